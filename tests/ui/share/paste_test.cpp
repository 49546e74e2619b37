// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_class.h"
#include "tests/ui/window/own_window.h"
#include "ui/document/share_text.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QTest>
#include <QTimer>

using namespace actlab;

/// The window's own menu entries for sharing.
class PasteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPastedScenarioIsOneStepOfTheHistory();
    void whatIsNoneIsSaidAndNothingChanges();
};

void PasteTest::aPastedScenarioIsOneStepOfTheHistory()
{
    OwnWindow own;
    auto &document = own.document;
    const Scenario before = document.scenario();
    Scenario other;
    other.page = PageName::network;
    other.functions.curves = {{"mish", {}}};
    other.network.network.hidden = {{7, "relu", {}}};
    QApplication::clipboard()->setText(QStringLiteral("Try this: ") + toShareText(other).value());
    own.action(QStringLiteral("Paste scenario")).trigger();
    QVERIFY(document.scenario() == other);
    QCOMPARE(document.undoText(), QStringLiteral("Paste scenario"));
    document.undo();
    QVERIFY(document.scenario() == before);
}

void PasteTest::whatIsNoneIsSaidAndNothingChanges()
{
    OwnWindow own;
    auto &document = own.document;
    const Scenario before = document.scenario();
    QApplication::clipboard()->setText(QStringLiteral("actlab1:AAAA"));
    QString told;
    QTimer::singleShot(0, this, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        told = box ? box->text() : QString();
        if (box)
            box->accept();
    });
    own.action(QStringLiteral("Paste scenario")).trigger();
    QCOMPARE(told, QStringLiteral("This text is incomplete or was changed on the way; copy all of it once more."));
    QVERIFY(document.scenario() == before);
    QVERIFY(!document.canUndo());
}

ACTLAB_TEST(PasteTest, QApplication)
#include "paste_test.moc"
