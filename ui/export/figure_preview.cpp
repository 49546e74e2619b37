// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/figure_preview.h"

#include "ui/export/figure_writer.h"

#include <QBuffer>
#include <QFontDatabase>
#include <QPainter>

#include <algorithm>

namespace actlab {

namespace {

/// Takes the first lines of what is written to it, and then reports that it is full, so that a long table stops there.
class FirstLines : public QIODevice {
public:
    explicit FirstLines(int most) : most_(most) { open(QIODevice::WriteOnly); }
    const QByteArray &text() const { return text_; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *data, qint64 size) override
    {
        if (most_ <= 0)
            return -1;
        const QByteArray part(data, static_cast<qsizetype>(size));
        most_ -= static_cast<int>(part.count('\n'));
        text_ += part;
        return size;
    }

private:
    int most_;
    QByteArray text_;
};

void paintChequers(QPainter &painter, const QRectF &rect, const Theme &theme)
{
    const int side = theme.spacing(1);
    painter.fillRect(rect, theme.panel);
    for (int row = 0; row * side < rect.height(); ++row) {
        for (int column = row % 2; column * side < rect.width(); column += 2)
            painter.fillRect(QRectF(rect.left() + column * side, rect.top() + row * side, side, side) & rect,
                             theme.hover);
    }
}

} // namespace

QSize FigurePreview::sizeHint() const
{
    return {640, 440};
}

void FigurePreview::show(const Figure &figure, const FigureStyle &style, FigureFormat format)
{
    figure_ = &figure;
    style_ = style;
    format_ = format;
    setAccessibleDescription(figure_->description(style));
    update();
}

QRectF FigurePreview::place() const
{
    const QSizeF fitted = QSizeF(style_.size).scaled(QSizeF(size()), Qt::KeepAspectRatio);
    return {QPointF((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted};
}

void FigurePreview::render(double pixelsPerUnit)
{
    FigureStyle wanted = style_;
    wanted.scale = pixelsPerUnit;
    if (!image_.isNull() && figure_ == renderedFigure_ && wanted == rendered_)
        return;
    image_ = renderFigure(*figure_, wanted);
    renderedFigure_ = figure_;
    rendered_ = wanted;
}

void FigurePreview::paintEvent(QPaintEvent *)
{
    if (!figure_)
        return;
    QPainter painter(this);
    if (format_ == FigureFormat::csv) {
        image_ = {};
        paintTable(painter);
        return;
    }
    const QRectF rect = place();
    render(rect.width() / style_.size.width() * devicePixelRatioF());
    const Theme theme = themeAround(*this);
    if (style_.isTransparent)
        paintChequers(painter, rect, theme);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.drawImage(rect, image_);
    painter.setPen(theme.border);
    painter.drawRect(rect.adjusted(0, 0, -1, -1));
}

void FigurePreview::paintTable(QPainter &painter) const
{
    const Theme theme = themeAround(*this);
    painter.setPen(theme.border);
    painter.setBrush(theme.field);
    painter.drawRect(rect().adjusted(0, 0, -1, -1));
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(theme.font(TextRole::caption).pixelSize());
    painter.setFont(font);
    painter.setPen(theme.text);
    const int margin = theme.spacing(2);
    FirstLines lines((height() - 2 * margin) / QFontMetrics(font).lineSpacing());
    figure_->writeCsv(lines);
    painter.drawText(rect().adjusted(margin, margin, -margin, -margin), Qt::AlignLeft | Qt::AlignTop,
                     QString::fromUtf8(lines.text()));
}

} // namespace actlab
