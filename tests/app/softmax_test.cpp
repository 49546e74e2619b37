// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include "core/activation/vector_functions.h"
#include "tests/support/test_class.h"

#include <nlohmann/json.hpp>

#include <QTest>

#include <cmath>

using namespace actlab;

class SoftmaxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonHasTheNumbersOfTheCore();
    void csvHasARowForEachLogit();
    void hugeLogitsDoNotOverflow();
    void infiniteLogitsGiveTheLimit();
    void relativesHaveTheirNumbers_data();
    void relativesHaveTheirNumbers();
};

void SoftmaxTest::jsonHasTheNumbersOfTheCore()
{
    const Run printed = run("softmax --logits -1,2,0.5 --temperature 1.5");
    QCOMPARE(printed.status, 0);
    const auto document = nlohmann::json::parse(printed.output.toStdString());
    const std::vector<double> logits{-1, 2, 0.5};
    QVERIFY(document.at("softmax") == softmax(logits, 1.5));
    QVERIFY(document.at("log_softmax") == log_softmax(logits, 1.5));
    const Jacobian jacobian = softmax_jacobian(logits, 1.5);
    QCOMPARE(document.at("jacobian").size(), logits.size());
    for (std::size_t i = 0; i < logits.size(); ++i) {
        for (std::size_t j = 0; j < logits.size(); ++j)
            QVERIFY(document.at("jacobian").at(i).at(j) == jacobian(i, j));
    }
}

void SoftmaxTest::csvHasARowForEachLogit()
{
    QCOMPARE(run("softmax --logits=0,0 --format=csv").output,
             QByteArray("z,softmax,log_softmax\n0,0.5,-0.6931471805599453\n0,0.5,-0.6931471805599453\n"));
}

void SoftmaxTest::hugeLogitsDoNotOverflow()
{
    QCOMPARE(run("softmax --logits 1000,0 --format csv").output,
             QByteArray("z,softmax,log_softmax\n1000,1,0\n0,0,-1000\n"));
}

/// As the manual says; PyTorch gives nan.
void SoftmaxTest::infiniteLogitsGiveTheLimit()
{
    QCOMPARE(run("softmax --logits inf,inf,0 --format csv").output,
             QByteArray("z,softmax,log_softmax\ninf,0.5,-0.6931471805599453\ninf,0.5,-0.6931471805599453\n0,0,-inf\n"));
    QCOMPARE(run("softmax --logits=-inf,-inf --format csv").output,
             QByteArray("z,softmax,log_softmax\n-inf,0.5,-0.6931471805599453\n-inf,0.5,-0.6931471805599453\n"));
}

/// Of the logits 1, 2, 0.5 and T = 2: by mpmath and, for sparsemax, by hand: z/T = 0.5, 1, 0.25; the support is 0 and
/// 1, since 1 + 3·0.25 is not above 1.75, and tau = (1.5 - 1)/2.
void SoftmaxTest::relativesHaveTheirNumbers_data()
{
    QTest::addColumn<std::vector<double>>("values");
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("softmin") << std::vector{0.34595419482236975, 0.20983182601596483, 0.44421397916166542}
                             << QByteArray("z,softmin,log_softmin");
    QTest::newRow("sparsemax") << std::vector{0.25, 0.75, 0.0} << QByteArray("z,sparsemax");
    QTest::newRow("softmax") << std::vector{0.29175596372884975, 0.48102426325336966, 0.22721977301778058}
                             << QByteArray("z,softmax,log_softmax");
}

void SoftmaxTest::relativesHaveTheirNumbers()
{
    QFETCH(std::vector<double>, values);
    QFETCH(QByteArray, header);
    const QByteArray id = QTest::currentDataTag();
    const QByteArray call = "softmax --logits 1,2,0.5 --temperature 2 --function " + id;
    const auto document = nlohmann::json::parse(run(call).output.toStdString());
    const auto printed = document.at(id.toStdString()).get<std::vector<double>>();
    QCOMPARE(printed.size(), values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        QVERIFY2(std::abs(printed[i] - values[i]) < 1e-15, qPrintable(QString::number(printed[i], 'g', 17)));
    const auto &jacobian = document.at("jacobian");
    for (std::size_t i = 0; i < values.size(); ++i) { // a column of probabilities moves, and their sum does not
        double sum = 0;
        for (const auto &row : jacobian)
            sum += row.at(i).get<double>();
        QVERIFY(std::abs(sum) < 1e-15);
    }
    QCOMPARE(run(call + " --format csv").lines().front(), header);
    QCOMPARE(run("softmax --logits 1 --function softmix").status, 2);
}

ACTLAB_TEST(SoftmaxTest, QCoreApplication)
#include "softmax_test.moc"
