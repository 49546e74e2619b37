// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/export/export_choice.h"
#include "ui/text/language.h"
#include "ui/theme/theme.h"

#include <QByteArray>
#include <QStringList>

#include <optional>

class QSettings;

namespace actlab {

/// What the program remembers between runs. Anything missing, damaged or written by another version reads as its
/// default: settings never keep the program from starting.
class Settings {
public:
    /// Kept in `store`, which outlives this object.
    explicit Settings(QSettings &store) : store_(store) {}

    /// None until the user chooses one: then the system's decides.
    std::optional<Language> language() const;
    void setLanguage(Language language);

    ThemeChoice theme() const;
    void setTheme(ThemeChoice choice);

    bool isProjector() const;
    void setProjector(bool on);

    /// What QMainWindow::saveGeometry and QSplitter::saveState made.
    QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);
    bool isMaximized() const;
    void setMaximized(bool isMaximized);
    QByteArray layout(const QString &page) const;
    void setLayout(const QString &page, const QByteArray &layout);

    /// Absolute paths of documents, the last one first; at most maximumRecentFiles.
    QStringList recentFiles() const;
    void addRecentFile(const QString &path);
    void setRecentFiles(const QStringList &paths);
    static constexpr qsizetype maximumRecentFiles = 10;

    /// `fallback` until something was exported.
    ExportChoice exportChoice(const ExportChoice &fallback) const;
    void setExportChoice(const ExportChoice &choice);

private:
    QSettings &store_;
};

} // namespace actlab
