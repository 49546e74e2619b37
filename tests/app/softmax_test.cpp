// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

#include "core/activation/vector_functions.h"
#include "tests/support/test_class.h"

#include <nlohmann/json.hpp>

#include <QTest>

using namespace actlab;

class SoftmaxTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonHasTheNumbersOfTheCore();
    void csvHasARowForEachLogit();
    void hugeLogitsDoNotOverflow();
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

ACTLAB_TEST(SoftmaxTest, QCoreApplication)
#include "softmax_test.moc"
