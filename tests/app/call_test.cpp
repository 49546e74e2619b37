// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include "tests/support/test_class.h"

#include <QTest>

/// What every call has in common: help, version, and one clear line where it was wrong.
class CallTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void versionAndHelpNeedNoDisplay();
    void wrongCallsAreToldInOneLine_data();
    void wrongCallsAreToldInOneLine();
    void wrongCallsAreToldInKorean();
    void valuesMayBeginWithAMinus();
    void controlCharactersStayOnTheLine();
    void theWindowNeedsADisplay();
    void aDisplayThatDoesNotAnswerIsSaid();
    void longArgumentsAreCut();
    void documentsMayBeNamedInCapitals();
    void aLocaleWithoutUnicodeIsNoNuisance();
};

void CallTest::versionAndHelpNeedNoDisplay()
{
    QCOMPARE(run("--version").output, QByteArray("activation-lab " ACTLAB_VERSION "\n"));
    const Run help = run("--help");
    QCOMPARE(help.status, 0);
    for (const char *command : {"list", "eval", "softmax", "plot", "train", "export"}) {
        QVERIFY2(help.output.contains(command), command);
        const Run own = run_with({command, "--help"});
        QCOMPARE(own.status, 0);
        QVERIFY2(own.output.contains("Usage: activation-lab " + QByteArray(command)), own.output.constData());
        const Run korean = run_with({command, "--help"}, {}, environment_without_display("ko_KR.UTF-8"));
        QVERIFY2(korean.output.contains("사용법: activation-lab " + QByteArray(command)), korean.output.constData());
    }
}

void CallTest::wrongCallsAreToldInOneLine_data()
{
    QTest::addColumn<QString>("sentence");
    const auto row = [](const char *call, const char *sentence) { QTest::newRow(call) << QString::fromUtf8(sentence); };
    row("evl relu --at 1", "There is no command “evl”; did you mean “eval”?");
    row("qqqqq", "There is no command “qqqqq”; “activation-lab --help” lists them.");
    row("--qqq", "There is no option “--qqq”; “--help” lists them.");
    row("list --jsn", "There is no option “--jsn”; did you mean “--json”?");
    row("list --json=maybe", "“--json” takes no value; give it alone.");
    row("list --json=3", "“--json” takes no value; give it alone.");
    row("list ++", "“++” is one argument too many; “--help” shows what can be given.");
    row("eval relu --set [a,b] --at 1", "“[a,b]” sets nothing; write NAME=VALUE, such as alpha=0.5.");
    row("eval relu --at ++", "“++” is not a number; write one such as 0.5, -3 or 1e-3.");
    row("list relu", "“relu” is one argument too many; “--help” shows what can be given.");
    row("--language fr list", "--language cannot be “fr”; choose one of: en, ko.");
    row("eval", "ID is missing; “--help” shows where it belongs.");
    row("eval sigmiod --at 1", "“sigmiod” is not a known function; did you mean “sigmoid”?");
    row("eval softmax --at 1", "“softmax” is a function of several numbers at once; “plot” draws it, “softmax "
                               "--function softmax” prints its values.");
    row("eval relu", "One of these options is needed: --range, --at.");
    row("eval relu --at", "“--at” needs a value behind it; “--help” shows which.");
    row("eval relu --at 1 --bias", "“--bias” needs a number behind it; “--help” shows which.");
    row("eval relu --at 1 --bias --language en", "“--bias” needs a number behind it; “--help” shows which.");
    row("eval relu --at 1 --bias --language=en", "“--bias” needs a number behind it; “--help” shows which.");
    row("eval relu --bias --at 1", "“--bias” needs a number behind it; “--help” shows which.");
    row("eval relu --bias --help", "“--bias” needs a number behind it; “--help” shows which.");
    row("eval relu --at --wieght 1", "“--at” needs a value behind it; “--help” shows which.");
    row("plot relu --bias -o x.png", "“--bias” needs a number behind it; “--help” shows which.");
    row("plot relu --bias -ox.png", "“--bias” needs a number behind it; “--help” shows which.");
    row("plot relu -o --derivative", "“-o” needs a value behind it; “--help” shows which.");
    row("eval relu --at=", "A number is missing; write one such as 0.5, -3 or 1e-3.");
    row("eval relu --at 1,x", "“x” is not a number; write one such as 0.5, -3 or 1e-3.");
    row("eval relu --at 1 --range 0:1:1", "“--range” and “--at” exclude each other; give only one of them.");
    row("eval relu --range 0:1", "“0:1” is not a range; write START:STOP:STEP, such as -5:5:0.1.");
    row("eval relu --range 0:1:0", "The step must not be 0; choose one such as 0.1.");
    row("eval relu --range 0:1:-1", "Steps of -1 never lead from 0 up to 1; the step must be positive here.");
    row("eval relu --range 2:2:1", "Start and stop are both 2, which leaves no points; they must differ.");
    row("eval relu --range 0:1:1e-9", "This range has 1,000,000,000 points and at most 10,000,000 are possible; choose "
                                      "a larger step or a shorter range.");
    row("eval relu --range -1e308:1e308:1e305",
        "The number of points of this range is beyond double precision, and at most 10,000,000 are possible; choose a "
        "larger step or a shorter range.");
    row("eval relu --range 0:1e400:1", "stop must be a finite number, but 1e400 was given.");
    row("eval relu --wieght 2 --at 1", "There is no option “--wieght”; did you mean “--weight”?");
    row("eval relu --weight nan --at 1", "--weight must be a finite number, but nan was given.");
    row("eval relu --bias 1,5 --at 1", "“1,5” is not a number; write one such as 0.5, -3 or 1e-3.");
    row("eval relu --format xml --at 1", "--format cannot be “xml”; choose one of: csv, json.");
    row("eval leaky_relu --set slope=1 --at 1",
        "leaky_relu has no parameter “slope”; what can be set is: negative_slope.");
    row("eval relu --set slope=1 --at 1", "relu has no parameters, so “slope” cannot be set.");
    row("eval leaky_relu --set negative_slope --at 1",
        "“negative_slope” sets nothing; write NAME=VALUE, such as alpha=0.5.");
    row("eval leaky_relu --set negative_slope=inf --at 1",
        "negative_slope must be a finite number, but inf was given.");
    row("eval leaky_relu --set negative_slope=1e400 --at 1",
        "negative_slope must be a finite number, but 1e400 was given.");
    row("eval leaky_relu --set elu.negative_slope=1 --at 1",
        "“elu” is not among the functions of this call: leaky_relu.");
    row("eval rrelu --set lower=0.5 --set upper=0.25 --at 1",
        "lower must not be greater than upper, but lower is 0.5 and upper is 0.25.");
    row("softmax", "--logits is missing; “--help” shows where it belongs.");
    row("softmax --logits=", "At least one logit is needed; write them such as 1,2,3.");
    row("softmax --logits 1,2 --temperature 0", "The temperature must be greater than 0, but 0 was given.");
}

