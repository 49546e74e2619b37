// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/figure_format.h"

#include <QFileInfo>
#include <QStringList>

namespace actlab {

QString suffixOf(FigureFormat format)
{
    switch (format) {
    case FigureFormat::svg:
        return QStringLiteral("svg");
    case FigureFormat::pdf:
        return QStringLiteral("pdf");
    case FigureFormat::csv:
        return QStringLiteral("csv");
    case FigureFormat::png:
        break;
    }
    return QStringLiteral("png");
}

Result<FigureFormat> figureFormatOf(const QString &fileName)
{
    const QString suffix = QFileInfo(fileName).suffix();
    QStringList known;
    for (const FigureFormat format : everyFigureFormat) {
        if (suffix.compare(suffixOf(format), Qt::CaseInsensitive) == 0)
            return format;
        known += QLatin1Char('.') + suffixOf(format);
    }
    return failure(ErrorCode::unknown_file_format,
                   {suffix.toStdString(), known.join(QStringLiteral(", ")).toStdString()});
}

} // namespace actlab
