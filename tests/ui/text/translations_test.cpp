// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/translation.h"

#include "tests/support/test_class.h"
#include "tests/ui/translation_messages.h"

#include <QCoreApplication>
#include <QFile>
#include <QLibraryInfo>
#include <QLocale>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace actlab;

namespace {

QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%L?\\d+|%n"));
    QStringList found;
    for (const auto &match : pattern.globalMatch(text)) {
        if (!found.contains(match.captured()))
            found.append(match.captured());
    }
    found.sort();
    return found;
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTextOfTheSourcesIsTranslated();
    void placeholdersMatch();
    void theEmbeddedTranslationIsTheCommittedOne();
    void theWindowsLanguageCanBeChanged();
    void languagesAreFoundByCodeAndLocale();

private:
    QTemporaryDir folder_;
    QList<TranslationMessage> committed_;
    QList<TranslationMessage> extracted_; ///< the committed ones after lupdate looked at today's sources
};

void TranslationsTest::initTestCase()
{
    const QString source = QStringLiteral(ACTLAB_SOURCE_DIR);
    const QString original = source + QStringLiteral("/resources/translations/activation-lab_ko.ts");
    const QString copy = folder_.filePath(QStringLiteral("activation-lab_ko.ts"));
    committed_ = readMessages(original);
    QVERIFY(QFile::copy(original, copy));
    QVERIFY(QFile::setPermissions(copy, QFile::ReadOwner | QFile::WriteOwner));

    QProcess lupdate;
    lupdate.setWorkingDirectory(source);
    lupdate.start(QLibraryInfo::path(QLibraryInfo::BinariesPath) + QStringLiteral("/lupdate"),
                  {QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-locations"), QStringLiteral("none"),
                   QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("-ts"), copy});
    QVERIFY2(lupdate.waitForFinished(60'000), "lupdate did not finish");
    QCOMPARE(lupdate.exitCode(), 0);
    // Texts whose class lupdate does not recognise get a wrong context and would never be found at run time.
    QVERIFY2(!lupdate.readAllStandardError().contains("Qualifying with unknown"), "a class is not recognised");
    extracted_ = readMessages(copy);
    QVERIFY(extracted_.size() >= committed_.size());
}

void TranslationsTest::everyTextOfTheSourcesIsTranslated()
{
    QStringList wanting;
    for (const TranslationMessage &message : std::as_const(extracted_)) {
        if (!message.state.isEmpty() || message.translation.isEmpty())
            wanting.append(QStringLiteral("%1 [%2]").arg(message.source, message.state));
    }
    QVERIFY2(wanting.isEmpty(), qPrintable(wanting.join(QStringLiteral("\n  "))));
}

void TranslationsTest::placeholdersMatch()
{
    for (const TranslationMessage &message : std::as_const(committed_)) {
        QVERIFY2(placeholders(message.source) == placeholders(message.translation), qPrintable(message.source));
    }
}

void TranslationsTest::theEmbeddedTranslationIsTheCommittedOne()
{
    const Translation korean(Language::korean);
    const Translation english(Language::english);
    const char *const source = "The step must not be 0; choose one such as 0.1.";
    QVERIFY(korean("ErrorWords", source).contains(QStringLiteral("간격")));
    QCOMPARE(english("ErrorWords", source), QString::fromUtf8(source));
    QCOMPARE(korean("ErrorWords", "never translated"), QStringLiteral("never translated"));
}

void TranslationsTest::theWindowsLanguageCanBeChanged()
{
    const auto title = [] { return QCoreApplication::translate("actlab::FileActions", "Activation Lab"); };
    {
        InterfaceLanguage language(Language::korean);
        QCOMPARE(title(), QStringLiteral("활성화 함수 실험실"));
        language.set(Language::english);
        QCOMPARE(language.language(), Language::english);
        QCOMPARE(title(), QStringLiteral("Activation Lab"));
        language.set(Language::korean);
        QCOMPARE(title(), QStringLiteral("활성화 함수 실험실"));
    }
    QCOMPARE(title(), QStringLiteral("Activation Lab"));
}

void TranslationsTest::languagesAreFoundByCodeAndLocale()
{
    for (const Language language : {Language::english, Language::korean})
        QCOMPARE(languageWithCode(codeOf(language)), std::optional(language));
    QVERIFY(!languageWithCode(u"de"));
    QVERIFY(!languageWithCode(u""));
    QCOMPARE(languageOf(QLocale(QLocale::Korean, QLocale::SouthKorea)), Language::korean);
    QCOMPARE(languageOf(QLocale::c()), Language::english);
    QCOMPARE(languageOf(QLocale(QLocale::German)), Language::english);
}

ACTLAB_TEST(TranslationsTest, QCoreApplication)
#include "translations_test.moc"
