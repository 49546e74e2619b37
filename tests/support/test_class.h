// SPDX-License-Identifier: GPL-3.0-or-later
// How a test class becomes selectable in the program of its folder.
#pragma once

#include <QCoreApplication>
#include <QTest>

/// Runs the tests of a class under an application object, as QTEST_MAIN does for a program of one class.
template <class Test, class Application> int runTest(int argc, char **argv)
{
    Application application(argc, argv);
    QCoreApplication::setAttribute(Qt::AA_Use96Dpi, true);
    QTEST_SET_MAIN_SOURCE_PATH
    Test test;
    return QTest::qExec(&test, argc, argv);
}

/// At the end of NAME_test.cpp, for its class NameTest: the function that the program's main() calls by that name.
#define ACTLAB_TEST(Test, Application)                                                                                 \
    int run##Test(int argc, char **argv)                                                                               \
    {                                                                                                                  \
        return runTest<Test, Application>(argc, argv);                                                                 \
    }

/// The same for a class that looks at pixels or at where things stand: CTest runs it on a usual and on a dense screen.
#define ACTLAB_TEST_AT_BOTH_SCALES(Test, Application) ACTLAB_TEST(Test, Application)
