// SPDX-License-Identifier: GPL-3.0-or-later
// What a picture writes, and where: by painting it on a device that keeps nothing but texts.
#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

namespace actlab {

struct PaintedText {
    QString text;
    QRectF place;       ///< of its letters, in pixels
    bool isCut = false; ///< by the rectangle that it was to be written into
};

/// Takes everything and notes the texts.
class TextEngine : public QPaintEngine {
public:
    TextEngine() : QPaintEngine(AllFeatures) {}

    bool begin(QPaintDevice *) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState &now) override
    {
        if (now.state().testFlag(DirtyTransform))
            transform_ = now.transform();
        if (now.state() & (DirtyClipRegion | DirtyClipPath))
            clip(now);
    }
    void drawPath(const QPainterPath &) override {}
    void drawPolygon(const QPointF *, int, PolygonDrawMode) override {}
    void drawPixmap(const QRectF &, const QPixmap &, const QRectF &) override {}
    void drawImage(const QRectF &, const QImage &, const QRectF &, Qt::ImageConversionFlags) override {}
    void drawTiledPixmap(const QRectF &, const QPixmap &, const QPointF &) override {}
    void drawTextItem(const QPointF &start, const QTextItem &item) override
    {
        // What capital letters and digits take: a line's own height would reach into its neighbours.
        const double height = QFontMetricsF(item.font()).capHeight();
        const QRectF place(start.x(), start.y() - height, item.width(), height);
        constexpr double pixel = 1;
        const QRectF letters = transform_.mapRect(place);
        const bool isWhole = !clip_ || clip_->adjusted(-pixel, -pixel, pixel, pixel).contains(letters);
        if (!item.text().trimmed().isEmpty())
            texts_.push_back({item.text(), letters, !isWhole});
    }

    const std::vector<PaintedText> &texts() const { return texts_; }

private:
    void clip(const QPaintEngineState &now)
    {
        const bool isPath = now.state().testFlag(DirtyClipPath);
        const QRectF rect = isPath ? now.clipPath().boundingRect() : QRectF(now.clipRegion().boundingRect());
        if (now.clipOperation() == Qt::NoClip)
            clip_.reset();
        else if (now.clipOperation() == Qt::IntersectClip && clip_)
            clip_ = *clip_ & transform_.mapRect(rect);
        else
            clip_ = transform_.mapRect(rect);
    }

    QTransform transform_;
    std::optional<QRectF> clip_;
    std::vector<PaintedText> texts_;
};

class TextDevice : public QPaintDevice {
public:
    explicit TextDevice(QSize size) : size_(size) {}

    QPaintEngine *paintEngine() const override { return &engine_; }
    const std::vector<PaintedText> &texts() const { return engine_.texts(); }

protected:
    int metric(PaintDeviceMetric metric) const override
    {
        constexpr int dotsPerInch = 96;
        switch (metric) {
        case PdmWidth:
            return size_.width();
        case PdmHeight:
            return size_.height();
        case PdmDpiX:
        case PdmDpiY:
        case PdmPhysicalDpiX:
        case PdmPhysicalDpiY:
            return dotsPerInch;
        case PdmDepth:
            return 32;
        case PdmDevicePixelRatio:
            return 1;
        case PdmDevicePixelRatioScaled:
            return static_cast<int>(devicePixelRatioFScale());
        default:
            return QPaintDevice::metric(metric);
        }
    }

private:
    QSize size_;
    mutable TextEngine engine_;
};

/// The texts that a widget paints itself, those of its children aside.
inline std::vector<PaintedText> paintedTexts(QWidget &widget)
{
    TextDevice device(widget.size());
    widget.render(&device, QPoint(), QRegion(), QWidget::RenderFlags());
    return device.texts();
}

/// What cannot be read of them: those that the widget's edges cut, and pairs that lie on one another.
inline QStringList unreadableTexts(QWidget &widget)
{
    constexpr double pixel = 1;
    const std::vector<PaintedText> texts = paintedTexts(widget);
    const QRectF all = QRectF(widget.rect()).adjusted(-pixel, -pixel, pixel, pixel);
    QStringList found;
    if (texts.empty())
        found << QStringLiteral("It writes nothing");
    for (std::size_t i = 0; i < texts.size(); ++i) {
        if (texts[i].isCut || !all.contains(texts[i].place))
            found << QStringLiteral("“%1” is cut").arg(texts[i].text);
        for (std::size_t k = i + 1; k < texts.size(); ++k) {
            const QRectF common = texts[i].place & texts[k].place;
            const bool isTwice = texts[i].text == texts[k].text && texts[i].place == texts[k].place; // with a halo
            if (!isTwice && common.width() > pixel && common.height() > pixel)
                found << QStringLiteral("“%1” lies on “%2”").arg(texts[i].text, texts[k].text);
        }
    }
    return found;
}

} // namespace actlab
