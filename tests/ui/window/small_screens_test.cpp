// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "tests/ui/painted_texts.h"
#include "tests/ui/readable.h"
#include "tests/ui/window/own_window.h"
#include "tests/ui/window/wishes.h"
#include "ui/backprop/walk_view.h"
#include "ui/diagram/network_diagram.h"
#include "ui/functions/examples.h"
#include "ui/network/network_page.h"
#include "ui/network/presets.h"
#include "ui/page/page.h"
#include "ui/picture/picture_view.h"
#include "ui/widgets/field_message.h"
#include "ui/widgets/notice_bar.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace actlab;

namespace {

constexpr QSize smallest(1024, 600);
constexpr QSize largest(1920, 1080);

/// The part of a window in which a widget can be seen; empty outside of it.
QRect seen(const QWidget &widget)
{
    QRect rect(widget.mapTo(widget.window(), QPoint()), widget.size());
    for (const QWidget *in = widget.parentWidget(); in; in = in->isWindow() ? nullptr : in->parentWidget())
        rect &= QRect(in->mapTo(in->window(), QPoint()), in->size());
    return rect;
}

/// Whether a widget can be scrolled to in one of the areas that it is in.
bool canBeScrolledTo(const QWidget &widget, Qt::Orientation orientation)
{
    for (const QWidget *in = widget.parentWidget(); in && !in->isWindow(); in = in->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(in);
        if (!area)
            continue;
        const QScrollBar *bar = orientation == Qt::Vertical ? area->verticalScrollBar() : area->horizontalScrollBar();
        if (bar->maximum() > 0)
            return true;
    }
    return false;
}

bool isControlOrText(const QWidget *widget)
{
    const bool isPart = qobject_cast<const QScrollBar *>(widget) ||
                        qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) ||
                        qobject_cast<const QComboBox *>(widget->parentWidget());
    return !isPart &&
           (qobject_cast<const QLabel *>(widget) || qobject_cast<const QAbstractButton *>(widget) ||
            qobject_cast<const QAbstractSlider *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
            qobject_cast<const QComboBox *>(widget) || qobject_cast<const QLineEdit *>(widget));
}

QString named(const QWidget &widget)
{
    const auto *label = qobject_cast<const QLabel *>(&widget);
    const auto *button = qobject_cast<const QAbstractButton *>(&widget);
    const QString text = label ? label->text() : button ? button->text() : widget.accessibleName();
    return QStringLiteral("%1 “%2”").arg(QLatin1String(widget.metaObject()->className()), text.left(40));
}

/// Controls and texts that are cut by the window or by what they are in, and cannot be scrolled to.
QStringList outOfReach(const QWidget &window)
{
    QStringList found;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || !isControlOrText(widget))
            continue;
        const QRect part = seen(*widget);
        const bool scrollsDown = canBeScrolledTo(*widget, Qt::Vertical);
        const bool isWide = part.width() >= widget->width() || canBeScrolledTo(*widget, Qt::Horizontal);
        const bool isHigh = part.height() >= widget->height() || scrollsDown;
        if (!(part.isEmpty() && scrollsDown) && !(isWide && isHigh))
            found << QStringLiteral("%1 shows %2×%3 of %4×%5")
                         .arg(named(*widget))
                         .arg(part.width())
                         .arg(part.height())
                         .arg(widget->width())
                         .arg(widget->height());
    }
    return found;
}

/// Pairs of controls and texts that lie on one another.
QStringList overlapping(const QWidget &window)
{
    std::vector<const QWidget *> widgets;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isVisible() && isControlOrText(widget) && !seen(*widget).isEmpty())
            widgets.push_back(widget);
    }
    QStringList found;
    for (std::size_t i = 0; i < widgets.size(); ++i) {
        for (std::size_t k = i + 1; k < widgets.size(); ++k) {
            if (widgets[i]->isAncestorOf(widgets[k]) || widgets[k]->isAncestorOf(widgets[i]))
                continue;
            const QRect common = seen(*widgets[i]) & seen(*widgets[k]);
            if (common.width() > 2 && common.height() > 2)
                found << QStringLiteral("%1 lies on %2").arg(named(*widgets[i]), named(*widgets[k]));
        }
    }
    return found;
}

/// Of what pictures write, what cannot be read.
QStringList unreadable(const QWidget &window)
{
    QStringList found;
    for (QWidget *widget : window.findChildren<QWidget *>()) {
        const bool isPicture = qobject_cast<PictureView *>(widget) || qobject_cast<NetworkDiagram *>(widget) ||
                               qobject_cast<WalkView *>(widget);
        if (isPicture && widget->isVisible()) {
            for (const QString &fault : unreadableTexts(*widget))
                found << QStringLiteral("%1: %2").arg(named(*widget), fault);
        }
    }
    return found;
}

