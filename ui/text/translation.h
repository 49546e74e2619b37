// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/language.h"

#include <QTranslator>

#include <memory>
#include <optional>

class QLocale;

namespace actlab {

/// Korean for a Korean locale, English for every other.
Language languageOf(const QLocale &locale);

/// The language of the user's environment: on Unix the first of LANGUAGE, LC_ALL, LC_MESSAGES and LANG that is set.
Language systemLanguage();

/// "en" or "ko", as in settings, on the command line and in the names of resources.
QString codeOf(Language language);
std::optional<Language> languageWithCode(QStringView code);

/// The language's own name for itself.
QString nameOf(Language language);

/// The language that tr() speaks at the moment.
Language windowLanguage();

/// A text of the core in that language.
QString translated(const Bilingual &text);

/// Our texts in one language, whatever the language of the window: for figures. Loading takes well under a millisecond.
class Translation {
public:
    explicit Translation(Language language);

    /// The translation of a text marked with QT_TRANSLATE_NOOP(context, source); the source itself in English.
    QString operator()(const char *context, const char *source) const;

private:
    QTranslator translator_;
};

/// The language that tr() speaks while this object lives; needs an application object.
class InterfaceLanguage {
public:
    explicit InterfaceLanguage(Language language);
    ~InterfaceLanguage();
    InterfaceLanguage(const InterfaceLanguage &) = delete;
    InterfaceLanguage &operator=(const InterfaceLanguage &) = delete;

    Language language() const { return language_; }
    /// Every widget then receives QEvent::LanguageChange.
    void set(Language language);

private:
    void install();
    void remove();

    Language language_;
    std::unique_ptr<QTranslator> qt_; ///< Qt's own dialogs and menus
    std::unique_ptr<QTranslator> ours_;
};

} // namespace actlab
