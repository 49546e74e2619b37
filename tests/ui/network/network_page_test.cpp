// SPDX-License-Identifier: GPL-3.0-or-later
// Drives the whole page through its widgets, as a student would.
#include "tests/support/test_class.h"
#include "tests/ui/network/own_network_page.h"
#include "tests/ui/readable.h"
#include "tests/ui/themed_application.h"
#include "ui/data/data_panel.h"
#include "ui/diagnostics/loss_plot.h"
#include "ui/diagram/column_header.h"
#include "ui/network/boundary_panel.h"
#include "ui/picture/picture_view.h"
#include "ui/plane/boundary_plot.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

using namespace actlab;

namespace {

double distanceFromOrigin(const Point &point)
{
    return std::hypot(point.x1, point.x2);
}

/// How many of the points are not among the others.
std::size_t others(const std::vector<Point> &points, const std::vector<Point> &among)
{
    const auto isMissing = [&](const Point &point) { return std::ranges::find(among, point) == among.end(); };
    return static_cast<std::size_t>(std::ranges::count_if(points, isMissing));
}

} // namespace

class NetworkPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void layersAndUnitsAreAddedAndUndone();
    void theActivationIsChosenInTheLayer();
    void pointingAtAUnitShowsItInTheBigPlot();
    void pointsAreDrawnMovedAndErased();
    void thePointsThatAreNotEditedKeepTheirRoles();
    void howItIsShownIsPartOfTheScenario();
    void theConfusionMatrixComesOnRequest();
    void everyPictureCanBeExported();
    void presetsTellTheirStory();
    void everyTextFollowsTheLanguage();
    void everythingHasAName();

private:
    std::optional<OwnNetworkPage> own_;
};

void NetworkPageTest::init()
{
    own_.emplace();
    QVERIFY(own_->show());
}

void NetworkPageTest::layersAndUnitsAreAddedAndUndone()
{
    const auto headers = [&] { return own_->page.findChildren<ColumnHeader *>().size(); };
    const auto press = [&](const QString &name) { QTest::mouseClick(&button(own_->page, name), Qt::LeftButton); };
    QCOMPARE(headers(), 2);
    press(QStringLiteral("Add a hidden layer"));
    QTRY_COMPARE(headers(), 3);
    QCOMPARE(own_->document.scenario().network.network.hidden.size(), std::size_t(2));
    press(QStringLiteral("Add a unit to hidden layer 2"));
    QTRY_COMPARE(own_->diagram().diagramLayout().unitCount(1), std::size_t(5));
    press(QStringLiteral("Remove a unit from hidden layer 1"));
    QTRY_COMPARE(own_->diagram().diagramLayout().unitCount(0), std::size_t(3));
    press(QStringLiteral("Remove the last hidden layer"));
    QTRY_COMPARE(headers(), 2);
    for (int i = 0; i < 4; ++i)
        own_->document.undo();
    QTRY_COMPARE(own_->diagram().diagramLayout().unitCount(0), std::size_t(4));
    QVERIFY(!own_->document.canUndo());
}

void NetworkPageTest::theActivationIsChosenInTheLayer()
{
    auto *opener = findButton(own_->page, QStringLiteral("Activation of hidden layer 1: Tanh"));
    QVERIFY(opener);
    QTest::mouseClick(opener, Qt::LeftButton);
    QWidget *card = QApplication::activePopupWidget();
    QVERIFY(card);
    auto *search = card->findChild<QLineEdit *>(QStringLiteral("search"));
    QCOMPARE(QApplication::focusWidget(), search);
    QTest::keyClicks(search, QStringLiteral("softmax")); // no vector function: a layer has none
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(own_->document.scenario().network.network.hidden[0].activation, std::string("tanh"));
    search->clear();
    QTest::keyClicks(search, QStringLiteral("leaky"));
    QTest::keyClick(search, Qt::Key_Return);
    QCOMPARE(own_->document.scenario().network.network.hidden[0].activation, std::string("leaky_relu"));
    QCOMPARE(own_->document.scenario().network.network.hidden[0].parameters, std::vector<double>{0.01});
    QSignalSpy shown(&own_->page, &NetworkPage::functionRequested);
    button(*card, QStringLiteral("Show this function")).click();
    QCOMPARE(shown.size(), 1);
    QCOMPARE(shown[0][0].value<std::string>(), std::string("leaky_relu"));
    QCOMPARE(shown[0][1].value<std::vector<double>>(), std::vector<double>{0.01});
}

