// SPDX-License-Identifier: GPL-3.0-or-later
// Weights are taken from what NumPy 1.24, PyTorch 1.13, MATLAB and spreadsheets print.
#include "core/network/matrix_text.h"

#include "tests/support/test_class.h"

#include <QTest>

using namespace actlab;

namespace {

NetworkWeights shape()
{
    return {{{2, 2, {0, 0, 0, 0}, {9, 9}, {}}, {1, 2, {0, 0}, {9}, {}}}};
}

} // namespace

class MatrixTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textsAreRead_data();
    void textsAreRead();
    void biasesMayBeLeftOut();
    void whatFitsOnlyTransposedIsTransposed();
    void jsonIsTaken();
    void whatIsWrongIsSaid_data();
    void whatIsWrongIsSaid();
};

void MatrixTextTest::textsAreRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("NumPy's print") << QByteArray(
        "[[ 0.15  0.2 ]\n [-0.25  0.3 ]]\n[0.35 0.35]\n[[0.4  0.45]]\n[0.6]\n");
    QTest::newRow("NumPy's repr") << QByteArray("array([[ 0.15,  0.2 ],\n       [-0.25,  0.3 ]])\n"
                                                "array([0.35, 0.35])\narray([[0.4 , 0.45]])\narray([0.6])");
    QTest::newRow("PyTorch's state") << QByteArray(
        "OrderedDict([('0.weight', tensor([[ 0.1500,  0.2000],\n        [-0.2500,  0.3000]], dtype=torch.float64)), "
        "('0.bias', tensor([0.3500, 0.3500])), ('2.weight', tensor([[0.4000, 0.4500]], requires_grad=True)), "
        "('2.bias', tensor([0.6000]))])");
    QTest::newRow("a list of Python") << QByteArray("[[[.15,.2],[-.25,3e-1]],[.35,.35],[[.4,.45]],[.6]]");
    QTest::newRow("MATLAB") << QByteArray(
        "W1 = [0.15 0.2; -0.25 0.3]; b1 = [0.35; 0.35];\nW2 = [0.4 0.45]; b2 = [0.6]");
    QTest::newRow("rows of a spreadsheet") << QByteArray("0.15\t0.2\n-0.25\t0.3\n\n0.35\t0.35\n\n0.4\t0.45\n\n0.6\n");
    QTest::newRow("rows with names") << QByteArray("W:\n0.15, 0.2\n-0.25, 0.3\nb:\n0.35, 0.35\nW:\n0.4, 0.45\nb:\n0.6");
    QTest::newRow("fractions") << QByteArray("[3/20 1/5; \u22121/4 3/10] [7/20 7/20] [2/5 9/20] [3/5]");
}

void MatrixTextTest::textsAreRead()
{
    QFETCH(const QByteArray, text);
    const auto weights = weights_from_text(text.toStdString(), shape());
    QVERIFY2(weights, weights ? "" : weights.error().arguments.front().c_str());
    const NetworkWeights wanted{{{2, 2, {0.15, 0.2, -0.25, 0.3}, {0.35, 0.35}, {}}, {1, 2, {0.4, 0.45}, {0.6}, {}}}};
    QVERIFY(*weights == wanted);
}

void MatrixTextTest::biasesMayBeLeftOut()
{
    const auto weights = weights_from_text("[[1,2],[3,4]] [[5,6]]", shape());
    QVERIFY(weights->layers[0].weight == std::vector<double>({1, 2, 3, 4}));
    QVERIFY(weights->layers[0].bias == std::vector<double>({9, 9}));
}

/// Keras has a column for each unit.
void MatrixTextTest::whatFitsOnlyTransposedIsTransposed()
{
    const NetworkWeights wide{{{3, 2, {0, 0, 0, 0, 0, 0}, {0, 0, 0}, {}}}};
    const auto weights = weights_from_text("[[1 2 3] [4 5 6]]", wide);
    QVERIFY(weights->layers[0].weight == std::vector<double>({1, 4, 2, 5, 3, 6}));
}

void MatrixTextTest::jsonIsTaken()
{
    const NetworkWeights wanted{{{2, 2, {1, 2, 3, 4}, {5, 6}, {}}, {1, 2, {7, 8}, {9}, {}}}};
    QVERIFY(weights_from_text(" \n" + to_json(wanted), shape()).value() == wanted);
    QCOMPARE(int(weights_from_text(R"({"layers":[]})", shape()).error().code), int(ErrorCode::weights_layer_count));
}

void MatrixTextTest::whatIsWrongIsSaid_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("nothing") << QByteArray(" ") << ErrorCode::matrix_missing;
    QTest::newRow("words") << QByteArray("my weights") << ErrorCode::matrix_missing;
    QTest::newRow("rows of two lengths") << QByteArray("[[1,2],[3]] [[5,6]]") << ErrorCode::matrix_ragged;
    QTest::newRow("too few") << QByteArray("[[1,2],[3,4]]") << ErrorCode::matrix_count;
    QTest::newRow("too many") << QByteArray("[1] [2] [3] [4] [5]") << ErrorCode::matrix_count;
    QTest::newRow("weights of another shape") << QByteArray("[[1,2,3],[3,4,5]] [[5,6]]") << ErrorCode::weights_shape;
    QTest::newRow("biases of another shape")
        << QByteArray("[[1,2],[3,4]] [1,2,3] [[5,6]] [1]") << ErrorCode::weights_shape;
    QTest::newRow("no number") << QByteArray("[[1,2],[3,nan]] [[5,6]]") << ErrorCode::malformed_number;
    QTest::newRow("half a number") << QByteArray("[[1,2],[3,4..5]] [[5,6]]") << ErrorCode::malformed_number;
}

void MatrixTextTest::whatIsWrongIsSaid()
{
    QFETCH(const QByteArray, text);
    QFETCH(const ErrorCode, code);
    const auto weights = weights_from_text(text.toStdString(), shape());
    QVERIFY(!weights);
    QCOMPARE(int(weights.error().code), int(code));
}

ACTLAB_TEST(MatrixTextTest, QCoreApplication)
#include "matrix_text_test.moc"
