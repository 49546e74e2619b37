// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/fonts.h"

#include <QFontDatabase>

#include <algorithm>
#include <array>

namespace actlab {
namespace {

/// Qt lists three families that fontconfig is asked for by their kind even where it has nothing to offer.
bool isOnlyAName(const QString &family)
{
    static constexpr std::array names{"Monospace", "Sans Serif", "Serif"};
    return std::ranges::any_of(names, [&](const char *name) { return family == QLatin1String(name); });
}

} // namespace

Result<void> checkFonts(Language language)
{
    if (std::ranges::all_of(QFontDatabase::families(), isOnlyAName))
        return failure(ErrorCode::font_missing, {""});
    if (language == Language::korean && QFontDatabase::families(QFontDatabase::Korean).isEmpty())
        return failure(ErrorCode::font_missing, {codeOf(language).toStdString()});
    return {};
}

QString missingFontText(const QString &code, const Translation &translation)
{
    if (code.isEmpty()) {
        return translation("MissingFont",
                           QT_TRANSLATE_NOOP("MissingFont", "No font is installed to write with; install one, such as "
                                                            "the Debian package fonts-noto-core."));
    }
    return translation("MissingFont",
                       QT_TRANSLATE_NOOP("MissingFont", "No font that is installed has Korean letters; install one, "
                                                        "such as the Debian package fonts-noto-cjk or fonts-nanum."));
}

} // namespace actlab
