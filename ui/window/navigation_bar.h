// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

namespace actlab {

/// The bar of pages: their names beneath their icons, or the icons alone where the window is narrow for the size of its
/// type, as in projector mode on a small screen; their names are then in the tool tips.
class NavigationBar : public QToolBar {
    Q_OBJECT

public:
    explicit NavigationBar(QWidget *window);

    void setScale(double scale);

    /// The width of the icons alone, so that the window can become narrow enough for these.
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();

    double scale_ = 1;
};

} // namespace actlab