/// Pictures that are too small to be read.
QStringList tinyPictures(const QWidget &window)
{
    constexpr int least = 100;
    QStringList found;
    for (const QCustomPlot *plot : window.findChildren<QCustomPlot *>()) {
        const QRect axes = plot->axisRect()->rect();
        if (plot->isVisible() && (axes.width() < least || axes.height() < least / 2))
            found << QStringLiteral("%1 has axes of %2×%3").arg(named(*plot)).arg(axes.width()).arg(axes.height());
    }
    return found;
}

/// Of everything that takes room.
Scenario asMuchAsPossible()
{
    Scenario scenario;
    scenario.functions = openingScenario();
    scenario.functions.show_second = true;
    scenario.softmax.logits = {-2, 1.25, 3.5, 0.125, -2.5, 2.75, 0, 3};
    scenario.network = openingRun();
    scenario.network.network.hidden.resize(maximum_hidden_layers, scenario.network.network.hidden.front());
    return scenario;
}

} // namespace

class SmallScreensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { own_.reset(); }

    void everythingCanBeReadAndReached_data();
    void everythingCanBeReadAndReached();
    void whatDoesNotFitIsScrolledTo();

private:
    std::optional<OwnWindow> own_;
};

void SmallScreensTest::everythingCanBeReadAndReached_data()
{
    QTest::addColumn<PageName>("page");
    QTest::addColumn<Language>("language");
    QTest::addColumn<bool>("isProjector");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("isFull");
    const bool isFine = qApp->devicePixelRatio() > 1; // of 3840×2160 pixels
    for (const PageName page : {PageName::functions, PageName::softmax, PageName::network, PageName::backprop}) {
        for (const Language language : {Language::english, Language::korean}) {
            for (const bool isProjector : {false, true}) {
                for (const QSize size : {smallest, QSize(1280, 800), QSize(1366, 768), largest}) {
                    for (const bool isFull : {false, true}) {
                        const bool isBetween = size != smallest && size != largest;
                        if ((isFine && size != largest) || (isBetween && !isFull))
                            continue;
                        QTest::addRow("%s%s %s%s %dx%d", isFull ? "full " : "", id_of(page).data(),
                                      language == Language::korean ? "ko" : "en", isProjector ? " projector" : "",
                                      size.width(), size.height())
                            << page << language << isProjector << size << isFull;
                    }
                }
            }
        }
    }
}

void SmallScreensTest::everythingCanBeReadAndReached()
{
    QFETCH(const PageName, page);
    QFETCH(const Language, language);
    QFETCH(const bool, isProjector);
    QFETCH(const QSize, size);
    QFETCH(const bool, isFull);
    Scenario scenario = isFull ? asMuchAsPossible() : Scenario();
    scenario.page = page;
    own_.emplace(scenario);
    own_->language.set(language);
    if (isFull) { // numbers are at their longest when hardly anything is wrong any more
        own_->run.setRunning(true);
        QTRY_VERIFY(own_->run.snapshot() && own_->run.snapshot()->epoch > 0);
        own_->run.setRunning(false);
    }
    own_->window.resize(size);
    if (isProjector)
        own_->action(QKeySequence(Qt::Key_F5)).trigger();
    QVERIFY(own_->show());
    layOut(*own_->pages().current());
    QVERIFY2(own_->window.size() == size, qPrintable(wishes(own_->window)));
    const auto *area = qobject_cast<QScrollArea *>(own_->pages().currentWidget());
    QVERIFY2(area->horizontalScrollBar()->maximum() == 0 && area->verticalScrollBar()->maximum() == 0,
             qPrintable(wishes(*own_->pages().current())));
    for (QCustomPlot *plot : own_->window.findChildren<QCustomPlot *>()) {
        if (plot->isVisible())
            draw(*plot);
    }
    const QStringList faults = outOfReach(own_->window) + cutTexts(own_->window) + overlapping(own_->window) +
                               unreadable(own_->window) + tinyPictures(own_->window);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void SmallScreensTest::whatDoesNotFitIsScrolledTo()
{
    Scenario scenario = asMuchAsPossible();
    for (const PageName page : {PageName::functions, PageName::softmax, PageName::network, PageName::backprop}) {
        scenario.page = page;
        own_.emplace(scenario);
        own_->language.set(Language::korean);
        QVERIFY(own_->show());
        own_->window.resize(own_->window.minimumSize());
        own_->pages().setTheme(makeTheme(ColourScheme::light, 1.6)); // as of a desktop with very large type
        layOut(*own_->pages().current());
        QCOMPARE(own_->window.size(), own_->window.minimumSize());
        QCOMPARE((outOfReach(own_->window) + overlapping(own_->window)).join(u'\n'), QString());
    }
}

ACTLAB_TEST_AT_BOTH_SCALES(SmallScreensTest, QApplication)
#include "small_screens_test.moc"
