// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/page_name.h"
#include "ui/theme/theme.h"

#include <QStackedWidget>

#include <functional>
#include <map>
#include <vector>

namespace actlab {

class Page;
class PageArea;
class Settings;

/// The pages of the window. Each is made when it is first wanted, so that the window opens as fast as its first page.
class PageStack : public QStackedWidget {
    Q_OBJECT

public:
    /// Makes a page with the given parent.
    using Maker = std::function<Page *(QWidget *parent)>;

    explicit PageStack(Settings &settings, QWidget *parent = nullptr);

    void add(PageName name, Maker maker);
    /// Those that were added, in order.
    std::vector<PageName> names() const;
    /// Made now, if it was not made before.
    Page &page(PageName name);
    /// The page that is shown; none before the first show().
    Page *current() const;
    void show(PageName name);

    void setTheme(const Theme &theme);
    /// How the user has divided those that were made.
    void saveLayouts() const;

private:
    struct Place {
        Maker maker;
        PageArea *area = nullptr; ///< with the page, once it is made
    };

    Settings &settings_;
    std::map<PageName, Place> places_;
    Theme theme_;
};

} // namespace actlab
