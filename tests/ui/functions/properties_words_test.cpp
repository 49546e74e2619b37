// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/catalogue.h"
#include "tests/support/test_class.h"
#include "ui/functions/properties_words.h"
#include "ui/text/translation.h"

#include <QTest>

using namespace actlab;

class PropertiesWordsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jumpsAndCornersAreToldAsTheyAre_data();
    void jumpsAndCornersAreToldAsTheyAre();
};

void PropertiesWordsTest::jumpsAndCornersAreToldAsTheyAre_data()
{
    QTest::addColumn<std::vector<double>>("parameters");
    QTest::addColumn<QString>("range");
    QTest::addColumn<QString>("steepest");
    const auto row = [](const char *id, const std::vector<double> &parameters, const char *range,
                        const char *steepest) {
        QTest::newRow(id) << parameters << QString::fromUtf8(range) << QString::fromUtf8(steepest);
    };
    row("step", {}, "{0, 1}", "0 everywhere");
    row("sign", {}, "{−1, 0, 1}", "0 everywhere");
    row("hard_shrink", {0.5}, "(−∞, −0.5) ∪ {0} ∪ (0.5, ∞)", "1 for x < −0.5, x > 0.5");
    row("threshold", {0, -3}, "{−3} ∪ (0, ∞)", "1 for x > 0");
    row("relu", {}, "[0, ∞)", "1 for x > 0");
    row("hard_tanh", {-1, 1}, "[−1, 1]", "1 for −1 < x < 1");
    row("hard_swish", {}, "[−0.375, ∞)", "1.5 as x → 3");
    row("sigmoid", {}, "(0, 1)", "0.25 at x = 0");
    row("identity", {}, "(−∞, ∞)", "1 everywhere");
}

void PropertiesWordsTest::jumpsAndCornersAreToldAsTheyAre()
{
    QFETCH(std::vector<double>, parameters);
    QFETCH(QString, range);
    QFETCH(QString, steepest);
    const InterfaceLanguage english(Language::english);
    const auto lines = propertyLines(compute_properties(**find_activation(QTest::currentDataTag()), parameters));
    QCOMPARE(lines[0].name, QStringLiteral("Range of values"));
    QCOMPARE(lines[0].value, range);
    QCOMPARE(lines[4].name, QStringLiteral("Steepest slope"));
    QCOMPARE(lines[4].value, steepest);
}

ACTLAB_TEST(PropertiesWordsTest, QCoreApplication)
#include "properties_words_test.moc"