void NetworkPageTest::pointingAtAUnitShowsItInTheBigPlot()
{
    BoundaryPlot &plot = own_->find<BoundaryPanel>()->plot();
    const QString output = plot.readOut({1, 2});
    const DiagramLayout &layout = own_->diagram().diagramLayout();
    own_->hover(layout.square(UnitId{0, 3}).center());
    QTRY_VERIFY(plot.readOut({1, 2}) != output);
    own_->hover(QPointF(2, own_->diagram().height() - 2));
    QTRY_COMPARE(plot.readOut({1, 2}), output);
}

void NetworkPageTest::pointsAreDrawnMovedAndErased()
{
    const auto weights = own_->settled()->weights;
    BoundaryPanel &panel = *own_->find<BoundaryPanel>();
    BoundaryPlot &plot = panel.plot();
    const auto points = [&] { return own_->document.scenario().network.data.points.get(); };
    const auto pixel = [&](double x1, double x2) {
        return QPoint(qRound(plot.xAxis->coordToPixel(x1)), qRound(plot.yAxis->coordToPixel(x2)));
    };
    own_->find<DataPanel>()->chooseTool(1);
    QTest::mouseClick(&plot, Qt::LeftButton, {}, pixel(0, 0)); // where XOR has no points
    QCOMPARE(points().size(), std::size_t(501));
    const auto nearOrigin = [&] { return std::ranges::min(points(), {}, &distanceFromOrigin); };
    QCOMPARE(nearOrigin().label, 1.0);
    QVERIFY(std::abs(nearOrigin().x1) < 0.1);
    QTRY_COMPARE(own_->run.snapshot()->data->training.size() + own_->run.snapshot()->data->test.size(),
                 std::size_t(501));
    QVERIFY(own_->settled()->weights == weights); // what was learned stays

    QTest::mousePress(&plot, Qt::LeftButton, {}, pixel(0, 0));
    QTest::mouseMove(&plot, pixel(0.1, 0.1));
    QTest::mouseMove(&plot, pixel(0.1, -0.1));
    QTest::mouseRelease(&plot, Qt::LeftButton, {}, pixel(0.1, -0.1));
    QCOMPARE(points().size(), std::size_t(501));
    QVERIFY(std::abs(nearOrigin().x1 - 0.1) < 0.05);

    own_->find<DataPanel>()->chooseTool(DataPanel::eraseTool);
    QTest::mouseClick(&plot, Qt::LeftButton, {}, pixel(0.1, -0.1));
    QCOMPARE(points().size(), std::size_t(500));
    own_->document.undo(); // erased
    QCOMPARE(points().size(), std::size_t(501));
    own_->document.undo(); // moved
    own_->document.undo(); // added
    QCOMPARE(own_->document.scenario().network.data.source, std::string("xor"));
}

/// Of the data that the run has: how many points of the one have another role, or none, in the other.
void NetworkPageTest::thePointsThatAreNotEditedKeepTheirRoles()
{
    BoundaryPlot &plot = own_->find<BoundaryPanel>()->plot();
    const auto pixel = [&](const Point &point) {
        return QPoint(qRound(plot.xAxis->coordToPixel(point.x1)), qRound(plot.yAxis->coordToPixel(point.x2)));
    };
    const DataSet before = *own_->settled()->data;
    own_->find<DataPanel>()->chooseTool(DataPanel::eraseTool);
    QTest::mouseClick(&plot, Qt::LeftButton, {}, pixel(before.training[100]));
    DataSet after = *own_->settled()->data;
    QCOMPARE(after.training.size() + after.test.size(), std::size_t(499));
    QCOMPARE(others(after.training, before.training) + others(after.test, before.test), std::size_t(0));

    own_->find<DataPanel>()->chooseTool(0);
    for (const double x2 : {-3.0, 0.0, 3.0}) { // where XOR has no points
        const DataSet former = after;
        QTest::mouseClick(&plot, Qt::LeftButton, {}, pixel({0, x2, 0}));
        after = *own_->settled()->data;
        QCOMPARE(others(former.training, after.training) + others(former.test, after.test), std::size_t(0));
        QCOMPARE(others(after.training, former.training) + others(after.test, former.test), std::size_t(1));
    }
    QTest::mousePress(&plot, Qt::LeftButton, {}, pixel(after.test[7]));
    QTest::mouseMove(&plot, pixel({0, 4, 0}));
    QTest::mouseRelease(&plot, Qt::LeftButton, {}, pixel({0, 4, 0}));
    const DataSet moved = *own_->settled()->data;
    QCOMPARE(others(moved.training, after.training), std::size_t(0));
    QCOMPARE(others(moved.test, after.test), std::size_t(1)); // the one that was moved still tests
    QCOMPARE(moved.test.size(), after.test.size());
}

