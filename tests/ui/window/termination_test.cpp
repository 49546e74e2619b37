// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/termination.h"

#include "tests/support/test_class.h"
#include "tests/ui/window/own_window.h"
#include "ui/document/autosave.h"

#include <QApplication>
#include <QSessionManager>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <optional>

using namespace actlab;

/// The program is told to end in the moment after an edit, before the copy that is made a while later.
class TerminationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSignalKeepsTheWork_data();
    void aSignalKeepsTheWork();
    void theEndOfTheSessionKeepsTheWork();
    void whatIsSavedLeavesNoCopy();

private:
    static void change(OwnWindow &own)
    {
        own.document.edit({"Change w", {}}, [](Scenario &s) { s.functions.affine.weight = 3; });
    }
};

void TerminationTest::aSignalKeepsTheWork_data()
{
#ifdef Q_OS_UNIX
    QTest::addColumn<int>("signal");
    QTest::newRow("SIGTERM") << SIGTERM;
    QTest::newRow("SIGHUP") << SIGHUP;
#endif
}

void TerminationTest::aSignalKeepsTheWork()
{
#ifndef Q_OS_UNIX
    QSKIP("There are no such signals here.");
#else
    QFETCH(const int, signal);
    std::optional<OwnWindow> own(std::in_place);
    const QString folder = own->path(QStringLiteral("recovery"));
    Termination termination;
    connect(&termination, &Termination::announced, &own->window, &MainWindow::keepWork);
    const QSignalSpy requested(&termination, &Termination::requested);
    change(*own);
    QCOMPARE(std::raise(signal), 0);
    QTRY_COMPARE(requested.count(), 1);
    QVERIFY(Autosave::leftovers(folder).empty()); // while its program lives
    own->folder.setAutoRemove(false);
    own.reset();
    const auto kept = Autosave::leftovers(folder);
    QCOMPARE(kept.size(), std::size_t(1));
    QCOMPARE(kept.front().document.scenario.functions.affine.weight, 3.0);
    QVERIFY(QDir(folder).removeRecursively());
#endif
}

void TerminationTest::theEndOfTheSessionKeepsTheWork()
{
    OwnWindow own;
    Termination termination;
    connect(&termination, &Termination::announced, &own.window, &MainWindow::keepWork);
    const QSignalSpy requested(&termination, &Termination::requested);
    const auto copies = [&own] {
        return QDir(own.path(QStringLiteral("recovery"))).entryList({QStringLiteral("autosave-*.json")}).size();
    };
    change(own);
    QCOMPARE(copies(), 0);
    // The manager is only passed on: nobody here reads it.
    QMetaObject::invokeMethod(qGuiApp, "commitDataRequest", Qt::DirectConnection,
                              QGenericArgument("QSessionManager&", &own));
    QCOMPARE(copies(), 1);
    QCOMPARE(requested.count(), 0); // the session decides when
}

void TerminationTest::whatIsSavedLeavesNoCopy()
{
    OwnWindow own;
    own.window.keepWork();
    QVERIFY(QDir(own.path(QStringLiteral("recovery"))).entryList({QStringLiteral("autosave-*.json")}).isEmpty());
}

ACTLAB_TEST(TerminationTest, QApplication)
#include "termination_test.moc"
