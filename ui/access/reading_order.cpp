// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/reading_order.h"

#include <QAbstractSpinBox>
#include <QFocusFrame>
#include <QMenu>
#include <QWidget>

#include <algorithm>
#include <functional>

namespace actlab {
namespace {

using Widgets = std::vector<QWidget *>;

constexpr int overlap = 2; ///< pixels by which neighbours may stand over one another and still be neighbours

/// From where to where a widget reaches, along one of the axes.
struct Extent {
    int first;
    int last;
};

Extent heightOf(const QWidget *widget)
{
    return {widget->y(), widget->y() + widget->height()};
}

Extent widthOf(const QWidget *widget)
{
    return {widget->x(), widget->x() + widget->width()};
}

/// Divides them where a straight line passes between them.
std::vector<Widgets> divided(Widgets widgets, Extent (*extentOf)(const QWidget *))
{
    std::ranges::stable_sort(widgets, {}, [=](const QWidget *widget) { return extentOf(widget).first; });
    std::vector<Widgets> groups;
    int end = 0;
    for (QWidget *widget : widgets) {
        const Extent extent = extentOf(widget);
        if (groups.empty() || extent.first + overlap >= end) {
            groups.emplace_back();
            end = extent.last;
        }
        groups.back().push_back(widget);
        end = std::max(end, extent.last);
    }
    return groups;
}

Widgets ordered(const Widgets &widgets)
{
    if (widgets.size() < 2)
        return widgets;
    for (const auto extentOf : {heightOf, widthOf}) {
        const auto groups = divided(widgets, extentOf);
        if (groups.size() < 2)
            continue;
        Widgets all;
        for (const Widgets &group : groups)
            std::ranges::copy(ordered(group), std::back_inserter(all));
        return all;
    }
    return widgets; // one lies over the other: the upper one was made, or raised, later
}

bool isPart(const QWidget &widget)
{
    return !widget.isWindow() && !qobject_cast<const QFocusFrame *>(&widget) && !qobject_cast<const QMenu *>(&widget) &&
           widget.objectName() != u"qt_rubberband" && widget.objectName() != u"qt_qmainwindow_extended_splitter" &&
           !qobject_cast<const QAbstractSpinBox *>(widget.parentWidget());
}

/// To Qt, what hands the keyboard on to a part of itself is a stop, too, such as a tab widget, or a dialogue's row of
/// buttons: its place is before that part, or Tab would come back to it. What hands it on to what it is in is none.
bool isTabStop(const QWidget &widget)
{
    const QWidget *proxy = widget.focusProxy();
    const Qt::FocusPolicy policy = proxy ? proxy->focusPolicy() : widget.focusPolicy();
    return widget.isEnabled() && (policy & Qt::TabFocus) == Qt::TabFocus && !(proxy && proxy->isAncestorOf(&widget));
}

void collectTabStops(const QWidget &parent, Widgets &stops)
{
    for (QWidget *widget : inReadingOrder(parent)) {
        if (!widget->isVisible())
            continue;
        if (isTabStop(*widget))
            stops.push_back(widget);
        collectTabStops(*widget, stops);
    }
}

} // namespace

std::vector<QWidget *> inReadingOrder(const QWidget &parent)
{
    Widgets shown;
    Widgets hidden;
    for (QObject *child : parent.children()) {
        auto *widget = qobject_cast<QWidget *>(child);
        if (widget && isPart(*widget))
            (widget->isVisibleTo(&parent) ? shown : hidden).push_back(widget);
    }
    Widgets all = ordered(shown);
    std::ranges::copy(hidden, std::back_inserter(all));
    return all;
}

std::vector<QWidget *> tabStops(const QWidget &window)
{
    Widgets stops;
    collectTabStops(window, stops);
    return stops;
}

} // namespace actlab
