// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture/picture_view.h"

#include <QPainter>

#include <algorithm>

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

/// What buttons that stand upon the picture leave to the title.
QRectF PictureView::titleRoom() const
{
    const double margin = theme_.spacing(1.5);
    double right = width() - margin;
    for (const QWidget *button : findChildren<QWidget *>(Qt::FindDirectChildrenOnly)) {
        if (button->isVisible())
            right = std::min<double>(right, button->x() - margin / 2);
    }
    return {margin, margin, right - margin, titleHeight()};
}

QRectF PictureView::room() const
{
    const double margin = theme_.spacing(1.5);
    return QRectF(rect()).adjusted(margin, margin + titleHeight(), -margin, -margin);
}

/// In smaller type where it would not fit, and cut where it still does not.
void PictureView::drawFitting(QPainter &painter, const QRectF &room, const QString &text)
{
    constexpr double smallest = 0.75;
    const double wanted = QFontMetricsF(painter.font()).horizontalAdvance(text);
    QFont font = painter.font();
    font.setPixelSize(
        static_cast<int>(font.pixelSize() * std::clamp(room.width() / std::max(1.0, wanted), smallest, 1.0)));
    painter.setFont(font);
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     QFontMetricsF(font).elidedText(text, Qt::ElideRight, room.width()));
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
        drawFitting(painter, titleRoom(), picture_->title(*words_));
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
