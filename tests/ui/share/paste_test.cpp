// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/document/share_text.h"
#include "ui/main_window.h"
#include "ui/settings/settings.h"
#include "ui/text/translation.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QMessageBox>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace actlab;

/// The window's own menu entries for sharing.
class PasteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aPastedScenarioIsOneStepOfTheHistory();
    void whatIsNoneIsSaidAndNothingChanges();

private:
    static QAction &action(const QMainWindow &window, const QString &text)
    {
        for (auto *action : window.findChildren<QAction *>()) {
            if (action->text() == text)
                return *action;
        }
        qFatal("no such action");
    }

    QTemporaryDir folder_;
    QSettings store_{folder_.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    Settings settings_{store_};
    InterfaceLanguage language_{Language::english};
};

void PasteTest::aPastedScenarioIsOneStepOfTheHistory()
{
    ScenarioDocument document;
    MainWindow window({document, language_, settings_});
    const Scenario before = document.scenario();
    Scenario other;
    other.page = PageName::network;
    other.functions.curves = {{"mish", {}}};
    other.network.network.hidden = {{7, "relu", {}}};
    QApplication::clipboard()->setText(QStringLiteral("Try this: ") + toShareText(other).value());
    action(window, QStringLiteral("&Paste scenario")).trigger();
    QVERIFY(document.scenario() == other);
    QCOMPARE(document.undoText(), QStringLiteral("Paste scenario"));
    document.undo();
    QVERIFY(document.scenario() == before);
}

void PasteTest::whatIsNoneIsSaidAndNothingChanges()
{
    ScenarioDocument document;
    MainWindow window({document, language_, settings_});
    const Scenario before = document.scenario();
    QApplication::clipboard()->setText(QStringLiteral("actlab1:AAAA"));
    QString told;
    QTimer::singleShot(0, this, [&] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        told = box ? box->text() : QString();
        if (box)
            box->accept();
    });
    action(window, QStringLiteral("&Paste scenario")).trigger();
    QCOMPARE(told, QStringLiteral("This text is incomplete or was changed on the way; copy all of it once more."));
    QVERIFY(document.scenario() == before);
    QVERIFY(!document.canUndo());
}

QTEST_MAIN(PasteTest)
#include "paste_test.moc"
