// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/ordered_widget.h"

#include "ui/access/reading_order.h"

#include <algorithm>

namespace actlab {

QAccessible::State OrderedWidget::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    if (widget()->focusProxy())
        state.focusable = false;
    return state;
}

int OrderedWidget::childCount() const
{
    return static_cast<int>(inReadingOrder(*widget()).size());
}

QAccessibleInterface *OrderedWidget::child(int index) const
{
    const auto children = inReadingOrder(*widget());
    if (index < 0 || index >= std::ssize(children))
        return nullptr;
    return QAccessible::queryAccessibleInterface(children[static_cast<std::size_t>(index)]);
}

int OrderedWidget::indexOfChild(const QAccessibleInterface *child) const
{
    const auto children = inReadingOrder(*widget());
    const auto found = std::ranges::find(children, child->object());
    return found == children.end() ? -1 : static_cast<int>(found - children.begin());
}

} // namespace actlab
