// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/svg_picture.h"

#include <QFile>
#include <QPainter>
#include <QSvgRenderer>
#include <QXmlStreamReader>

namespace actlab {

SvgPicture::SvgPicture(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    svg_ = file.readAll();
    size_ = QSvgRenderer(svg_).viewBoxF().size();
}

QString SvgPicture::title(Language language) const
{
    QXmlStreamReader xml(svg_);
    while (xml.readNextStartElement() || !xml.atEnd()) {
        if (xml.isStartElement() && xml.name() == u"title") {
            const bool korean = xml.attributes().value(QLatin1String("xml:lang")) == u"ko";
            if (korean == (language == Language::korean))
                return xml.readElementText();
        }
    }
    return {};
}

void SvgPicture::draw(QPainter &painter, const QRectF &box, const QColor &colour) const
{
    QByteArray coloured = svg_;
    coloured.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(coloured);
    renderer.setAspectRatioMode(Qt::KeepAspectRatio);
    renderer.render(&painter, box);
}

} // namespace actlab
