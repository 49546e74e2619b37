// SPDX-License-Identifier: GPL-3.0-or-later
// Tab follows the eye, on every page and dialogue, and what has the keyboard can be seen.
#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "tests/ui/window/every_dialogue.h"
#include "tests/ui/window/own_window.h"
#include "ui/network/network_page.h"
#include "ui/widgets/section_box.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>

#include <algorithm>
#include <optional>
#include <vector>

using namespace actlab;

namespace {

constexpr int mostStops = 200;

QString called(const QWidget *widget)
{
    return widget ? QStringLiteral("%1 “%2”").arg(QString::fromLatin1(widget->metaObject()->className()),
                                                  widget->accessibleName() + widget->toolTip().section(u'\n', 0, 0))
                  : QStringLiteral("nothing");
}

QRect placeIn(const QWidget *window, const QWidget *widget)
{
    return {widget->mapTo(window, QPoint(0, 0)), widget->size()};
}

/// The ancestors of `widget` within `window`, itself last.
std::vector<const QWidget *> pathTo(const QWidget *window, const QWidget *widget)
{
    std::vector<const QWidget *> path;
    for (; widget && widget != window; widget = widget->parentWidget())
        path.insert(path.begin(), widget);
    return path;
}

/// Whether the eye comes to `to` after `from`: within what both are in, it stands beneath or to the right, or is a part
/// of the other.
bool isSeenAfter(const QWidget *window, const QWidget *from, const QWidget *to)
{
    constexpr int overlap = 3;
    const auto first = pathTo(window, from);
    const auto second = pathTo(window, to);
    std::size_t shared = 0;
    while (shared < first.size() && shared < second.size() && first[shared] == second[shared])
        ++shared;
    if (shared == first.size())
        return true; // a part of it
    if (shared == second.size())
        return false;
    const QRect before = placeIn(window, first[shared]);
    const QRect after = placeIn(window, second[shared]);
    return after.top() + overlap >= before.bottom() || after.left() + overlap >= before.right() ||
           before.intersects(after);
}

bool isSeenWhole(const QWidget *widget)
{
    QRegion seen = widget->visibleRegion();
    for (const QWidget *child : widget->findChildren<QWidget *>()) // which stand upon it
        seen += QRegion(child->visibleRegion()).translated(child->mapTo(widget, QPoint(0, 0)));
    return QRegion(widget->rect()).subtracted(seen).isEmpty();
}

/// All that Tab visits from the first control on, once.
std::vector<QWidget *> walked(QWidget &window)
{
    std::vector<QWidget *> stops;
    for (int i = 0; i < mostStops; ++i) {
        QTest::keyClick(QApplication::focusWidget() ? QApplication::focusWidget() : &window, Qt::Key_Tab);
        QWidget *stop = QApplication::focusWidget();
        if (!stop || (!stops.empty() && stop == stops.front()))
            break;
        stops.push_back(stop);
    }
    return stops;
}

/// Whether it is for the keyboard, as Qt and every user understand it.
bool isForTheKeyboard(const QWidget *widget)
{
    const bool isPart = qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
    return widget->isVisible() && widget->isEnabled() && !widget->focusProxy() && !isPart &&
           (widget->focusPolicy() & Qt::TabFocus);
}

/// What is wrong with the way of Tab through a window.
QStringList faultsOfWalk(QWidget &window)
{
    QStringList faults;
    auto stops = walked(window);
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (isForTheKeyboard(widget) && widget->window() == &window && std::ranges::find(stops, widget) == stops.end())
            faults << called(widget) + QStringLiteral(" is not reached");
    }
    int jumps = 0; // the one from the end to the beginning is none
    for (std::size_t i = 1; i < stops.size(); ++i) {
        if (!isSeenAfter(&window, stops[i - 1], stops[i]) && ++jumps > 1)
            faults << called(stops[i]) + QStringLiteral(" comes after ") + called(stops[i - 1]);
    }
    return faults;
}

} // namespace

class TabOrderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void tabFollowsTheEyeOnEveryPage_data();
    void tabFollowsTheEyeOnEveryPage();
    void whatHasTheKeyboardIsSeen_data() { tabFollowsTheEyeOnEveryPage_data(); }
    void whatHasTheKeyboardIsSeen();
    void aHeadingComesBeforeItsFields();
    void trainingIsTheFirstStopOfItsPage();
    void dialoguesFollowTheEye();

private:
    std::optional<OwnWindow> own_;
};

void TabOrderTest::init()
{
    own_.emplace(OwnWindow::someOfEverything());
    own_->window.resize(1366, 700);
    QVERIFY(own_->show());
}

void TabOrderTest::tabFollowsTheEyeOnEveryPage_data()
{
    QTest::addColumn<PageName>("page");
    QTest::addColumn<Language>("language");
    for (const Language language : {Language::english, Language::korean}) {
        for (const auto &page : choices<PageName>())
            QTest::addRow("%s %d", page.id.data(), static_cast<int>(language)) << page.value << language;
    }
}

void TabOrderTest::tabFollowsTheEyeOnEveryPage()
{
    QFETCH(PageName, page);
    QFETCH(Language, language);
    own_->language.set(language);
    own_->document.turnTo(page);
    own_->run.setRunning(false);
    layOut(own_->window);
    const QStringList faults = faultsOfWalk(own_->window);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TabOrderTest::whatHasTheKeyboardIsSeen()
{
    QFETCH(PageName, page);
    QFETCH(Language, language);
    own_->language.set(language);
    own_->document.turnTo(page);
    own_->run.setRunning(false);
    layOut(own_->window);
    QStringList hidden;
    const QWidget *first = nullptr;
    for (int i = 0; i < mostStops; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        const QWidget *stop = QApplication::focusWidget();
        if (stop == first)
            break;
        first = first ? first : stop;
        const bool isLarger = std::ranges::any_of(own_->window.findChildren<QScrollArea *>(), [&](QScrollArea *area) {
            return area->isAncestorOf(stop) && stop->height() > area->viewport()->height();
        });
        if (!isLarger && !isSeenWhole(stop))
            hidden << called(stop);
    }
    QVERIFY2(hidden.isEmpty(), qPrintable(hidden.join(u'\n')));
}

void TabOrderTest::aHeadingComesBeforeItsFields()
{
    const auto stops = walked(own_->window);
    int seen = 0;
    for (const SectionBox *section : own_->window.findChildren<SectionBox *>()) {
        const auto inside = [&](const QWidget *stop) { return section->isAncestorOf(stop); };
        const auto first = std::ranges::find_if(stops, inside);
        QVERIFY(first != stops.end());
        QVERIFY2(qobject_cast<SectionHeading *>(*first), qPrintable(called(*first)));
        ++seen;
    }
    QVERIFY(seen > 1);
}

void TabOrderTest::trainingIsTheFirstStopOfItsPage()
{
    own_->document.turnTo(PageName::network);
    own_->run.setRunning(false);
    layOut(own_->window);
    own_->page<NetworkPage>()->setFocus();
    QWidget *page = own_->page<NetworkPage>();
    QTest::keyClick(page, Qt::Key_Tab);
    auto *first = qobject_cast<QAbstractButton *>(QApplication::focusWidget());
    QVERIFY2(first && first->text() == QStringLiteral("Train"), qPrintable(called(QApplication::focusWidget())));
}

void TabOrderTest::dialoguesFollowTheEye()
{
    for (const auto &dialogue : everyDialogue(*own_)) {
        dialogue->show();
        dialogue->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(dialogue.get()));
        layOut(*dialogue);
        if (dialogue->windowType() == Qt::Popup)
            dialogue->setFocus(); // as what opens a card does
        const QStringList faults = faultsOfWalk(*dialogue);
        QVERIFY2(faults.isEmpty(),
                 qPrintable(QString::fromLatin1(dialogue->metaObject()->className()) + u'\n' + faults.join(u'\n')));
        dialogue->hide();
    }
}

ACTLAB_TEST(TabOrderTest, QApplication)
#include "tab_order_test.moc"