void NetworkPageTest::howItIsShownIsPartOfTheScenario()
{
    BoundaryPlot &plot = own_->find<BoundaryPanel>()->plot();
    for (QAction *action : own_->page.viewActions()) {
        if (action->isCheckable())
            action->trigger();
    }
    NetworkView view;
    view.show_test_points = false;
    view.discretised = true;
    view.show_numbers = true;
    view.logarithmic_loss = true;
    QVERIFY(own_->document.scenario().network_view == view);
    QVERIFY(own_->find<LossPlot>()->isLogarithmic());

    QTest::keyClick(&plot, Qt::Key_Plus);
    QVERIFY(own_->document.scenario().network_view.window);
    const PlotWindow zoomed = plot.view();
    QVERIFY(zoomed.x_maximum < 6);
    own_->document.edit({}, [](Scenario &s) { s.network_view = {}; });
    QVERIFY(plot.view().x_maximum >= 6);
    QVERIFY(!own_->find<LossPlot>()->isLogarithmic());
    for (const QAction *action : own_->page.viewActions())
        QVERIFY(action->shortcut() == QKeySequence(Qt::Key_F11) || // which is no part of it
                action->isChecked() == (action == own_->page.viewActions().front()));
    own_->document.undo();
    QCOMPARE(plot.view().x_maximum, zoomed.x_maximum);
}

void NetworkPageTest::theConfusionMatrixComesOnRequest()
{
    QVERIFY(!own_->settled()->confusion);
    auto *choice = own_->find<QComboBox>(QStringLiteral("curves"));
    choice->setFocus();
    QTest::keyClicks(choice, QStringLiteral("Confusion"));
    QTRY_VERIFY(own_->run.snapshot()->confusion);
    QVERIFY(own_->find<PictureView>()->isVisible());
    QTRY_VERIFY(own_->find<PictureView>()->accessibleDescription().contains(QStringLiteral("class 1: ")));
}

void NetworkPageTest::everyPictureCanBeExported()
{
    const auto titles = [&] {
        QStringList all;
        for (const auto &figure : own_->page.figures())
            all << figure->title(Language::english);
        return all;
    };
    QCOMPARE(titles(), QStringList({QStringLiteral("Decision boundary"), QStringLiteral("Network"),
                                    QStringLiteral("Loss by epoch"), QStringLiteral("The whole page")}));
    own_->hover(own_->diagram().diagramLayout().square(UnitId{0, 3}).center());
    QTRY_COMPARE(titles().front(), QStringLiteral("Unit 4 of hidden layer 1"));
}

void NetworkPageTest::presetsTellTheirStory()
{
    QCOMPARE(static_cast<std::size_t>(own_->page.examples().size()), presets().size());
    for (qsizetype i = 0; i < own_->page.examples().size(); ++i) {
        own_->page.examples()[i]->trigger();
        QVERIFY(own_->document.scenario().network == presets()[static_cast<std::size_t>(i)].scenario);
        QVERIFY(own_->said().contains(QString::fromUtf8(presets()[static_cast<std::size_t>(i)].story)));
        QVERIFY(own_->run.isRunning());
    }
}

void NetworkPageTest::everyTextFollowsTheLanguage()
{
    const auto texts = [&] {
        QStringList all = saidIn(own_->page);
        for (const auto *button : own_->page.findChildren<QAbstractButton *>())
            all << button->text() << button->toolTip() << button->accessibleName();
        for (const auto *widget : own_->page.findChildren<QWidget *>())
            all << widget->accessibleName();
        for (const auto *action : own_->page.findChildren<QAction *>())
            all << action->text();
        return all;
    };
    own_->language.set(Language::korean);
    QCoreApplication::processEvents();
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    static const QStringList names{QStringLiteral("SGD"),   QStringLiteral("Adam"),
                                   QStringLiteral("tanh"),  QStringLiteral("XOR"),
                                   QStringLiteral("ReLU"),  QStringLiteral("CSV"),
                                   QStringLiteral("label"), QStringLiteral("Ctrl"),
                                   QStringLiteral("Shift"), QStringLiteral("Space"),
                                   QStringLiteral("Enter"), QStringLiteral("sin"),
                                   QStringLiteral("F7"),    QStringLiteral("qt_"),
                                   QStringLiteral("Undo"),  QStringLiteral("TensorFlow Playground")};
    for (QString text : texts()) {
        for (const QString &name : names)
            text.remove(name);
        QVERIFY2(!word.match(text).hasMatch(), qPrintable(text));
    }
}

void NetworkPageTest::everythingHasAName()
{
    const ReachedControls controls = reachedControls(own_->page);
    QCOMPARE(controls.nameless.join(u'\n'), QString());
    QVERIFY(controls.named > 30);
}

ACTLAB_TEST(NetworkPageTest, ThemedApplication)
#include "network_page_test.moc"
