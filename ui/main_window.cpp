// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/main_window.h"

namespace actlab {

MainWindow::MainWindow(QWidget *parent) : QMainWindow(parent)
{
    setWindowTitle(tr("Activation Lab"));
    resize(1280, 800);
}

} // namespace actlab
