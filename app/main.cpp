// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

#include <QApplication>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    actlab::MainWindow window;
    window.show();
    return QApplication::exec();
}
