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
    places_[name] = {std::move(maker), nullptr};
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
    if (!place.page) {
        place.page = place.maker(this);
        place.page->setTheme(theme_);
        place.page->restoreLayout(settings_.layout(qString(id_of(name))));
        place.area = new PageArea(place.page, this);
        addWidget(place.area);
    }
    return *place.page;
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
        if (place.page)
            place.page->setTheme(theme);
    }
}

void PageStack::saveLayouts() const
{
    for (const auto &[name, place] : places_) {
        if (place.page)
            settings_.setLayout(qString(id_of(name)), place.page->saveLayout());
    }
}

} // namespace actlab
