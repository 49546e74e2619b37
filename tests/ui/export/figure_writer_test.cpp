// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/figure_writer.h"

#include "core/activation/catalogue.h"
#include "core/support/number_text.h"
#include "tests/support/full_disk.h"
#include "tests/support/test_class.h"
#include "ui/export/figure_preset.h"
#include "ui/graph/function_figure.h"

#include <QBuffer>
#include <QDir>
#include <QFile>
#include <QMimeData>
#include <QPainter>
#include <QSvgRenderer>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <filesystem>
#include <string>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace actlab;

namespace {

FunctionsScenario twoFunctions()
{
    FunctionsScenario scenario;
    scenario.curves = {{"sigmoid", {}}, {"leaky_relu", {0.2}}};
    scenario.affine = {2, 0.5};
    return scenario;
}

FigureStyle small()
{
    FigureStyle style;
    style.size = {480, 320};
    return style;
}

QByteArray written(const Figure &figure, const FigureStyle &style, FigureFormat format)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    return writeFigure(figure, style, format, buffer) ? buffer.data() : QByteArray();
}

/// A device that is full after some bytes, like a disk.
class FullDevice : public QIODevice {
public:
    explicit FullDevice(qint64 room) : room_(room) { open(QIODevice::WriteOnly); }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64 size) override
    {
        if (size > room_)
            return -1;
        room_ -= size;
        return size;
    }

private:
    qint64 room_;
};

void addFormats()
{
    QTest::addColumn<int>("format");
    for (const FigureFormat format : everyFigureFormat)
        QTest::newRow(suffixOf(format).toLatin1().constData()) << int(format);
}

} // namespace

class FigureWriterTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPictureHasItsSizeAndScale();
    void aPictureIsTransparentOnRequest();
    void aPictureFollowsThemeAndLanguage();
    void pngKeepsTitleAndResolution();
    void svgIsVectorsAndText();
    void svgStaysWithinTheAxes();
    void pdfIsVectors();
    void csvHoldsWhatEvaluateGives();
    void csvHoldsWhatIsShown();
    void theClipboardGetsAPicture();
    void theSuffixDecides();
    void anUnknownSuffixIsRefused();
    void aFullDiskIsNoticed_data() { addFormats(); }
    void aFullDiskIsNoticed();
    void aFailedSaveLeavesNothingBehind_data() { addFormats(); }
    void aFailedSaveLeavesNothingBehind();
    void aFailedSaveKeepsTheOldFile();
    void aDeviceIsWrittenToNotReplaced_data() { addFormats(); }
    void aDeviceIsWrittenToNotReplaced();
    void savingReplacesTheOldFile();
    void presetsKeepTheLanguage();
};

