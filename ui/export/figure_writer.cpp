// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/figure_writer.h"

#include "ui/export/figure_table.h"
#include "ui/export/figure_unit.h"
#include "ui/export/pdf.h"
#include "ui/file/output_file.h"
#include "ui/text/fonts.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImageWriter>
#include <QMimeData>
#include <QPdfWriter>
#include <QSvgGenerator>

#include <qcustomplot.h>

#include <cmath>

namespace actlab {

namespace {

constexpr double pointsPerInch = 72;
/// Pixels beyond which a PNG is packed quickly rather than well: even then it has three bytes for a thousand pixels.
constexpr qint64 largePicture = 16'000'000;
constexpr qsizetype mostRowsOfHtml = 20'000; ///< more are only text, which programs read in less time
constexpr int quickly = 80; // Qt's measure of a PNG's quality, from which the level of compression follows: 1

void paintVectors(const Figure &figure, const FigureStyle &style, QPaintDevice &device, double scale)
{
    QCPPainter painter(&device);
    painter.setMode(QCPPainter::pmVectorized);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.scale(scale, scale);
    figure.paint(painter, style);
}

bool writePng(const Figure &figure, const FigureStyle &style, QIODevice &device)
{
    QImageWriter writer(&device, QByteArrayLiteral("png"));
    writer.setText(QStringLiteral("Title"), figure.title(style.language));
    writer.setText(QStringLiteral("Description"), figure.description(style));
    const QImage image = renderFigure(figure, style);
    if (qint64(image.width()) * image.height() > largePicture)
        writer.setQuality(quickly);
    return writer.write(image);
}

/// Qt names one font only, which the viewer may not have.
QByteArray withFallbackFonts(QByteArray svg, const QFont &font)
{
    const QByteArray only = "font-family=\"" + font.family().toUtf8() + '"';
    QStringList families;
    for (const QString &family : font.families())
        families += QLatin1Char('\'') + family + QLatin1Char('\'');
    families += QStringLiteral("sans-serif");
    return svg.replace(only, "font-family=\"" + families.join(QStringLiteral(", ")).toUtf8() + '"');
}

bool writeSvg(const Figure &figure, const FigureStyle &style, QIODevice &device)
{
    QBuffer buffer;
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(static_cast<int>(pixelsPerInch));
    generator.setSize(style.size);
    generator.setViewBox(QRect(QPoint(), style.size));
    generator.setTitle(figure.title(style.language));
    generator.setDescription(figure.description(style));
    paintVectors(figure, style, generator, 1);
    const QByteArray svg = withFallbackFonts(buffer.data(), style.theme().font(TextRole::body));
    return device.write(svg) == svg.size();
}

bool writePdf(const Figure &figure, const FigureStyle &style, QIODevice &device)
{
    const QSizeF points = QSizeF(style.size) * (pointsPerInch / pixelsPerInch);
    const QPageSize page(points, QPageSize::Point, QString(), QPageSize::ExactMatch);
    const QByteArray pdf = makePdf(figure.title(style.language), page, [&](QPdfWriter &writer) {
        paintVectors(figure, style, writer, pdfResolution / pixelsPerInch);
    });
    return device.write(pdf) == pdf.size();
}

} // namespace

QImage renderFigure(const Figure &figure, const FigureStyle &style)
{
    // Nobody need look for transparency in what has none: a PNG without it is written in less time.
    QImage image((QSizeF(style.size) * style.scale).toSize(),
                 style.isTransparent ? QImage::Format_ARGB32_Premultiplied : QImage::Format_RGB32);
    image.fill(style.isTransparent ? QColor(Qt::transparent) : style.theme().plot);
    const int dotsPerMetre = static_cast<int>(std::lround(style.scale * pixelsPerInch / 0.0254));
    image.setDotsPerMeterX(dotsPerMetre);
    image.setDotsPerMeterY(dotsPerMetre);
    QCPPainter painter(&image);
    painter.setMode(QCPPainter::pmNoCaching);
    painter.scale(style.scale, style.scale);
    figure.paint(painter, style);
    return image;
}

bool writeFigure(const Figure &figure, const FigureStyle &style, FigureFormat format, QIODevice &device)
{
    switch (format) {
    case FigureFormat::svg:
        return writeSvg(figure, style, device);
    case FigureFormat::pdf:
        return writePdf(figure, style, device);
    case FigureFormat::csv:
        return figure.writeCsv(device);
    case FigureFormat::png:
        break;
    }
    return writePng(figure, style, device);
}

Result<std::string> figureBytes(const Figure &figure, const FigureStyle &style, FigureFormat format)
{
    if (format != FigureFormat::csv) {
        if (const auto checked = checkFonts(style.language); !checked)
            return tl::unexpected(checked.error());
    }
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    if (!writeFigure(figure, style, format, buffer))
        return failure(ErrorCode::file_not_writable, {"", buffer.errorString().toStdString()});
    return buffer.data().toStdString();
}

Result<void> saveFigure(const Figure &figure, const FigureStyle &style, FigureFormat format, const QString &fileName)
{
    // Into memory first: few writers tell whether their device took everything, and why not.
    return figureBytes(figure, style, format).and_then([&](const std::string &bytes) {
        return writeFile(fileName.toStdString(), bytes);
    });
}

Result<void> saveFigure(const Figure &figure, const FigureStyle &style, const QString &fileName)
{
    return figureFormatOf(fileName).and_then(
        [&](FigureFormat format) { return saveFigure(figure, style, format, fileName); });
}

std::unique_ptr<QMimeData> figureMimeData(const Figure &figure, const FigureStyle &style,
                                          std::optional<FigureFormat> format)
{
    auto data = std::make_unique<QMimeData>();
    const auto add = [&](FigureFormat written, const QString &type) {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (writeFigure(figure, style, written, buffer))
            data->setData(type, buffer.data());
    };
    add(FigureFormat::csv, QStringLiteral("text/csv"));
    const QList<QStringList> rows = tableOf(figure);
    const QString tabbed = tabSeparated(rows);
    data->setData(QStringLiteral("text/tab-separated-values"), tabbed.toUtf8());
    if (format == FigureFormat::csv) {
        data->setText(tabbed);
        if (rows.size() <= mostRowsOfHtml)
            data->setHtml(htmlTable(rows));
        return data;
    }
    // No HTML: word processors would take the table instead of the picture.
    data->setText(QStringLiteral("%1\n%2").arg(figure.title(style.language), figure.description(style)));
    data->setImageData(renderFigure(figure, style));
    if (format == FigureFormat::pdf)
        add(FigureFormat::pdf, QStringLiteral("application/pdf"));
    if (!format || format == FigureFormat::svg)
        add(FigureFormat::svg, QStringLiteral("image/svg+xml"));
    return data;
}

} // namespace actlab
