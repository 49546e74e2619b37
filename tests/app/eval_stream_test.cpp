// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include "tests/support/test_class.h"

#include <QElapsedTimer>
#include <QTemporaryFile>
#include <QTest>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/// `eval --at -`, which reads one number a line.
class EvalStreamTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyLineGivesARow();
    void linesMayEndInAnyWay();
    void aByteOrderMarkIsSkippedAtTheBeginningOnly();
    void aMalformedLineIsNamed();
    void aLineTooLongForANumberIsRefused();
    void rowsComeAsSoonAsTheirNumbers();
    void aReaderWhoLeavesIsNoError();
    void aFullDiskIsAnError();
    void closedStreamsAreToldOf();
    void memoryDoesNotGrowWithTheInput();
};

static QByteArray numbers(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += QByteArray::number(i * 1e-5 - 5, 'g', 17) + '\n';
    return text;
}

void EvalStreamTest::everyLineGivesARow()
{
    // Enough to cross the ends of every buffer.
    const QByteArray input = numbers(50000);
    const Run printed = run("eval tanh --at -", input);
    QCOMPARE(printed.status, 0);
    const auto given = input.split('\n');
    const auto rows = printed.lines();
    QCOMPARE(rows.size(), 50001);
    for (qsizetype i = 1; i < rows.size(); ++i)
        QCOMPARE(rows[i].split(',').front().toDouble(), given[i - 1].toDouble());
}

void EvalStreamTest::linesMayEndInAnyWay()
{
    const QByteArray expected("x,f,df,d2f\n1,1,1,0\n2,2,1,0\n3,3,1,0\n");
    QCOMPARE(run("eval relu --at -", "1\n2\n3\n").output, expected);
    QCOMPARE(run("eval relu --at -", "1\r\n\r\n 2 \n\n3").output, expected);
    QCOMPARE(run("eval relu --at -", "").output, QByteArray("x,f,df,d2f\n"));
}

void EvalStreamTest::aByteOrderMarkIsSkippedAtTheBeginningOnly()
{
    const QByteArray mark("\xEF\xBB\xBF");
    QCOMPARE(run("eval relu --at -", mark + "1\n2\n").output, QByteArray("x,f,df,d2f\n1,1,1,0\n2,2,1,0\n"));
    QCOMPARE(run("eval relu --at -", mark).output, QByteArray("x,f,df,d2f\n"));
    QCOMPARE(run("eval relu --at -", "1\n" + mark + "2\n").status, 1);
}

void EvalStreamTest::aMalformedLineIsNamed()
{
    const Run printed = run("eval relu --at -", "1\n\nabc\n4\n");
    QCOMPARE(printed.status, 1);
    QCOMPARE(printed.output, QByteArray("x,f,df,d2f\n1,1,1,0\n"));
    QCOMPARE(printed.errors, QByteArray("activation-lab: Line 3 of the input is not a number: “abc”.\n"));
    QCOMPARE(run("eval relu --at -", "1,2\n").status, 1);
}

void EvalStreamTest::aLineTooLongForANumberIsRefused()
{
    const Run printed = run("eval relu --at -", "1\n" + QByteArray(300000, '1') + "\n2\n");
    QCOMPARE(printed.status, 1);
    QCOMPARE(printed.output, QByteArray("x,f,df,d2f\n1,1,1,0\n"));
    QVERIFY(printed.errors.startsWith("activation-lab: Line 2 of the input is longer than 65,535 characters"));
    QVERIFY(printed.errors.size() < 200);
    QCOMPARE(run("eval identity --at -", QByteArray(60000, '0') + "7.5\n").output,
             QByteArray("x,f,df,d2f\n7.5,7.5,1,0\n"));
}

void EvalStreamTest::rowsComeAsSoonAsTheirNumbers()
{
    QProcess process;
    process.start(ACTLAB_PROGRAM, {"eval", "relu", "--at", "-"});
    for (const char *number : {"1", "2"}) {
        process.write(QByteArray(number) + '\n');
        QByteArray output;
        while (!output.contains(QByteArray(number) + ",1,0\n") && process.waitForReadyRead(10000))
            output += process.readAllStandardOutput();
        QVERIFY2(output.contains(QByteArray(number) + ",1,0\n"), number);
    }
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 0);
}

static int status_of_shell(const QString &script)
{
    return QProcess::execute("bash", {"-c", "set -o pipefail; program='" ACTLAB_PROGRAM "'; " + script});
}

void EvalStreamTest::aReaderWhoLeavesIsNoError()
{
    // Far more output than a pipe holds; pipefail lets the program's own status through.
    QCOMPARE(status_of_shell("\"$program\" eval relu --range 0:200000:1 | head -n 1 >/dev/null"), 0);
    QCOMPARE(status_of_shell("! { \"$program\" eval relu --range 0:200000:1 | head -n 1 >/dev/null; } 2>&1 | grep ."),
             0);
}

void EvalStreamTest::aFullDiskIsAnError()
{
    QCOMPARE(status_of_shell("\"$program\" eval relu --at 1 >/dev/full 2>/dev/null"), 1);
}

/// Nothing that was opened in their place is read or written.
void EvalStreamTest::closedStreamsAreToldOf()
{
    QCOMPARE(
        status_of_shell("\"$program\" eval relu --at - --language en <&- 2>&1 | grep -q 'Standard input is closed'"),
        1);
    QCOMPARE(
        status_of_shell("\"$program\" eval relu --at 1 --language en 2>&1 >&- | grep -q 'Standard output is closed'"),
        1);
    QCOMPARE(status_of_shell("\"$program\" eval relu --at - <&- 2>/dev/null >/dev/null"), 1);
    QCOMPARE(status_of_shell("\"$program\" eval relu --at 1 >&- 2>/dev/null"), 1);
    QCOMPARE(status_of_shell("\"$program\" eval relu --at 1 2>&- >/dev/null"), 0);
}

/// The peak of resident memory, in KiB, while a million or so lines go through the program.
static long peak_memory(int lines)
{
    QTemporaryFile input;
    if (!input.open() || input.write(numbers(lines)) < 0 || !input.flush())
        return -1;
    const pid_t child = fork();
    if (child == 0) {
        if (freopen(qPrintable(input.fileName()), "r", stdin) && freopen("/dev/null", "w", stdout))
            execl(ACTLAB_PROGRAM, ACTLAB_PROGRAM, "eval", "tanh", "--at", "-", nullptr);
        _exit(127);
    }
    int status = -1;
    rusage usage{};
    if (wait4(child, &status, 0, &usage) != child || status != 0)
        return -1;
    return usage.ru_maxrss;
}

void EvalStreamTest::memoryDoesNotGrowWithTheInput()
{
#ifdef ACTLAB_SANITIZED
    QSKIP("What a sanitizer keeps of freed memory is not the program's.");
#endif
    const long few = peak_memory(1000);
    QVERIFY(few > 0);
    QElapsedTimer timer;
    timer.start();
    const long many = peak_memory(1000000);
    qInfo("a million lines: %lld ms with writing the input, peak %ld KiB (a thousand lines: %ld KiB)", timer.elapsed(),
          many, few);
    QVERIFY(many > 0);
    QVERIFY2(many < few + 4096, qPrintable(QString::number(many - few)));
}

ACTLAB_TEST(EvalStreamTest, QCoreApplication)
#include "eval_stream_test.moc"
