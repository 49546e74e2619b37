// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/export_choice.h"

#include "ui/text/translation.h"

#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace actlab {

namespace {

QString key(const char *name)
{
    return QStringLiteral("export/") + QLatin1String(name);
}

template <class Number>
void readNumber(const QSettings &store, const char *name, Number least, Number most, Number &value)
{
    bool isNumber = false;
    const double stored = store.value(key(name)).toDouble(&isNumber);
    if (isNumber && stored >= least && stored <= most)
        value = static_cast<Number>(stored);
}

} // namespace

ExportChoice readExportChoice(const QSettings &store, const ExportChoice &fallback)
{
    ExportChoice choice = fallback;
    FigureStyle &style = choice.style;
    style.language = languageWithCode(store.value(key("language")).toString()).value_or(style.language);
    const QString scheme = store.value(key("theme")).toString();
    if (scheme == QLatin1String("dark") || scheme == QLatin1String("light"))
        style.scheme = scheme == QLatin1String("dark") ? ColourScheme::dark : ColourScheme::light;
    int width = style.size.width();
    int height = style.size.height();
    readNumber(store, "width", FigureStyle::minimumSide, FigureStyle::maximumSide, width);
    readNumber(store, "height", FigureStyle::minimumSide, FigureStyle::maximumSide, height);
    style.size = {width, height};
    readNumber(store, "scale", FigureStyle::minimumScale, FigureStyle::maximumScale, style.scale);
    readNumber(store, "type_scale", 1.0, Theme::projectorScale, style.typeScale);
    style.isTransparent = store.value(key("transparent"), style.isTransparent).toBool();
    int unit = static_cast<int>(choice.unit);
    readNumber(store, "unit", 0, static_cast<int>(everyFigureUnit.size()) - 1, unit);
    choice.unit = everyFigureUnit[static_cast<std::size_t>(unit)];
    const QString suffix = store.value(key("format")).toString();
    if (const auto known = std::ranges::find(everyFigureFormat, suffix, suffixOf); known != everyFigureFormat.end())
        choice.format = *known;
    // One that is gone is forgotten.
    if (const QString folder = store.value(key("folder")).toString(); QFileInfo(folder).isDir())
        choice.folder = folder;
    return choice;
}

void writeExportChoice(QSettings &store, const ExportChoice &choice)
{
    const FigureStyle &style = choice.style;
    store.setValue(key("language"), codeOf(style.language));
    store.setValue(key("theme"), style.scheme == ColourScheme::dark ? QStringLiteral("dark") : QStringLiteral("light"));
    store.setValue(key("width"), style.size.width());
    store.setValue(key("height"), style.size.height());
    store.setValue(key("scale"), style.scale);
    store.setValue(key("type_scale"), style.typeScale);
    store.setValue(key("transparent"), style.isTransparent);
    store.setValue(key("format"), suffixOf(choice.format));
    store.setValue(key("unit"), static_cast<int>(choice.unit));
    store.setValue(key("folder"), choice.folder);
}

} // namespace actlab
