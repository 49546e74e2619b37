// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/page/page_stack.h"

#include "ui/page/page_area.h"
#include "ui/settings/settings.h"
#include "ui/text/language.h"

namespace actlab {

PageStack::PageStack(Settings &settings, QWidget *parent)
    : QStackedWidget(parent), settings_(settings), theme_(makeTheme(ColourScheme::light))
{
}

void PageStack::add(PageName name, Maker maker)
{
    places_[name].maker = std::move(maker);
}

std::vector<PageName> PageStack::names() const
{
    std::vector<PageName> names;
    for (const auto &[name, place] : places_)
        names.push_back(name);
    return names;
}

Page &PageStack::page(PageName name)
{
    Place &place = places_.at(name);
    if (!place.area) {
        Page *page = place.maker(this);
        page->setTheme(theme_);
        page->restoreLayout(settings_.layout(qString(id_of(name))));
        place.area = new PageArea(page, this);
        addWidget(place.area);
    }
    return *place.area->page();
}

Page *PageStack::current() const
{
    const auto *area = static_cast<PageArea *>(currentWidget());
    return area ? area->page() : nullptr;
}

void PageStack::show(PageName name)
{
    (void)page(name);
    setCurrentWidget(places_.at(name).area);
}

void PageStack::setTheme(const Theme &theme)
{
    theme_ = theme;
    for (const auto &[name, place] : places_) {
        if (place.area)
            place.area->page()->setTheme(theme);
    }
}

void PageStack::saveLayouts() const
{
    for (const auto &[name, place] : places_) {
        if (place.area)
            settings_.setLayout(qString(id_of(name)), place.area->page()->saveLayout());
    }
}

} // namespace actlab
