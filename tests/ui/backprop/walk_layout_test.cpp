// SPDX-License-Identifier: GPL-3.0-or-later
// The picture takes the room there is, and says what it has none for.
#include "ui/backprop/walk_layout.h"

#include "core/training/trainer.h"
#include "tests/support/test_class.h"
#include "tests/ui/painted_texts.h"
#include "ui/backprop/backprop_examples.h"
#include "ui/backprop/walk_view.h"
#include "ui/backprop/walk_words.h"

#include <QApplication>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>

using namespace actlab;

namespace {

constexpr QSizeF small(764, 618);  ///< beside the calculation, in a window of 1,280 × 800
constexpr QSizeF large(1458, 904); ///< of 1,920 × 1,080

/// With every weight and bias times a factor.
WalkShown walkOf(const NetworkScenario &network, std::size_t place, double factor = 1)
{
    const auto trainer = begin_training(network, {}, {}).value();
    NetworkWeights weights = trainer.weights();
    for (LayerWeights &layer : weights.layers) {
        for (std::vector<double> *numbers : {&layer.weight, &layer.bias})
            std::ranges::for_each(*numbers, [=](double &number) { number *= factor; });
    }
    WalkShown shown;
    shown.walk = std::make_shared<const Walk>(walk_through(network, *trainer.data(), weights, {}).value());
    shown.steps = walk_steps(shown.walk->weights, WalkStride::layer);
    shown.place = place;
    shown.path.assign(shown.walk->weights.layers.size(), 0);
    return shown;
}

WalkShown byHand()
{
    return walkOf(backpropExamples().front().network, 3);
}

WalkShown threeByEight(std::size_t place)
{
    NetworkScenario network;
    network.network.hidden.assign(3, {8, "tanh", {}});
    return walkOf(network, place);
}

NetworkScenario twoByThree()
{
    NetworkScenario network;
    network.network.hidden.assign(2, {3, "relu", {}});
    return network;
}

/// In pixels of the window.
double typeSize(const WalkLayout &layout, const Theme &theme)
{
    return layout.zoom() * theme.typeSize(TextRole::caption);
}

} // namespace

class WalkLayoutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void typeGrowsWithTheRoom();
    void everythingIsInTheRoomAndApart();
    void everyNumberIsWhole_data();
    void everyNumberIsWhole();
    void whatDoesNotFitIsSaidAndScrolledTo();
};

void WalkLayoutTest::typeGrowsWithTheRoom()
{
    const Theme desk = makeTheme(ColourScheme::light);
    const Theme projector = makeTheme(ColourScheme::light, Theme::projectorScale);
    const auto type = [&](const QSizeF &room, const Theme &theme) {
        return typeSize(WalkLayout(byHand(), room, theme), theme);
    };
    QVERIFY(type(small, desk) > 12.5);
    QVERIFY(type(large, desk) > 22);
    QVERIFY(type(large, projector) > 24);
    QVERIFY(type({5000, 3000}, desk) <= 24);
    QVERIFY(type({400, 300}, desk) < 12); // made smaller where it must be
}

void WalkLayoutTest::everythingIsInTheRoomAndApart()
{
    for (const WalkShown &shown : {byHand(), threeByEight(0), threeByEight(5)}) {
        for (const double scale : {1.0, Theme::projectorScale}) {
            for (const QSizeF &room : {QSizeF(400, 300), QSizeF(671, 505), small, large}) {
                const WalkLayout layout(shown, room, makeTheme(ColourScheme::light, scale));
                const QRectF all(QPointF(), room / layout.zoom());
                for (const auto &node : layout.nodes())
                    QVERIFY(all.contains(node.box));
                for (const auto &column : layout.columns())
                    QVERIFY(all.adjusted(-1, 0, 1, 0).contains(column.heading));
                for (const auto &edge : layout.edges()) {
                    QRectF label(QPointF(), layout.labelSize());
                    label.moveCenter(edge.label);
                    QVERIFY(all.contains(label));
                    for (const auto &node : layout.nodes())
                        QVERIFY(!node.isCard || !node.box.intersects(label));
                }
                if (layout.note())
                    QVERIFY(all.contains(*layout.note()));
            }
        }
    }
}

void WalkLayoutTest::everyNumberIsWhole_data()
{
    QTest::addColumn<double>("factor");
    QTest::addColumn<QSize>("room");
    for (const double factor : {1.0, 1e-6, 1e7}) {
        for (const QSize room : {QSize(600, 420), small.toSize(), large.toSize()})
            QTest::addRow("%g %d", factor, room.width()) << factor << room;
    }
}

void WalkLayoutTest::everyNumberIsWhole()
{
    QFETCH(const double, factor);
    QFETCH(const QSize, room);
    for (const NetworkScenario &network : {backpropExamples().front().network, twoByThree()}) {
        WalkShown shown = walkOf(network, 0, factor);
        WalkView view;
        view.resize(room);
        view.setTheme(makeTheme(ColourScheme::light));
        for (shown.place = 0; shown.place < shown.steps.size(); ++shown.place) {
            view.show(shown);
            QCOMPARE(unreadableTexts(view).join(u'\n'), QString());
            const WalkLayout layout(shown, view.size(), makeTheme(ColourScheme::light));
            for (const PaintedText &text : paintedTexts(view)) {
                for (const auto &node : layout.nodes()) {
                    const QRectF box(node.box.topLeft() * layout.zoom(), node.box.size() * layout.zoom());
                    const QRectF common = box & text.place;
                    QVERIFY2(common.isEmpty() || box.contains(text.place), qPrintable(text.text));
                }
            }
        }
    }
}

void WalkLayoutTest::whatDoesNotFitIsSaidAndScrolledTo()
{
    const Theme theme = makeTheme(ColourScheme::light);
    QVERIFY(WalkLayout(threeByEight(0), large, theme).hiddenColumns().empty());
    const WalkLayout narrow(threeByEight(0), small, theme);
    QVERIFY(narrow.hiddenColumns() == std::vector<std::size_t>{4});
    QVERIFY(narrow.after() && !narrow.before());
    const WalkWords words(Language::english);
    QCOMPARE(words.rest(threeByEight(0), {0, 4}), QStringLiteral("Not in the picture: inputs, the output layer"));

    WalkView view;
    view.resize(small.toSize());
    view.setTheme(theme);
    view.show(threeByEight(0));
    const auto isThere = [&](std::size_t layer) { return view.placeOf(UnitId{layer, 0}).has_value(); };
    const auto says = [&](const char *text) { return view.accessibleDescription().contains(QLatin1String(text)); };
    QVERIFY(!isThere(3) && says("Scroll, or click an arrow, for: the output layer"));
    QTest::mouseClick(&view, Qt::LeftButton, {}, QPoint(view.width() - 4, view.height() / 2));
    QVERIFY(isThere(3) && says("for: inputs"));
    QTest::keyClick(&view, Qt::Key_PageDown); // there is no more
    QVERIFY(isThere(3));
    QTest::keyClick(&view, Qt::Key_PageUp);
    QVERIFY(!isThere(3));
    QWheelEvent wheel(QPointF(9, 9), QPointF(9, 9), {}, QPoint(0, -QWheelEvent::DefaultDeltasPerStep), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&view, &wheel);
    QVERIFY(isThere(3));
    view.show(threeByEight(1)); // another step: the picture is around it again
    QVERIFY(!isThere(3));
}

ACTLAB_TEST_AT_BOTH_SCALES(WalkLayoutTest, QApplication)

#include "walk_layout_test.moc"
