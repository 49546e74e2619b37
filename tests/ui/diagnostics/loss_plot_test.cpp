// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/training/snapshot.h"
#include "tests/support/test_class.h"
#include "ui/diagnostics/loss_plot.h"
#include "ui/plot/read_out_line.h"

#include <QApplication>
#include <QTest>

using namespace actlab;

namespace {

std::shared_ptr<const Snapshot> runOf(std::uint64_t epochs)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->scenario = std::make_shared<NetworkScenario>();
    for (std::uint64_t epoch = 0; epoch <= epochs; ++epoch) {
        const double loss = 1.0 / static_cast<double>(epoch + 1);
        snapshot->history.add({epoch, Scores{loss, {}}, Scores{loss + 0.25, {}}});
    }
    snapshot->epoch = epochs;
    return snapshot;
}

} // namespace

class LossPlotTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void whatCurvesAreStandsOverThem();
    void whatIsPointedAtIsReadOutThere();
    void anExplosionDoesNotHideWhatCameBefore_data();
    void anExplosionDoesNotHideWhatCameBefore();

private:
    const ReadOutLine &line() const { return *plot_->findChild<ReadOutLine *>(); }

    std::unique_ptr<LossPlot> plot_;
};

void LossPlotTest::init()
{
    plot_ = std::make_unique<LossPlot>();
    plot_->resize(400, 143);
    plot_->setRun(runOf(100));
    plot_->show();
    plot_->replot(QCustomPlot::rpImmediateRefresh);
}

void LossPlotTest::whatCurvesAreStandsOverThem()
{
    QVERIFY(!plot_->legend->visible());
    QVERIFY(line().outerRect().bottom() <= plot_->axisRect()->rect().top());
    QCOMPARE(line().content().entries.size(), std::size_t(2));
    QCOMPARE(line().content().heading, QStringLiteral("loss"));
    QVERIFY(plot_->axisRect()->height() >= 75); // of the least height that the plot has
}

void LossPlotTest::whatIsPointedAtIsReadOutThere()
{
    QTest::keyClick(plot_.get(), Qt::Key_Left);
    QCOMPARE(line().content().heading, QStringLiteral("epoch 100"));
    QCOMPARE(line().content().entries[0].value, QStringLiteral("0.009901"));
    QCOMPARE(line().content().entries[1].value, QStringLiteral("0.2599"));
    for (const auto *text : plot_->findChildren<QCPItemText *>())
        QVERIFY(!text->visible());
}

void LossPlotTest::anExplosionDoesNotHideWhatCameBefore_data()
{
    QTest::addColumn<double>("growth");
    QTest::addColumn<QString>("said");
    QTest::newRow("far") << 1e5 << QStringLiteral("10²");
    QTest::newRow("beyond doubles") << 1e15 << QStringLiteral("∞");
    QTest::newRow("not at all") << 1.05 << QString();
}

void LossPlotTest::anExplosionDoesNotHideWhatCameBefore()
{
    QFETCH(double, growth);
    QFETCH(QString, said);
    auto run = std::make_shared<Snapshot>(*runOf(50));
    for (std::uint64_t epoch = 51; epoch <= 100; ++epoch) {
        const double loss = 0.02 * std::pow(growth, static_cast<double>(epoch - 50));
        run->history.add({epoch, Scores{loss, {}}, {}});
    }
    run->epoch = 100;
    const auto mark = [&]() -> const QCPItemText * {
        for (int i = 0; i < plot_->itemCount(); ++i) {
            const auto *text = qobject_cast<const QCPItemText *>(plot_->item(i));
            if (text && text->visible() && text->text().contains(QStringLiteral("▲")))
                return text;
        }
        return nullptr;
    };
    for (const bool isLogarithmic : {false, true}) {
        plot_->setLogarithmic(isLogarithmic);
        plot_->setRun(run);
        plot_->replot(QCustomPlot::rpImmediateRefresh);
        QVERIFY2(plot_->view().y_maximum < (isLogarithmic ? 1e10 : 110),
                 qPrintable(QString::number(plot_->view().y_maximum)));
        QVERIFY(plot_->view().y_maximum >= 1);
        QCOMPARE(mark() != nullptr, !said.isEmpty());
        if (mark())
            QVERIFY2(mark()->text().contains(said) && mark()->text().contains(QStringLiteral("epoch 5")),
                     qPrintable(mark()->text()));
    }
}

ACTLAB_TEST_AT_BOTH_SCALES(LossPlotTest, QApplication)

#include "loss_plot_test.moc"
