// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "ui/main_window.h"

#include <QApplication>

namespace actlab {

int show_window(InterfaceLanguage &, std::optional<Language>)
{
    MainWindow window;
    window.show();
    return QApplication::exec();
}

} // namespace actlab
