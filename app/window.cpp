// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window.h"

#include "ui/main_window.h"

#include <QApplication>

namespace actlab {

Result<void> show_window()
{
    MainWindow window;
    window.show();
    QApplication::exec();
    return {};
}

} // namespace actlab