void CallTest::wrongCallsAreToldInOneLine()
{
    QFETCH(QString, sentence);
    const Run told = run(QTest::currentDataTag());
    QCOMPARE(QString::fromUtf8(told.errors), "activation-lab: " + sentence + "\n");
    QCOMPARE(told.status, 2);
    QCOMPARE(told.output, QByteArray());
}

void CallTest::wrongCallsAreToldInKorean()
{
    for (const char *locale : {"ko_KR.UTF-8", "ko"}) {
        const Run told = run("list --jsn", {}, environment_without_display(locale));
        QCOMPARE(told.status, 2);
        QCOMPARE(QString::fromUtf8(told.errors),
                 QString::fromUtf8("activation-lab: ‘--jsn’ 옵션은 없습니다. ‘--json’ 옵션을 찾으셨나요?\n"));
    }
    QCOMPARE(run("list --jsn --language ko").errors,
             run("list --jsn", {}, environment_without_display("ko_KR.UTF-8")).errors);
}

void CallTest::valuesMayBeginWithAMinus()
{
    QCOMPARE(run("eval identity --bias -1 --at -5,-inf").output, QByteArray("x,f,df,d2f\n-5,-6,1,0\n-inf,-inf,1,0\n"));
    QCOMPARE(run("eval identity --at -", "-3\n").output, QByteArray("x,f,df,d2f\n-3,-3,1,0\n"));
    QCOMPARE(run("eval identity --range -2:-1:1").output, QByteArray("x,f,df,d2f\n-2,-2,1,0\n"));
}

void CallTest::controlCharactersStayOnTheLine()
{
    const Run told = run_with({"eval", "relu", "--at", "1\n2\x1b[31m"});
    QCOMPARE(told.status, 2);
    QCOMPARE(told.errors.count('\n'), 1);
    QVERIFY(!told.errors.contains('\x1b'));
}

void CallTest::theWindowNeedsADisplay()
{
    const Run told = run("");
    QCOMPARE(told.status, 1);
    QCOMPARE(told.errors.count('\n'), 1);
    QVERIFY(told.errors.contains("no display"));
}

void CallTest::aDisplayThatDoesNotAnswerIsSaid()
{
    auto environment = environment_without_display();
    environment.insert("DISPLAY", ":4711");
    const Run told = run("", {}, environment);
    QCOMPARE(QString::fromUtf8(told.errors), QString::fromUtf8("activation-lab: The display “:4711” does not answer; "
                                                               "“activation-lab --help” lists what works without "
                                                               "one.\n"));
    QCOMPARE(told.status, 1);
    environment.insert("LANG", "ko_KR.UTF-8");
    QVERIFY(run("", {}, environment).errors.contains(QString::fromUtf8("응답하지 않습니다").toUtf8()));
}

void CallTest::longArgumentsAreCut()
{
    const QString endless(100'000, u'x');
    for (const QStringList &call : {QStringList{"eval", endless, "--at", "1"},
                                    {"eval", "relu", "--at", endless},
                                    {"eval", "elu", "--set", endless, "--at", "1"},
                                    {endless},
                                    {"list", "--" + endless},
                                    {"softmax", "--logits", endless},
                                    {"train", "--data", endless + ".csv"}}) {
        const Run told = run_with(call);
        QVERIFY(told.status == 1 || told.status == 2);
        QVERIFY2(told.errors.size() > 20 && told.errors.size() < 500, told.errors.left(300).constData());
    }
    QCOMPARE(run_with({"eval", "identity", "--at", QString(100'000, u'1')}).output,
             QByteArray("x,f,df,d2f\ninf,inf,1,0\n"));
}

/// The letters of the ending do not matter to train either.
void CallTest::documentsMayBeNamedInCapitals()
{
    const Run told = run("train NONE.ACTLAB");
    QCOMPARE(told.status, 1);
    QVERIFY(told.errors.contains("could not be read"));
}

void CallTest::aLocaleWithoutUnicodeIsNoNuisance()
{
    const Run printed = run("eval relu --at 1.5", {}, environment_without_display("C"));
    QCOMPARE(printed.output, QByteArray("x,f,df,d2f\n1.5,1.5,1,0\n"));
    QCOMPARE(printed.errors, QByteArray());
}

ACTLAB_TEST(CallTest, QCoreApplication)
#include "call_test.moc"
