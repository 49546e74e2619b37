// SPDX-License-Identifier: GPL-3.0-or-later
// Real clicks and keys on the network page: tools, what Space and Enter do where, and how cards are closed.
#include "tests/support/test_class.h"
#include "ui/data/data_panel.h"
#include "ui/diagram/weight_editor.h"
#include "ui/network/boundary_panel.h"
#include "ui/network/diagram_panel.h"
#include "ui/network/network_page.h"
#include "ui/network/presets.h"
#include "ui/plane/boundary_plot.h"
#include "ui/run/run.h"
#include "ui/text/translation.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>

#include <memory>

using namespace actlab;

class PageKeysTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void thePointerLooksAndChangesNothing();
    void spacePlaysAndPausesEverywhere();
    void enterPressesWhatTheKeyboardHasReached();
    void escapeClosesTheActivations();
    void theWeightEditorShowsTheWholeValue_data();
    void theWeightEditorShowsTheWholeValue();

private:
    QAbstractButton *button(const QString &name) const;
    template <class W> W *find() const { return page_->findChild<W *>(); }

    std::unique_ptr<InterfaceLanguage> language_;
    std::unique_ptr<ScenarioDocument> document_;
    std::unique_ptr<Run> run_;
    std::unique_ptr<NetworkPage> page_;
};

void PageKeysTest::init()
{
    language_ = std::make_unique<InterfaceLanguage>(Language::english);
    Scenario scenario;
    scenario.network = presets()[1].scenario;
    document_ = std::make_unique<ScenarioDocument>(scenario);
    run_ = std::make_unique<Run>(*document_);
    page_ = std::make_unique<NetworkPage>(*document_, *run_);
    page_->resize(1280, 760);
    page_->show();
    page_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page_.get()));
    run_->setRunning(false);
    QTRY_VERIFY(run_->snapshot());
}

void PageKeysTest::cleanup()
{
    page_.reset();
    run_.reset();
    document_.reset();
    language_.reset();
}

QAbstractButton *PageKeysTest::button(const QString &name) const
{
    for (auto *candidate : page_->findChildren<QAbstractButton *>()) {
        if (candidate->accessibleName().startsWith(name) || candidate->text() == name)
            return candidate;
    }
    qFatal("there is no button %s", qPrintable(name));
}

void PageKeysTest::thePointerLooksAndChangesNothing()
{
    BoundaryPlot &plot = find<BoundaryPanel>()->plot();
    const auto points = [&] { return document_->scenario().network.data.points.get().size(); };
    const QPoint middle = plot.axisRect()->center();
    QTest::mouseClick(button(QStringLiteral("Draw and move points of class 1")), Qt::LeftButton);
    QTest::mouseClick(&plot, Qt::LeftButton, {}, middle);
    QCOMPARE(points(), std::size_t(501));
    QTest::mouseClick(button(QStringLiteral("Look at values")), Qt::LeftButton);
    QVERIFY(button(QStringLiteral("Look at values"))->isChecked());
    QTest::mouseClick(&plot, Qt::LeftButton, {}, middle);
    QCOMPARE(points(), std::size_t(501));
    QTest::mouseClick(button(QStringLiteral("Erase points")), Qt::LeftButton);
    QTest::mouseClick(&plot, Qt::LeftButton, {}, middle);
    QCOMPARE(points(), std::size_t(500));
}

void PageKeysTest::spacePlaysAndPausesEverywhere()
{
    QList<QWidget *> places{button(QStringLiteral("Discretise")), button(QStringLiteral("Import from CSV…")),
                            button(QStringLiteral("Data: Circle")),
                            page_->findChild<QComboBox *>(QStringLiteral("curves"))};
    for (auto *box : page_->findChildren<QAbstractSpinBox *>()) {
        if (box->isVisible() && box->isEnabled())
            places << box;
    }
    QVERIFY(places.size() > 6);
    const Scenario before = document_->scenario();
    for (QWidget *place : places) {
        const auto *box = qobject_cast<QAbstractSpinBox *>(place);
        const QString text = box ? box->text() : QString();
        place->setFocus();
        QCOMPARE(QApplication::focusWidget(), place);
        for (const bool isRunning : {true, false}) {
            QTest::keyClick(place, Qt::Key_Space);
            QCOMPARE(run_->isRunning(), isRunning);
        }
        QCOMPARE(box ? box->text() : QString(), text);
    }
    QVERIFY(document_->scenario() == before);
    QVERIFY(!QApplication::activePopupWidget());
}

void PageKeysTest::enterPressesWhatTheKeyboardHasReached()
{
    button(QStringLiteral("Data: Circle"))->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(document_->scenario().network.data.source, std::string("circle"));
    auto *choice = page_->findChild<QComboBox *>(QStringLiteral("curves"));
    choice->setFocus();
    QTest::keyClick(choice, Qt::Key_Return);
    QVERIFY(QApplication::activePopupWidget());
    choice->hidePopup();
}

void PageKeysTest::escapeClosesTheActivations()
{
    auto *opener = button(QStringLiteral("Activation of hidden layer 1"));
    QTest::mouseClick(opener, Qt::LeftButton);
    QVERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QVERIFY(!QApplication::activePopupWidget());

    QTest::mouseClick(opener, Qt::LeftButton);
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
    WeightEditor *editor = find<DiagramPanel>()->findChild<WeightEditor *>();
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
