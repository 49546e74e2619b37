// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a window with a plot can be: what startup.py compares the program's start with.
#include <QApplication>

#include <qcustomplot.h>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QCustomPlot plot;
    const QVector<double> x{-5, 0, 5};
    const QVector<double> y{0, 0, 5};
    plot.addGraph()->setData(x, y);
    plot.rescaleAxes();
    plot.resize(1280, 800);
    plot.show();
    return QApplication::exec();
}
