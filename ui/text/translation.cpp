// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translation.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

namespace actlab {
namespace {

/// An English translator stays empty: the sources are written in English.
bool loadOurs(QTranslator &translator, Language language)
{
    return language == Language::english ||
           translator.load(QStringLiteral(":/translations/activation-lab_%1.qm").arg(codeOf(language)));
}

} // namespace

Language languageOf(const QLocale &locale)
{
    return locale.language() == QLocale::Korean ? Language::korean : Language::english;
}

Language systemLanguage()
{
    // QLocale::system() itself is the locale of numbers, which another variable sets.
    const QStringList languages = QLocale::system().uiLanguages();
    return languages.isEmpty() ? Language::english : languageOf(QLocale(languages.front()));
}

QString codeOf(Language language)
{
    return language == Language::korean ? QStringLiteral("ko") : QStringLiteral("en");
}

std::optional<Language> languageWithCode(QStringView code)
{
    for (const Language language : {Language::english, Language::korean}) {
        if (code == codeOf(language))
            return language;
    }
    return std::nullopt;
}

QString nameOf(Language language)
{
    return language == Language::korean ? QStringLiteral("한국어") : QStringLiteral("English");
}

Language windowLanguage()
{
    //: The code of the language of this translation.
    const QString code = QCoreApplication::translate("Language", "en");
    return languageWithCode(code).value_or(Language::english);
}

QString translated(const Bilingual &text)
{
    return in(windowLanguage(), text);
}

Translation::Translation(Language language)
{
    [[maybe_unused]] const bool loaded = loadOurs(translator_, language);
    Q_ASSERT(loaded);
}

QString Translation::operator()(const char *context, const char *source) const
{
    const QString translated = translator_.translate(context, source);
    return translated.isEmpty() ? QString::fromUtf8(source) : translated;
}

InterfaceLanguage::InterfaceLanguage(Language language) : language_(language)
{
    install();
}

InterfaceLanguage::~InterfaceLanguage()
{
    remove();
}

void InterfaceLanguage::set(Language language)
{
    if (language == language_)
        return;
    remove();
    language_ = language;
    install();
}

void InterfaceLanguage::install()
{
    qt_ = std::make_unique<QTranslator>();
    // Absent where Qt's translations are not installed: then only Qt's own buttons stay English.
    if (language_ != Language::english && qt_->load(QStringLiteral("qtbase_%1").arg(codeOf(language_)),
                                                    QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt_.get());
    ours_ = std::make_unique<QTranslator>();
    [[maybe_unused]] const bool loaded = loadOurs(*ours_, language_);
    Q_ASSERT(loaded);
    QCoreApplication::installTranslator(ours_.get());
}

void InterfaceLanguage::remove()
{
    for (auto *translator : {&ours_, &qt_}) {
        QCoreApplication::removeTranslator(translator->get());
        translator->reset();
    }
}

} // namespace actlab
