// SPDX-License-Identifier: GPL-3.0-or-later
// All numbers of a network are pasted as matrices, and are one step of the history.
#include "tests/support/test_class.h"
#include "tests/ui/network/own_network_page.h"
#include "ui/controls/layer_table.h"
#include "ui/controls/paste_weights.h"

#include <QClipboard>
#include <QPlainTextEdit>
#include <QTest>

using namespace actlab;

class PastedWeightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void matricesAreSet();
    void whatDoesNotFitCannotBeSet();
    void laterTheyAreOfThatMoment();

private:
    static NetworkScenario small()
    {
        NetworkScenario scenario = presets()[1].scenario;
        scenario.network.hidden[0].units = 2;
        return scenario;
    }
    static PasteWeights &paste(LayerTable &table)
    {
        button(table, QStringLiteral("Paste weights…")).click();
        return *table.findChild<PasteWeights *>();
    }
};

void PastedWeightsTest::matricesAreSet()
{
    OwnNetworkPage own(small());
    QVERIFY(own.show());
    const NetworkWeights before = own.now().weights;
    LayerTable table(own.document, own.run, nullptr);
    table.show(0);
    QGuiApplication::clipboard()->setText(QStringLiteral("[[.15 .2] [.25 .3]] [.35 .35] [[.4 .45]] [.6]"));
    PasteWeights &dialog = paste(table);
    QVERIFY(dialog.weights().has_value());
    button(dialog, QStringLiteral("&Set weights")).click();
    const NetworkWeights after = own.settled()->weights;
    QVERIFY(after.layers[0].weight == std::vector<double>({.15, .2, .25, .3}));
    QVERIFY(after.layers[1].bias == std::vector<double>({.6}));
    QCOMPARE(own.document.scenario().weight_changes.size(), std::size_t{9});
    own.document.undo();
    QVERIFY(own.settled()->weights == before);
    QVERIFY(!own.document.canUndo());
}

void PastedWeightsTest::whatDoesNotFitCannotBeSet()
{
    OwnNetworkPage own(small());
    QVERIFY(own.show());
    LayerTable table(own.document, own.run, nullptr);
    table.show(0);
    QGuiApplication::clipboard()->setText(QStringLiteral("[[1,2,3]]"));
    PasteWeights &dialog = paste(table);
    QVERIFY(!button(dialog, QStringLiteral("&Set weights")).isEnabled());
    QVERIFY(saidIn(dialog).join(u' ').contains(QLatin1String("needs 4, or 2 without biases")));
    dialog.findChild<QPlainTextEdit *>()->setPlainText(QStringLiteral("[1 2; 3 4] [5 6]"));
    QVERIFY(button(dialog, QStringLiteral("&Set weights")).isEnabled());
    dialog.reject();
    QVERIFY(own.document.scenario().weight_changes.empty());
}

void PastedWeightsTest::laterTheyAreOfThatMoment()
{
    OwnNetworkPage own(small());
    QVERIFY(own.show());
    own.trainedFor(3);
    LayerTable table(own.document, own.run, nullptr);
    table.show(0);
    QGuiApplication::clipboard()->setText(QStringLiteral("[1 2; 3 4] [5 6]"));
    button(paste(table), QStringLiteral("&Set weights")).click();
    QVERIFY(own.settled()->weights.layers[0].weight == std::vector<double>({1, 2, 3, 4}));
    QCOMPARE(own.now().epoch, std::uint64_t{3});
    QVERIFY(own.document.scenario().weight_changes.front().steps > 0);
}

ACTLAB_TEST(PastedWeightsTest, QApplication)
#include "pasted_weights_test.moc"
