// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "tests/ui/themed_application.h"
#include "ui/data/data_panel.h"
#include "ui/diagram/column_header.h"
#include "ui/document/edit_names.h"
#include "ui/network/boundary_panel.h"
#include "ui/network/curves_panel.h"
#include "ui/network/diagram_panel.h"
#include "ui/network/network_page.h"
#include "ui/network/presets.h"
#include "ui/plane/boundary_plot.h"
#include "ui/run/run.h"
#include "ui/text/translation.h"
#include "ui/widgets/enlarger.h"
#include "ui/widgets/notice_bar.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <cstdlib>
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
    void anyPictureCanBeTheLargeOne();
    void whatStopsTheRunIsSeen();

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

void PageLayoutTest::anyPictureCanBeTheLargeOne()
{
    const std::initializer_list<QWidget *> panels{
        page_->findChild<DiagramPanel *>(), page_->findChild<BoundaryPanel *>(), page_->findChild<CurvesPanel *>()};
    const auto sizes = [&] {
        QList<QSize> all;
        for (const QWidget *panel : panels)
            all << panel->size();
        return all;
    };
    const QList<QSize> before = sizes();
    const Scenario scenario = document_->scenario();
    for (QWidget *panel : panels) {
        const auto buttons = panel->findChildren<QToolButton *>();
        const auto button =
            std::ranges::find(buttons, QStringLiteral("Enlarge this picture"), &QToolButton::accessibleName);
        QVERIFY(button != buttons.end());
        (*button)->click();
        settle();
        QVERIFY(panel->width() > 0.98 * page_->width() && panel->height() > 0.85 * page_->height());
        for (const QWidget *other : panels)
            QCOMPARE(other->isVisible(), other == panel);
        QTest::keyClick(page_.get(), Qt::Key_Escape);
        settle();
        QCOMPARE(sizes(), before);
    }
    const auto actions = page_->viewActions();
    const auto action = std::ranges::find(actions, QKeySequence(Qt::Key_F11), &QAction::shortcut);
    QVERIFY(action != actions.end());
    (*action)->trigger(); // the picture that has the keyboard, here the last
    QVERIFY((*action)->isChecked() && !page_->findChild<DiagramPanel *>()->isVisible());
    (*action)->trigger();
    QTest::mouseDClick(page_->findChild<DiagramPanel *>(), Qt::LeftButton, {}, QPoint(4, 4));
    QVERIFY(page_->findChild<DiagramPanel *>()->isVisible() && !page_->findChild<BoundaryPanel *>()->isVisible());
    (void)page_->saveLayout(); // which keeps how they share the room
    settle();
    for (qsizetype i = 0; i < before.size(); ++i) {
        const QSize change = sizes()[i] - before[i];
        QVERIFY(std::abs(change.width()) <= 2 && std::abs(change.height()) <= 2);
    }
    QVERIFY(document_->scenario() == scenario && !document_->canUndo());
}

/// The notice that says why stands beside the pictures.
void PageLayoutTest::whatStopsTheRunIsSeen()
{
    auto *enlarger = page_->findChild<Enlarger *>();
    enlarger->enlarge(*page_->findChild<BoundaryPanel *>());
    document_->edit({"", {}}, [](Scenario &s) { s.network.network.features.clear(); });
    QVERIFY(!enlarger->enlarged());
    QVERIFY(page_->findChild<NoticeBar *>()->isVisible());
}

ACTLAB_TEST_AT_BOTH_SCALES(PageLayoutTest, ThemedApplication)

#include "page_layout_test.moc"
