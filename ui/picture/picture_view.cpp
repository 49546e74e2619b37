// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_view.h"

#include <QPainter>

namespace actlab {

PictureView::PictureView(QSize least, QWidget *parent) : Translated(parent), least_(least)
{
    setFocusPolicy(Qt::StrongFocus);
    PictureView::retranslate();
}

void PictureView::setTheme(const Theme &theme)
{
    theme_ = theme;
    update();
}

void PictureView::setPicture(std::shared_ptr<const Picture> picture)
{
    picture_ = std::move(picture);
    describe();
    update();
}

void PictureView::setTitled(bool isTitled)
{
    isTitled_ = isTitled;
    update();
}

double PictureView::titleHeight() const
{
    return isTitled_ ? QFontMetricsF(theme_.font(TextRole::emphasis)).height() : 0;
}

QRectF PictureView::room() const
{
    const double margin = theme_.spacing(1.5);
    return QRectF(rect()).adjusted(margin, margin + titleHeight(), -margin, -margin);
}

void PictureView::describe()
{
    if (!picture_)
        return;
    setAccessibleName(picture_->title(*words_));
    setAccessibleDescription(picture_->description(*words_));
}

void PictureView::retranslate()
{
    words_.emplace(windowLanguage());
    describe();
    update();
}

void PictureView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), theme_.plot);
    if (picture_ && isTitled_) {
        painter.setFont(theme_.font(TextRole::emphasis));
        painter.setPen(theme_.text);
        const double margin = theme_.spacing(1.5);
        painter.drawText(QRectF(margin, margin, width() - 2 * margin, titleHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                         picture_->title(*words_));
    }
    if (picture_)
        picture_->draw(painter, room(), theme_, *words_);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(QPen(theme_.accent, 2 * theme_.hairline));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

} // namespace actlab
