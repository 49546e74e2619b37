// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "tests/ui/themed_application.h"
#include "ui/data/data_panel.h"
#include "ui/diagram/column_header.h"
#include "ui/document/edit_names.h"
#include "ui/network/boundary_panel.h"
#include "ui/network/diagram_panel.h"
#include "ui/network/network_page.h"
#include "ui/network/presets.h"
#include "ui/plane/boundary_plot.h"
#include "ui/run/run.h"
#include "ui/text/translation.h"
#include "ui/widgets/notice_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <memory>

using namespace actlab;

namespace {

constexpr QSize inSmallWindow(1134, 740); ///< what a window of 1,280 × 800 leaves to the page

} // namespace

class PageLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void thePlaneIsTheLargestPicture();
    void theConfusionMatrixLeavesItRoom();
    void aNoticeMovesNothing();
    void namesAreWholeInSixLayers_data();
    void namesAreWholeInSixLayers();
    void eachNameCanBeClickedInSixLayers();
    void aRegressionShowsTheOutput();

private:
    void open(std::size_t preset);
    void settle();
    QRect plane() const { return page_->findChild<BoundaryPlot *>()->axisRect()->rect(); }

    std::unique_ptr<InterfaceLanguage> language_;
    std::unique_ptr<ScenarioDocument> document_;
    std::unique_ptr<Run> run_;
    std::unique_ptr<NetworkPage> page_;
};

void PageLayoutTest::init()
{
    language_ = std::make_unique<InterfaceLanguage>(Language::english);
    Scenario scenario;
    scenario.network = openingRun();
    document_ = std::make_unique<ScenarioDocument>(scenario);
    run_ = std::make_unique<Run>(*document_);
    page_ = std::make_unique<NetworkPage>(*document_, *run_);
    page_->resize(inSmallWindow);
    page_->show();
    QTRY_VERIFY(run_->snapshot());
    run_->setRunning(false);
    settle();
}

void PageLayoutTest::cleanup()
{
    page_.reset();
    run_.reset();
    document_.reset();
    language_.reset();
}

void PageLayoutTest::open(std::size_t preset)
{
    document_->edit({edits::example, {}}, [=](Scenario &s) { s.network = presets()[preset].scenario; });
    const auto isShown = [this] {
        const auto &snapshot = run_->snapshot();
        return snapshot && snapshot->scenario->network == document_->scenario().network.network;
    };
    QTRY_VERIFY(isShown());
    settle();
}

void PageLayoutTest::settle()
{
    layOut(*page_);
    page_->findChild<BoundaryPlot *>()->replot(QCustomPlot::rpImmediateRefresh);
}

void PageLayoutTest::thePlaneIsTheLargestPicture()
{
    QVERIFY2(plane().width() >= 360, qPrintable(QString::number(plane().width())));
    QVERIFY2(plane().height() >= 360, qPrintable(QString::number(plane().height())));
}

void PageLayoutTest::theConfusionMatrixLeavesItRoom()
{
    auto *curves = page_->findChild<QComboBox *>(QStringLiteral("curves"));
    curves->setCurrentIndex(curves->findText(QStringLiteral("Confusion matrix")));
    Q_EMIT curves->activated(curves->currentIndex());
    settle();
    QVERIFY(document_->scenario().network_view.curves == NetworkCurves::confusion);
    QVERIFY2(plane().height() >= 300, qPrintable(QString::number(plane().height())));
}

void PageLayoutTest::aNoticeMovesNothing()
{
    const auto place = [this](QWidget *widget) { return QRect(widget->mapTo(page_.get(), QPoint()), widget->size()); };
    const auto all = [&] {
        QList<QRect> places{place(&page_->findChild<DiagramPanel *>()->diagram()),
                            place(page_->findChild<BoundaryPlot *>())};
        for (auto *slider : page_->findChild<DataPanel *>()->findChildren<QSlider *>())
            places << place(slider);
        return places;
    };
    const QList<QRect> before = all();
    page_->findChild<NoticeBar *>()->say(NoticeBar::Kind::error, QStringLiteral("word ").repeated(40),
                                         {{QStringLiteral("An action whose name is longer than one line"), [] {}},
                                          {QStringLiteral("Another one"), [] {}}});
    settle();
    QVERIFY(page_->findChild<NoticeBar *>()->isVisible());
    QCOMPARE(all(), before);
}

void PageLayoutTest::namesAreWholeInSixLayers_data()
{
    QTest::addColumn<int>("preset");
    QTest::addColumn<QString>("name");
    QTest::newRow("linear") << 2 << "Identity";
    QTest::newRow("sigmoid") << 3 << "Sigmoid";
    QTest::newRow("relu") << 4 << "ReLU";
}

void PageLayoutTest::namesAreWholeInSixLayers()
{
    QFETCH(int, preset);
    QFETCH(QString, name);
    open(static_cast<std::size_t>(preset));
    const auto headers = page_->findChildren<ColumnHeader *>();
    QCOMPARE(headers.size(), 7);
    for (qsizetype i = 0; i < headers.size(); ++i) {
        QStringList texts;
        for (auto *button : headers[i]->findChildren<QToolButton *>())
            texts << button->text();
        QVERIFY2(i == 6 || texts.contains(name), qPrintable(texts.join(u' ')));
        const auto *label = headers[i]->findChild<QLabel *>();
        QVERIFY(label->width() >= label->sizeHint().width());
    }
}

/// Headers lie over one another.
void PageLayoutTest::eachNameCanBeClickedInSixLayers()
{
    open(3);
    DiagramPanel &panel = *page_->findChild<DiagramPanel *>();
    for (auto *header : page_->findChildren<ColumnHeader *>()) {
        for (auto *button : header->findChildren<QToolButton *>()) {
            if (button->isVisible())
                QCOMPARE(panel.diagram().childAt(button->mapTo(&panel.diagram(), button->rect().center())), button);
        }
    }
}

void PageLayoutTest::aRegressionShowsTheOutput()
{
    document_->edit({edits::example, {}}, [](Scenario &s) { s.network.data.source = "plane"; });
    const auto shows = [this](const QString &text) {
        const auto labels = page_->findChild<BoundaryPanel *>()->findChildren<QLabel *>();
        return std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == text; });
    };
    QTRY_VERIFY(shows(QStringLiteral("Output over the plane")));
    QVERIFY(!shows(QStringLiteral("Decision boundary")));
}

ACTLAB_TEST_AT_BOTH_SCALES(PageLayoutTest, ThemedApplication)

#include "page_layout_test.moc"
