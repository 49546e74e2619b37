// SPDX-License-Identifier: GPL-3.0-or-later
// Every number of a layer is in its table, live, and can be changed there.
#include "ui/controls/layer_table.h"

#include "core/support/number_text.h"
#include "tests/support/test_class.h"
#include "tests/ui/settled.h"
#include "ui/text/translation.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QComboBox>
#include <QTableView>
#include <QTest>

using namespace actlab;

class LayerTableTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itHasEveryNumber();
    void itFollowsTheRunAndTheLayers();
    void numbersAreTyped();

private:
    struct Table {
        Table()
        {
            document.edit({"", {}}, [](Scenario &s) {
                s.network.network.hidden.assign(2, {16, "tanh", {}});
                s.network.network.features = {Feature::x1, Feature::x1_squared};
            });
            table.setTheme(makeTheme(ColourScheme::light));
        }
        const QAbstractItemModel &model() const { return *table.findChild<QTableView *>()->model(); }
        QString at(int row, int column, int role = Qt::EditRole) const
        {
            return model().index(row, column).data(role).toString();
        }
        bool type(int row, int column, const char *text)
        {
            auto *all = table.findChild<QTableView *>()->model();
            return all->setData(all->index(row, column), QString::fromUtf8(text), Qt::EditRole);
        }

        InterfaceLanguage language{Language::english};
        ScenarioDocument document;
        Run run{document};
        LayerTable table{document, run, nullptr};
    };
};

void LayerTableTest::itHasEveryNumber()
{
    Table own;
    for (std::size_t layer = 0; layer < 3; ++layer) {
        own.table.show(layer);
        const LayerWeights weights = own.run.session().weights()->layers[layer];
        QCOMPARE(own.model().rowCount(), static_cast<int>(weights.outputs));
        QCOMPARE(own.model().columnCount(), static_cast<int>(weights.inputs) + 1);
        for (std::size_t unit = 0; unit < weights.outputs; ++unit) {
            for (std::size_t input = 0; input < weights.inputs; ++input)
                QCOMPARE(own.at(int(unit), int(input)).toStdString(), to_text(weights.at(unit, input)));
            QCOMPARE(own.at(int(unit), int(weights.inputs)).toStdString(), to_text(weights.bias[unit]));
        }
    }
    own.table.show(0);
    const auto heading = [&](int column) { return own.model().headerData(column, Qt::Horizontal).toString(); };
    QCOMPARE(heading(1), QStringLiteral("x₁²"));
    QCOMPARE(heading(2), QStringLiteral("bias"));
    QVERIFY(own.at(3, 1, Qt::ToolTipRole).startsWith(QStringLiteral("Weight from x₁² to unit 4 of hidden layer 1")));
}

void LayerTableTest::itFollowsTheRunAndTheLayers()
{
    Table own;
    own.table.show(2);
    const QString before = own.at(0, 4);
    own.run.stepEpoch();
    const auto trained = settled(own.run)->weights;
    QVERIFY(own.at(0, 4) != before);
    QCOMPARE(own.at(0, 4).toStdString(), to_text(trained.layers[2].at(0, 4)));
    own.document.edit({"", {}}, [](Scenario &s) { s.network.network.hidden.resize(1); }); // its layer is gone
    QCOMPARE(own.table.findChild<QComboBox *>()->count(), 2);
    QCOMPARE(own.table.findChild<QComboBox *>()->currentText(), QStringLiteral("The output layer"));
    QCOMPARE(own.model().rowCount(), 1);
    own.document.edit({"", {}}, [](Scenario &s) { s.network.network.features.clear(); });
    QVERIFY(!own.table.findChild<QTableView *>()->isEnabled());
    own.document.undo();
    QVERIFY(own.table.findChild<QTableView *>()->isEnabled());
    own.language.set(Language::korean);
    QCoreApplication::processEvents();
    QCOMPARE(own.model().headerData(16, Qt::Horizontal).toString(), QStringLiteral("편향"));
}

void LayerTableTest::numbersAreTyped()
{
    Table own;
    own.table.show(1);
    QVERIFY(own.type(2, 3, "0,25"));
    QCOMPARE(own.run.session().weights()->layers[1].at(2, 3), 0.25);
    QCOMPARE(own.at(2, 3), QStringLiteral("0.25"));
    QVERIFY(own.type(2, 16, "1/4"));
    QCOMPARE(own.run.session().weights()->layers[1].bias[2], 0.25);
    QVERIFY(!own.type(2, 3, "a quarter"));
    QCOMPARE(own.at(2, 3), QStringLiteral("0.25"));
    own.document.undo();
    own.document.undo();
    QVERIFY(own.document.scenario().weight_changes.empty());
}

ACTLAB_TEST(LayerTableTest, QApplication)
#include "layer_table_test.moc"
