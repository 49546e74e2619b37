// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "tests/ui/settled.h"
#include "tests/ui/window/own_window.h"
#include "ui/diagnostics/curves_words.h"
#include "ui/diagnostics/run_plot.h"
#include "ui/network/curves_panel.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QStyle>
#include <QStyleOptionComboBox>
#include <QTest>

using namespace actlab;

/// What says which picture of the run is shown, in a window of the usual size.
class CurvesPanelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyNameFits_data();
    void everyNameFits();
    void aPictureThatHasRoomIsExplained();
};

void CurvesPanelTest::everyNameFits_data()
{
    QTest::addColumn<NetworkCurves>("curves");
    QTest::addColumn<Language>("language");
    for (const auto &choice : choices<NetworkCurves>()) {
        const std::string id(choice.id);
        QTest::addRow("%s, English", id.c_str()) << choice.value << Language::english;
        QTest::addRow("%s, Korean", id.c_str()) << choice.value << Language::korean;
    }
}

void CurvesPanelTest::everyNameFits()
{
    QFETCH(const NetworkCurves, curves);
    QFETCH(const Language, language);
    Scenario scenario;
    scenario.page = PageName::network;
    scenario.network_view.curves = curves;
    OwnWindow own(scenario);
    own.language.set(language);
    own.window.resize(1280, 800);
    own.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&own.window));
    QVERIFY(settled(own.run));
    layOut(own.window);
    const auto &panel = *own.window.findChild<CurvesPanel *>();
    for (const QComboBox *box : panel.findChildren<QComboBox *>()) {
        QStyleOptionComboBox option;
        option.initFrom(box);
        const QRect field =
            box->style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, box);
        if (box->isVisible())
            QVERIFY2(box->fontMetrics().horizontalAdvance(box->currentText()) <= field.width(),
                     qPrintable(box->currentText()));
    }
    for (RunPlot *plot : panel.findChildren<RunPlot *>()) {
        draw(*plot);
        const QString name = plot->yAxis->label();
        QVERIFY(QFontMetrics(plot->yAxis->labelFont()).horizontalAdvance(name) <= plot->height());
    }
}

void CurvesPanelTest::aPictureThatHasRoomIsExplained()
{
    Scenario scenario;
    scenario.page = PageName::network;
    scenario.network_view.curves = NetworkCurves::gradients;
    OwnWindow own(scenario);
    own.window.resize(1280, 1100);
    own.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&own.window));
    layOut(own.window);
    const auto &panel = *own.window.findChild<CurvesPanel *>();
    const QString text = explanationOf(NetworkCurves::gradients, Language::english);
    const auto isExplained = [&] {
        const auto labels = panel.findChildren<QLabel *>();
        return std::ranges::any_of(labels,
                                   [&](const QLabel *label) { return label->isVisible() && label->text() == text; });
    };
    QVERIFY(isExplained());
    own.window.resize(1280, 720);
    layOut(own.window);
    QVERIFY(!isExplained()); // there the picture needs the room
}

ACTLAB_TEST(CurvesPanelTest, QApplication)
#include "curves_panel_test.moc"
