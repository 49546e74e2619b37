// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/icon.h"

#include "ui/widgets/svg_picture.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

namespace actlab {
namespace {

/// Draws at the moment of painting, so that icons follow the theme without being told.
class PaletteIcon : public QIconEngine {
public:
    explicit PaletteIcon(SvgPicture picture) : picture_(std::move(picture)) {}

    void paint(QPainter *painter, const QRect &box, QIcon::Mode mode, QIcon::State state) override
    {
        const QPalette palette = QGuiApplication::palette();
        QColor colour = palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                                      mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::ButtonText);
        if (state == QIcon::On && mode != QIcon::Disabled)
            colour = palette.color(QPalette::Highlight);
        picture_.draw(*painter, box, colour);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new PaletteIcon(*this); }

private:
    SvgPicture picture_;
};

} // namespace

QIcon icon(QStringView name)
{
    return QIcon(new PaletteIcon(SvgPicture(QStringLiteral(":/icons/%1.svg").arg(name))));
}

} // namespace actlab
