// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/curves_figure.h"

#include "core/support/number_text.h"
#include "ui/diagnostics/run_words.h"
#include "ui/export/csv_table.h"

namespace actlab {

CurvesFigure::CurvesFigure(std::shared_ptr<const Snapshot> snapshot, LossPlot::Quantity quantity, bool isLogarithmic)
    : snapshot_(std::move(snapshot)), quantity_(quantity), isLogarithmic_(isLogarithmic)
{
}

QString CurvesFigure::title(Language language) const
{
    return NetworkWords(language).text("CurvesFigure", quantity_ == LossPlot::Quantity::loss
                                                           ? QT_TRANSLATE_NOOP("CurvesFigure", "Loss by epoch")
                                                           : QT_TRANSLATE_NOOP("CurvesFigure", "Accuracy by epoch"));
}

QString CurvesFigure::description(const FigureStyle &style) const
{
    return progressOf(*snapshot_, NetworkWords(style.language));
}

void CurvesFigure::paint(QCPPainter &painter, const FigureStyle &style) const
{
    LossPlot plot;
    plot.setTheme(style.theme());
    plot.setLanguage(style.language);
    plot.setTitle(title(style.language));
    plot.setQuantity(quantity_);
    plot.setLogarithmic(isLogarithmic_);
    plot.setRun(snapshot_);
    plot.paint(painter, style.size, style.scale, style.isTransparent);
}

bool CurvesFigure::writeCsv(QIODevice &device) const
{
    CsvTable table(device, {"epoch", "training_loss", "test_loss", "training_accuracy", "test_accuracy"});
    const auto cell = [](const std::optional<double> &value) { return value ? to_text(*value) : std::string(); };
    for (const auto &[epoch, training, test] : historyOf(*snapshot_)) {
        if (!table.isGood())
            break;
        table.add({std::to_string(epoch), to_text(training.loss), test ? to_text(test->loss) : std::string(),
                   cell(training.accuracy), test ? cell(test->accuracy) : std::string()});
    }
    return table.isGood();
}

} // namespace actlab
