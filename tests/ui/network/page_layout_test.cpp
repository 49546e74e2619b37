// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "tests/ui/network/own_network_page.h"
#include "tests/ui/readable.h"
#include "tests/ui/themed_application.h"
#include "ui/controls/run_bar.h"
#include "ui/data/data_panel.h"
#include "ui/diagram/column_header.h"
#include "ui/document/edit_names.h"
#include "ui/network/boundary_panel.h"
#include "ui/network/diagram_panel.h"
#include "ui/plane/boundary_plot.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace actlab;

namespace {

constexpr QSize inSmallWindow(1134, 740); ///< what a window of 1,280 × 800 leaves to the page

} // namespace

class PageLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }
    void thePlaneIsTheLargestPicture();
    void theConfusionMatrixLeavesItRoom();
    void aNoticeMovesNothing();
    void nothingIsClipped();
    void namesAreWholeInSixLayers_data();
    void namesAreWholeInSixLayers();
    void eachNameCanBeClickedInSixLayers();
    void aRegressionShowsTheOutput();

private:
    void open(std::size_t preset);
    void settle();
    QRect plane() const { return own_->find<BoundaryPlot>()->axisRect()->rect(); }

    std::optional<OwnNetworkPage> own_;
};

void PageLayoutTest::init()
{
    own_.emplace(openingRun());
    QVERIFY(own_->show(inSmallWindow));
    settle();
}

void PageLayoutTest::open(std::size_t preset)
{
    own_->document.edit({edits::example, {}}, [=](Scenario &s) { s.network = presets()[preset].scenario; });
    const auto isShown = [this] {
        const auto &snapshot = own_->run.snapshot();
        return snapshot && snapshot->scenario->network == own_->document.scenario().network.network;
    };
    QTRY_VERIFY(isShown());
    settle();
}

void PageLayoutTest::settle()
{
    layOut(own_->page);
    own_->find<BoundaryPlot>()->replot(QCustomPlot::rpImmediateRefresh);
}

void PageLayoutTest::thePlaneIsTheLargestPicture()
{
    QVERIFY2(plane().width() >= 360, qPrintable(QString::number(plane().width())));
    QVERIFY2(plane().height() >= 360, qPrintable(QString::number(plane().height())));
}

void PageLayoutTest::theConfusionMatrixLeavesItRoom()
{
    auto *curves = own_->find<QComboBox>(QStringLiteral("curves"));
    curves->setCurrentIndex(curves->findText(QStringLiteral("Confusion matrix")));
    Q_EMIT curves->activated(curves->currentIndex());
    settle();
    QVERIFY(own_->document.scenario().network_view.curves == NetworkCurves::confusion);
    QVERIFY2(plane().height() >= 300, qPrintable(QString::number(plane().height())));
}

void PageLayoutTest::aNoticeMovesNothing()
{
    const auto place = [this](QWidget *widget) { return QRect(widget->mapTo(&own_->page, QPoint()), widget->size()); };
    const auto all = [&] {
        QList<QRect> places{place(&own_->find<DiagramPanel>()->diagram()), place(own_->find<BoundaryPlot>())};
        for (auto *slider : own_->find<DataPanel>()->findChildren<QSlider *>())
            places << place(slider);
        return places;
    };
    const QList<QRect> before = all();
    own_->notice().say(NoticeBar::Kind::error, QStringLiteral("word ").repeated(40),
                       {{QStringLiteral("An action whose name is longer than one line"), [] {}},
                        {QStringLiteral("Another one"), [] {}}});
    settle();
    QVERIFY(own_->notice().isVisible());
    QCOMPARE(all(), before);
}

void PageLayoutTest::nothingIsClipped()
{
    for (const Language language : {Language::english, Language::korean}) {
        own_->language.set(language);
        for (const QSize size : {OwnNetworkPage::usualSize, QSize(1920, 1000)}) {
            own_->page.resize(size);
            layOut(own_->page);
            QVERIFY2(own_->page.minimumSizeHint().width() <= OwnNetworkPage::usualSize.width(),
                     qPrintable(QString::number(own_->page.minimumSizeHint().width())));
            QVERIFY2(own_->page.minimumSizeHint().height() <= OwnNetworkPage::usualSize.height(),
                     qPrintable(QString::number(own_->page.minimumSizeHint().height())));
            QVERIFY(own_->find<RunBar>()->height() <=
                    own_->find<RunBar>()->sizeHint().height()); // the rest is for the pictures
            QTRY_COMPARE(cutTexts(own_->page).join(u'\n'), QString());
        }
    }
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
    const auto headers = own_->page.findChildren<ColumnHeader *>();
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
    DiagramPanel &panel = *own_->find<DiagramPanel>();
    int clicked = 0;
    for (auto *header : own_->page.findChildren<ColumnHeader *>()) {
        for (auto *button : header->findChildren<QToolButton *>()) {
            if (!button->isVisible())
                continue;
            ++clicked;
            QCOMPARE(panel.diagram().childAt(button->mapTo(&panel.diagram(), button->rect().center())), button);
        }
    }
    QVERIFY(clicked >= 7);
}

void PageLayoutTest::aRegressionShowsTheOutput()
{
    own_->document.edit({edits::example, {}}, [](Scenario &s) { s.network.data.source = "plane"; });
    const auto shows = [this](const QString &text) { return saidIn(*own_->find<BoundaryPanel>()).contains(text); };
    QTRY_VERIFY(shows(QStringLiteral("Output over the plane")));
    QVERIFY(!shows(QStringLiteral("Decision boundary")));
}

ACTLAB_TEST_AT_BOTH_SCALES(PageLayoutTest, ThemedApplication)

#include "page_layout_test.moc"
