// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include "ui/text/translation.h"

#include <QSettings>

#include <array>
#include <utility>

namespace actlab {
namespace {

constexpr std::array<std::pair<ThemeChoice, QLatin1String>, 3> themes{{{ThemeChoice::system, QLatin1String("system")},
                                                                       {ThemeChoice::light, QLatin1String("light")},
                                                                       {ThemeChoice::dark, QLatin1String("dark")}}};

constexpr QLatin1String languageKey("language");
constexpr QLatin1String themeKey("theme");
constexpr QLatin1String projectorKey("projector");
constexpr QLatin1String geometryKey("window/geometry");
constexpr QLatin1String maximizedKey("window/maximized");
constexpr QLatin1String recentKey("recent");

QString layoutKey(const QString &page)
{
    return QStringLiteral("pages/%1/layout").arg(page);
}

} // namespace

std::optional<Language> Settings::language() const
{
    return languageWithCode(store_.value(languageKey).toString());
}

void Settings::setLanguage(Language language)
{
    store_.setValue(languageKey, codeOf(language));
}

ThemeChoice Settings::theme() const
{
    const QString stored = store_.value(themeKey).toString();
    for (const auto &[choice, name] : themes) {
        if (stored == name)
            return choice;
    }
    return ThemeChoice::system;
}

void Settings::setTheme(ThemeChoice choice)
{
    for (const auto &[known, name] : themes) {
        if (choice == known)
            store_.setValue(themeKey, QString(name));
    }
}

QStringList Settings::recentFiles() const
{
    return store_.value(recentKey).toStringList().mid(0, maximumRecentFiles);
}

void Settings::addRecentFile(const QString &path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    files.prepend(path);
    setRecentFiles(files);
}

void Settings::setRecentFiles(const QStringList &paths)
{
    store_.setValue(recentKey, paths.mid(0, maximumRecentFiles));
}

bool Settings::isProjector() const
{
    return store_.value(projectorKey).toBool();
}

void Settings::setProjector(bool on)
{
    store_.setValue(projectorKey, on);
}

QByteArray Settings::geometry() const
{
    return store_.value(geometryKey).toByteArray();
}

void Settings::setGeometry(const QByteArray &geometry)
{
    store_.setValue(geometryKey, geometry);
}

bool Settings::isMaximized() const
{
    return store_.value(maximizedKey).toBool();
}

void Settings::setMaximized(bool isMaximized)
{
    store_.setValue(maximizedKey, isMaximized);
}

QByteArray Settings::layout(const QString &page) const
{
    return store_.value(layoutKey(page)).toByteArray();
}

void Settings::setLayout(const QString &page, const QByteArray &layout)
{
    store_.setValue(layoutKey(page), layout);
}

ExportChoice Settings::exportChoice(const ExportChoice &fallback) const
{
    return readExportChoice(store_, fallback);
}

void Settings::setExportChoice(const ExportChoice &choice)
{
    writeExportChoice(store_, choice);
}

} // namespace actlab
