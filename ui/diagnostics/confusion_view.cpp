// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/confusion_view.h"

#include <QPainter>

namespace actlab {

ConfusionView::ConfusionView(QWidget *parent) : Translated(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    ConfusionView::retranslate();
}

void ConfusionView::setTheme(const Theme &theme)
{
    theme_ = theme;
    update();
}

void ConfusionView::show(const ConfusionPicture &picture)
{
    picture_ = picture;
    setAccessibleDescription(picture_.description(*words_));
    update();
}

void ConfusionView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme_.plot);
    picture_.draw(painter, rect(), theme_, *words_);
}

void ConfusionView::retranslate()
{
    words_.emplace(windowLanguage());
    setAccessibleName(tr("Confusion matrix"));
    show(picture_);
}

} // namespace actlab
