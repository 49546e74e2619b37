// SPDX-License-Identifier: GPL-3.0-or-later
// Real clicks and keys on the network page: tools, what Space and Enter do where, and how cards are closed.
#include "tests/support/test_class.h"
#include "tests/ui/network/own_network_page.h"
#include "ui/data/data_panel.h"
#include "ui/diagram/weight_editor.h"
#include "ui/network/boundary_panel.h"
#include "ui/network/diagram_panel.h"
#include "ui/plane/boundary_plot.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QSlider>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace actlab;

class PageKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void thePointerLooksAndChangesNothing();
    void aBlankBelongsToWhatHasTheKeyboard();
    void aBlankOnThePageTrainsAndPauses();
    void enterPressesWhatTheKeyboardHasReached();
    void escapeClosesTheActivations();
    void theWeightEditorShowsTheWholeValue_data();
    void theWeightEditorShowsTheWholeValue();

private:
    std::optional<OwnNetworkPage> own_;
};

void PageKeysTest::init()
{
    own_.emplace();
    QVERIFY(own_->show());
}

void PageKeysTest::thePointerLooksAndChangesNothing()
{
    BoundaryPlot &plot = own_->find<BoundaryPanel>()->plot();
    const auto points = [&] { return own_->document.scenario().network.data.points.get().size(); };
    const QPoint middle = plot.axisRect()->center();
    const auto choose = [this](const char *tool) {
        auto &chosen = button(own_->page, QString::fromLatin1(tool));
        QTest::mouseClick(&chosen, Qt::LeftButton);
        QVERIFY(chosen.isChecked());
    };
    choose("Draw and move points of class 1");
    QTest::mouseClick(&plot, Qt::LeftButton, {}, middle);
    QCOMPARE(points(), std::size_t(501));
    choose("Look at values, zoom and move");
    QTest::mouseClick(&plot, Qt::LeftButton, {}, middle);
    QCOMPARE(points(), std::size_t(501));
    choose("Erase points");
    QTest::mouseClick(&plot, Qt::LeftButton, {}, middle);
    QCOMPARE(points(), std::size_t(500));
}

void PageKeysTest::aBlankBelongsToWhatHasTheKeyboard()
{
    const Scenario before = own_->document.scenario();
    const auto press = [this](QWidget &place) {
        place.setFocus();
        QCOMPARE(QApplication::focusWidget(), &place);
        QTest::keyClick(&place, Qt::Key_Space);
        QVERIFY(!own_->run.isRunning());
    };
    press(button(own_->page, QStringLiteral("Discretise")));
    QVERIFY(own_->document.scenario().network_view.discretised != before.network_view.discretised);
    press(button(own_->page, QStringLiteral("Data: Circle")));
    QCOMPARE(own_->document.scenario().network.data.source, std::string("circle"));
    auto &choice = *own_->find<QComboBox>(QStringLiteral("curves"));
    press(choice);
    QVERIFY(QApplication::activePopupWidget());
    choice.hidePopup();
    int boxes = 0;
    for (auto *box : own_->page.findChildren<QAbstractSpinBox *>()) {
        if (!box->isVisible() || !box->isEnabled())
            continue;
        press(*box);
        QVERIFY2(box->text().contains(u' '), qPrintable(box->text()));
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(!box->text().contains(u' '));
        ++boxes;
    }
    QVERIFY(boxes > 3);
    press(*own_->page.findChild<QSlider *>());
}

void PageKeysTest::aBlankOnThePageTrainsAndPauses()
{
    for (QWidget *place : {static_cast<QWidget *>(&own_->page), static_cast<QWidget *>(&own_->diagram()),
                           static_cast<QWidget *>(&own_->find<BoundaryPanel>()->plot())}) {
        place->setFocus();
        for (const bool isRunning : {true, false}) {
            QTest::keyClick(place, Qt::Key_Space);
            QCOMPARE(own_->run.isRunning(), isRunning);
        }
    }
}

void PageKeysTest::enterPressesWhatTheKeyboardHasReached()
{
    button(own_->page, QStringLiteral("Data: Circle")).setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(own_->document.scenario().network.data.source, std::string("circle"));
    auto *choice = own_->find<QComboBox>(QStringLiteral("curves"));
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Return);
    QVERIFY(QApplication::activePopupWidget());
    choice->hidePopup();
}

void PageKeysTest::escapeClosesTheActivations()
{
    auto &opener = button(own_->page, QStringLiteral("Activation of hidden layer 1: Tanh"));
    QTest::mouseClick(&opener, Qt::LeftButton);
    QVERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());

    QTest::mouseClick(&opener, Qt::LeftButton);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, QStringLiteral("relu"));
    QTest::keyClick(search, Qt::Key_Escape); // empties the field
    QVERIFY(QApplication::activePopupWidget());
    QCOMPARE(search->text(), QString());
    QTest::keyClick(search, Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());
}

void PageKeysTest::theWeightEditorShowsTheWholeValue_data()
{
    QTest::addColumn<double>("value");
    for (const double value : {0.00192972, -0.00192972, -1.23457e-05, -1.23457e-100})
        QTest::addRow("%g", value) << value;
}

void PageKeysTest::theWeightEditorShowsTheWholeValue()
{
    QFETCH(double, value);
    WeightEditor *editor = own_->find<DiagramPanel>()->findChild<WeightEditor *>();
    editor->edit(QStringLiteral("Bias"), value, QPoint(20, 20));
    QCoreApplication::processEvents();
    auto *field = editor->findChild<QLineEdit *>();
    QCOMPARE(field->text(), QString::number(value, 'g', 6));
    const int padding = 4; // of QLineEdit, on both sides
    QVERIFY2(field->width() >= field->fontMetrics().horizontalAdvance(field->text()) + padding,
             qPrintable(QString::number(field->width())));
}

ACTLAB_TEST(PageKeysTest, QApplication)
#include "page_keys_test.moc"