void FigureWriterTest::aPictureHasItsSizeAndScale()
{
    FigureStyle style = small();
    QCOMPARE(renderFigure(FunctionFigure(twoFunctions()), style).size(), QSize(480, 320));
    const QImage once = renderFigure(FunctionFigure(twoFunctions()), style);
    style.scale = 3;
    const QImage thrice = renderFigure(FunctionFigure(twoFunctions()), style);
    QCOMPARE(thrice.size(), QSize(1440, 960));
    // The same picture, finer: reduced, it differs little.
    const QImage reduced = thrice.scaled(once.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    double difference = 0;
    for (int y = 0; y < once.height(); ++y) {
        for (int x = 0; x < once.width(); ++x)
            difference += std::abs(qGray(once.pixel(x, y)) - qGray(reduced.pixel(x, y)));
    }
    QVERIFY2(difference / (480 * 320) < 4, qPrintable(QString::number(difference / (480 * 320))));
}

void FigureWriterTest::aPictureIsTransparentOnRequest()
{
    FigureStyle style = small();
    QCOMPARE(renderFigure(FunctionFigure(twoFunctions()), style).pixelColor(2, 2), style.theme().plot);
    style.isTransparent = true;
    const QImage image = QImage::fromData(written(FunctionFigure(twoFunctions()), style, FigureFormat::png));
    QCOMPARE(image.pixelColor(2, 2).alpha(), 0);
    QVERIFY(image.hasAlphaChannel());
}

void FigureWriterTest::aPictureFollowsThemeAndLanguage()
{
    FigureStyle style = small();
    style.scheme = ColourScheme::dark;
    const QImage english = renderFigure(FunctionFigure(twoFunctions()), style);
    QCOMPARE(english.pixelColor(2, 2), makeTheme(ColourScheme::dark).plot);
    style.language = Language::korean;
    QVERIFY(renderFigure(FunctionFigure(twoFunctions()), style) != english);
}

void FigureWriterTest::pngKeepsTitleAndResolution()
{
    FigureStyle style = small();
    style.scale = 2;
    const QByteArray png = written(FunctionFigure(twoFunctions()), style, FigureFormat::png);
    QVERIFY(png.startsWith("\x89PNG\r\n"));
    const QImage image = QImage::fromData(png);
    QCOMPARE(image.size(), QSize(960, 640));
    QCOMPARE(image.dotsPerMeterX(), 7559); // 192 dots per inch
    QCOMPARE(image.text(QStringLiteral("Title")), QStringLiteral("Sigmoid · Leaky ReLU"));
}

void FigureWriterTest::svgIsVectorsAndText()
{
    FigureStyle style = small();
    style.language = Language::korean;
    const QByteArray svg = written(FunctionFigure(twoFunctions()), style, FigureFormat::svg);
    QVERIFY(QSvgRenderer(svg).isValid());
    const QSizeF size = QSvgRenderer(svg).viewBoxF().size();
    QVERIFY(std::abs(size.width() / size.height() - 480.0 / 320.0) < 0.01);
    QVERIFY(svg.contains("시그모이드")); // as text, and as title
    QVERIFY(svg.contains("[σ("));        // the derivative's legend, whose other letters are of another font
    QVERIFY(svg.contains("<polyline"));
    QVERIFY(svg.contains("<desc>"));
    QVERIFY(svg.contains("sans-serif")); // where the font is missing
    QVERIFY(!svg.contains("<image"));
}

void FigureWriterTest::svgStaysWithinTheAxes()
{
    FunctionsScenario scenario;
    scenario.curves = {{"exponential", {}}, {"step", {}}};
    scenario.window = PlotWindow{-1, 1, 1.2, 2}; // the curves leave it above and below
    const QByteArray svg = written(FunctionFigure(scenario), small(), FigureFormat::svg);
    // Drawn without clipping, as other programs would: what is above the axes stays as empty as without curves.
    QImage image(480, 320, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    QSvgRenderer(svg).render(&painter);
    painter.end();
    const QColor first = makeTheme(ColourScheme::light).category(0);
    const auto isOfCurve = [&](int x, int y) {
        const QColor found = image.pixelColor(x, y);
        return std::abs(found.red() - first.red()) <= 30 && std::abs(found.blue() - first.blue()) <= 30;
    };
    int inside = 0;
    for (int x = 0; x < 480; ++x) {
        QVERIFY(!isOfCurve(x, 44) && !isOfCurve(x, 300));
        inside += isOfCurve(x, 170) ? 1 : 0;
    }
    QVERIFY(inside > 0);
}

void FigureWriterTest::pdfIsVectors()
{
    const QByteArray pdf = written(FunctionFigure(twoFunctions()), small(), FigureFormat::pdf);
    QVERIFY(pdf.startsWith("%PDF-1."));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(pdf.contains("/MediaBox [0 0 360 240]") || pdf.contains("/MediaBox [0 0 360.000000 240.000000]"));
    QVERIFY(pdf.contains("/FontFile")); // text stays text, with its font
    QVERIFY(!pdf.contains("/Subtype /Image"));
}

void FigureWriterTest::csvHoldsWhatEvaluateGives()
{
    const FunctionsScenario scenario = twoFunctions();
    const QList<QByteArray> lines = written(FunctionFigure(scenario), small(), FigureFormat::csv).split('\n');
    QCOMPARE(lines[0], QByteArray("x,sigmoid_f,sigmoid_df,leaky_relu_f,leaky_relu_df"));
    const std::vector<double> x = arange(scenario.range);
    QCOMPARE(lines.size(), qsizetype(x.size()) + 2); // header, and nothing behind the last newline
    const std::vector<double> slope{0.2};
    for (std::size_t i = 0; i < x.size(); ++i) {
        std::vector<double> cells;
        for (const QByteArray &cell : lines[qsizetype(i) + 1].split(','))
            cells.push_back(*parse_number(cell.toStdString()));
        const Jet sigmoid = evaluate(**find_activation("sigmoid"), {}, scenario.affine, x[i]);
        const Jet leaky = evaluate(**find_activation("leaky_relu"), slope, scenario.affine, x[i]);
        QVERIFY((cells == std::vector<double>{x[i], sigmoid.value, sigmoid.first, leaky.value, leaky.first}));
    }
}

void FigureWriterTest::csvHoldsWhatIsShown()
{
    FunctionsScenario scenario;
    scenario.curves = {{"prelu", {0.1}}, {"prelu", {0.3}}};
    scenario.show_value = false;
    scenario.show_second = true;
    const QByteArray csv = written(FunctionFigure(scenario), small(), FigureFormat::csv);
    QCOMPARE(csv.left(csv.indexOf('\n')),
             QByteArray("x,prelu_a=0.1_df,prelu_a=0.1_d2f,prelu_a=0.3_df,prelu_a=0.3_d2f"));
}

void FigureWriterTest::theClipboardGetsAPicture()
{
    const auto data = figureMimeData(FunctionFigure(twoFunctions()), small());
    QVERIFY(data->hasImage());
    QCOMPARE(qvariant_cast<QImage>(data->imageData()).size(), QSize(480, 320));
    QVERIFY(data->data(QStringLiteral("image/svg+xml")).contains("<svg"));
}

void FigureWriterTest::theSuffixDecides()
{
    const QTemporaryDir folder;
    const std::initializer_list<std::pair<const char *, const char *>> expected{
        {"a.png", "\x89PNG"}, {"b.SVG", "<?xml"}, {"c.pdf", "%PDF"}, {"d.csv", "x,sigmoid_f"}};
    for (const auto &[name, start] : expected) {
        const QString path = folder.filePath(QLatin1String(name));
        QVERIFY(saveFigure(FunctionFigure(twoFunctions()), small(), path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(start));
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 4);
}

void FigureWriterTest::anUnknownSuffixIsRefused()
{
    const QTemporaryDir folder;
    const auto saved = saveFigure(FunctionFigure(twoFunctions()), small(), folder.filePath(QStringLiteral("a.bmp")));
    QVERIFY(!saved);
    QVERIFY((saved.error() == Error{ErrorCode::unknown_file_format, {"bmp", ".png, .svg, .pdf, .csv"}}));
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
}

void FigureWriterTest::aFullDiskIsNoticed()
{
    QFETCH(int, format);
    const FunctionFigure figure(twoFunctions());
    const qint64 size = written(figure, small(), FigureFormat(format)).size();
    QVERIFY(size > 0);
    for (const qint64 room : {qint64(0), size / 2, size - 1}) {
        FullDevice device(room);
        QVERIFY2(!writeFigure(figure, small(), FigureFormat(format), device), qPrintable(QString::number(room)));
    }
}

void FigureWriterTest::aFailedSaveLeavesNothingBehind()
{
    QFETCH(int, format);
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/figure.") + suffixOf(FigureFormat(format)));
    const auto saved = saveFigure(FunctionFigure(twoFunctions()), small(), path);
    QVERIFY(!saved);
    QVERIFY(saved.error().code == ErrorCode::file_not_writable);
    QCOMPARE(QString::fromStdString(saved.error().arguments[0]), path);
    QVERIFY(!saved.error().arguments[1].empty());
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::Hidden));
}

void FigureWriterTest::aDeviceIsWrittenToNotReplaced()
{
    QFETCH(int, format);
    const QTemporaryDir folder;
    const std::string path = folder.filePath(QStringLiteral("pipe.") + suffixOf(FigureFormat(format))).toStdString();
    QCOMPARE(mkfifo(path.c_str(), 0600), 0);
    const int reader = open(path.c_str(), O_RDONLY | O_NONBLOCK);
    QVERIFY(reader >= 0);
    QVERIFY(fcntl(reader, F_SETPIPE_SZ, 1 << 20) > 0); // so that nothing waits for the reader

    const FunctionFigure figure(twoFunctions());
    QVERIFY(saveFigure(figure, small(), QString::fromStdString(path)));
    QVERIFY(std::filesystem::is_fifo(path));
    QByteArray read(1 << 20, '\0');
    read.resize(std::max<qsizetype>(0, ::read(reader, read.data(), static_cast<std::size_t>(read.size()))));
    close(reader);
    QCOMPARE(read.size(), written(figure, small(), FigureFormat(format)).size());
}

void FigureWriterTest::aFailedSaveKeepsTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("old.png"));
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write("old") == 3);
    old.close();
    const auto saved = [&] {
        const FullDisk full(100);
        return saveFigure(FunctionFigure(twoFunctions()), small(), path);
    }();
    QVERIFY(!saved);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{QStringLiteral("old.png")});
    QVERIFY(saved.error().code == ErrorCode::file_not_writable);
    QVERIFY(old.open(QIODevice::ReadOnly));
    QCOMPARE(old.readAll(), QByteArray("old"));
}

void FigureWriterTest::savingReplacesTheOldFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("figure.csv"));
    QVERIFY(saveFigure(FunctionFigure(twoFunctions()), small(), path));
    FunctionsScenario other;
    other.curves = {{"relu", {}}};
    QVERIFY(saveFigure(FunctionFigure(other), small(), path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("x,relu_f,"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void FigureWriterTest::presetsKeepTheLanguage()
{
    FigureStyle style;
    style.language = Language::korean;
    style.scheme = ColourScheme::dark;
    const FigureStyle print = withPreset(style, FigurePreset::print);
    QVERIFY(print.scheme == ColourScheme::light);
    QVERIFY(print.language == Language::korean);
    QCOMPARE(print.scale, 4.0);
    const FigureStyle projector = withPreset(style, FigurePreset::projector);
    QVERIFY(projector.scheme == ColourScheme::dark);
    QVERIFY(projector.theme().bodySize > style.theme().bodySize);
    QVERIFY(withPreset(projector, FigurePreset::screen).typeScale == 1);
}

ACTLAB_TEST_AT_BOTH_SCALES(FigureWriterTest, QApplication)
#include "figure_writer_test.moc"
