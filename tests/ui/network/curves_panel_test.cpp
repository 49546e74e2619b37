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

namespace {

/// Whether the box shows all of the name that is chosen in it.
bool fits(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    const QRect field = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return box.fontMetrics().horizontalAdvance(box.currentText()) <= field.width();
}

} // namespace

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
    QTest::addColumn<Language>("language");
    QTest::newRow("English") << Language::english;
    QTest::newRow("Korean") << Language::korean;
}

void CurvesPanelTest::everyNameFits()
{
    QFETCH(const Language, language);
    Scenario scenario;
    scenario.page = PageName::network;
    OwnWindow own(scenario);
    own.language.set(language);
    own.window.resize(1280, 800);
    own.window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&own.window));
    QVERIFY(settled(own.run));
    const auto &panel = *own.window.findChild<CurvesPanel *>();
    for (const auto &choice : choices<NetworkCurves>()) {
        own.document.edit({}, [&](Scenario &s) { s.network_view.curves = choice.value; });
        layOut(own.window);
        for (const QComboBox *box : panel.findChildren<QComboBox *>())
            QVERIFY2(!box->isVisible() || fits(*box), qPrintable(box->currentText()));
        for (RunPlot *plot : panel.findChildren<RunPlot *>()) {
            if (!plot->isVisible())
                continue;
            draw(*plot);
            const QFontMetrics metrics(plot->yAxis->labelFont());
            QVERIFY(metrics.horizontalAdvance(plot->yAxis->label()) <= plot->height());
        }
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
