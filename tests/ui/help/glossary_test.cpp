// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/glossary.h"

#include "tests/support/test_class.h"
#include "tests/ui/themed_application.h"
#include "tests/ui/translation_messages.h"
#include "ui/help/glossary_dialog.h"
#include "ui/text/translation.h"

#include <QDir>
#include <QDirIterator>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QTextBrowser>

#include <algorithm>
#include <set>

using namespace actlab;

/// The same text in both languages.
struct BilingualText {
    QString where;
    QString english;
    QString korean;
};

namespace {

QString readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

void appendMessages(QList<BilingualText> &texts)
{
    const QString path = QStringLiteral(ACTLAB_SOURCE_DIR "/resources/translations/activation-lab_ko.ts");
    for (const TranslationMessage &message : readMessages(path))
        texts.append({QStringLiteral("translation"), message.source, message.translation});
}

void appendNotes(QList<BilingualText> &texts)
{
    for (const QString &name : QDir(QStringLiteral(":/notes/en")).entryList())
        texts.append({name, readText(QStringLiteral(":/notes/en/") + name).simplified(),
                      readText(QStringLiteral(":/notes/ko/") + name).simplified()});
}

/// Every [[English||Korean]] of the exported code, and every {"English", "Korean"} that the sources name something by.
void appendSources(QList<BilingualText> &texts)
{
    static const QRegularExpression comment(QStringLiteral("\\[\\[(.*?)\\|\\|(.*?)\\]\\]"),
                                            QRegularExpression::DotMatchesEverythingOption);
    static const QRegularExpression name(QStringLiteral("\\{\"([^\"]*)\",\\s*\"([^\"]*\\p{Hangul}[^\"]*)\"\\}"),
                                         QRegularExpression::UseUnicodePropertiesOption);
    for (const char *folder : {"core", "ui", "app"}) {
        QDirIterator files(QStringLiteral(ACTLAB_SOURCE_DIR "/") + QLatin1String(folder),
                           {QStringLiteral("*.cpp"), QStringLiteral("*.h")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString text = readText(files.next());
            for (const auto *pattern : {&comment, &name}) {
                for (const auto &match : pattern->globalMatch(text)) {
                    if (match.captured(1) != QLatin1String("English"))
                        texts.append({files.fileName(), match.captured(1), match.captured(2)});
                }
            }
        }
    }
}

/// Without code, JSON, placeholders of templates and the marks of keys.
QString prose(QString text)
{
    static const QRegularExpression code(QStringLiteral("`[^`]*`|\\{\\{.*?\\}\\}|\\{\".*\\}"));
    return text.remove(code).remove(u'&');
}

QRegularExpression wholeWord(const QString &words)
{
    return QRegularExpression(QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(QRegularExpression::escape(words)),
                              QRegularExpression::CaseInsensitiveOption);
}

/// Looking for the letters first is much faster.
bool hasWord(const QString &text, const QString &words)
{
    return text.contains(words, Qt::CaseInsensitive) && text.contains(wholeWord(words));
}

/// Whether an English word is left as it is in Korean: the name of a command, an option or a column.
bool isKept(const QString &word, const QString &korean)
{
    return korean.contains(
        QRegularExpression(QStringLiteral("(?<![A-Za-z])%1(?![A-Za-z])").arg(QRegularExpression::escape(word)),
                           QRegularExpression::CaseInsensitiveOption));
}

} // namespace

class GlossaryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyTermIsWhole();
    void everyTextKeepsToTheTerms();
    void noTextUsesARejectedTerm();
    void theDialogFindsWords();

private:
    /// The terms that an English text uses; of "learning rate" the whole, not "rate".
    std::vector<const GlossaryTerm *> termsOf(QString english) const;
    /// A Korean text without the terms, so that what is left can be looked at.
    QString withoutTerms(QString korean) const;

    const std::vector<GlossaryTerm> terms_ = readGlossary();
    std::vector<std::pair<QString, const GlossaryTerm *>> englishForms_; ///< the longest first
    QStringList koreanForms_;                                            ///< the longest first
    QList<BilingualText> texts_;
};

void GlossaryTest::initTestCase()
{
    QVERIFY(terms_.size() >= 70);
    for (const GlossaryTerm &term : terms_) {
        for (const QString &form : term.englishForms)
            englishForms_.emplace_back(form, &term);
        koreanForms_ += term.koreanForms;
    }
    std::ranges::stable_sort(englishForms_, std::greater(), [](const auto &form) { return form.first.size(); });
    std::ranges::stable_sort(koreanForms_, std::greater(), &QString::size);
    appendMessages(texts_);
    appendNotes(texts_);
    appendSources(texts_);
    QVERIFY(texts_.size() > 1'000);
}

std::vector<const GlossaryTerm *> GlossaryTest::termsOf(QString english) const
{
    std::vector<const GlossaryTerm *> found;
    for (const auto &[form, term] : englishForms_) {
        if (hasWord(english, form)) {
            english.replace(wholeWord(form), QStringLiteral("|"));
            found.push_back(term);
        }
    }
    return found;
}

QString GlossaryTest::withoutTerms(QString korean) const
{
    for (const QString &form : koreanForms_)
        korean.replace(form, QStringLiteral("|"));
    return korean;
}

void GlossaryTest::everyTermIsWhole()
{
    std::set<QString> english;
    std::set<QString> korean;
    QString before;
    for (const GlossaryTerm &term : terms_) {
        const auto name = term.english.toUtf8();
        QVERIFY2(!term.english.isEmpty() && !term.korean.isEmpty(), name);
        QVERIFY2(english.insert(term.english).second && korean.insert(term.korean).second, name);
        QVERIFY2(before.compare(term.english, Qt::CaseInsensitive) < 0, name); // in order
        QVERIFY2(!term.meaning.contains(u'\n') && term.meaning.endsWith(u'.') && term.meaning.size() <= 120, name);
        QVERIFY2(!term.koreanMeaning.contains(u'\n') && term.koreanMeaning.endsWith(u'.'), name);
        for (const QString &rejected : term.rejectedKorean)
            QVERIFY2(!koreanForms_.contains(rejected), name);
        before = term.english;
    }
}

void GlossaryTest::everyTextKeepsToTheTerms()
{
    QStringList wrong;
    for (const auto &[where, source, translation] : std::as_const(texts_)) {
        const QString english = prose(source);
        const QString korean = prose(translation);
        const auto used = termsOf(english);
        for (const GlossaryTerm *term : used) {
            const bool isSaid =
                std::ranges::any_of(term->koreanForms, [&](const QString &form) { return korean.contains(form); }) ||
                std::ranges::any_of(term->englishForms, [&](const QString &form) { return isKept(form, korean); });
            if (!isSaid)
                wrong << QStringLiteral("%1: “%2” without “%3”: %4 | %5")
                             .arg(where, term->english, term->korean, source.left(200), translation.left(200));
        }
        QString rest = korean;
        for (const QString &form : koreanForms_) {
            if (!rest.contains(form))
                continue;
            rest.replace(form, QStringLiteral("|"));
            const auto term = std::ranges::find(terms_, form, &GlossaryTerm::korean);
            const bool isMeant =
                term == terms_.end() || !term->isExclusive ||
                std::ranges::any_of(term->englishForms, [&](auto &word) { return hasWord(english, word); });
            if (!isMeant)
                wrong << QStringLiteral("%1: “%2” where there is no “%3”: %4 | %5")
                             .arg(where, form, term->english, source.left(200), translation.left(200));
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral("\n  "))));
}

void GlossaryTest::noTextUsesARejectedTerm()
{
    QStringList wrong;
    for (const auto &[where, source, translation] : std::as_const(texts_)) {
        const QString english = prose(source);
        const QString korean = withoutTerms(prose(translation));
        for (const GlossaryTerm &term : terms_) {
            for (const QString &rejected : term.rejectedKorean) {
                if (korean.contains(rejected))
                    wrong << QStringLiteral("%1: %2 instead of %3: %4").arg(where, rejected, term.korean, translation);
            }
            for (const QString &rejected : term.rejectedEnglish) {
                if (hasWord(english, rejected))
                    wrong << QStringLiteral("%1: %2 instead of %3: %4").arg(where, rejected, term.english, source);
            }
        }
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral("\n  "))));
}

void GlossaryTest::theDialogFindsWords()
{
    for (const Language language : {Language::english, Language::korean}) {
        const InterfaceLanguage interface(language);
        GlossaryDialog dialog;
        const auto *list = dialog.findChild<QTextBrowser *>();
        auto *search = dialog.findChild<QLineEdit *>();
        const auto shows = [&](const char *text) { return list->toPlainText().contains(QString::fromUtf8(text)); };
        QVERIFY(shows("가중치") && shows("weight decay") && shows("Shrinking the weights") && shows("기울기 소실"));
        search->setText(QStringLiteral("vanishing"));
        QVERIFY(shows("기울기 소실") && shows("Gradients that shrink") && !shows("배정밀도"));
        search->setText(QString::fromUtf8("갱신")); // what others say
        QVERIFY(shows("업데이트") && !shows("기울기 소실"));
        search->setText(QStringLiteral("no such word"));
        QVERIFY(!shows("업데이트") && !list->toPlainText().isEmpty());
        search->clear();
        QVERIFY(shows("배정밀도"));
    }
}

ACTLAB_TEST(GlossaryTest, QApplication)
#include "glossary_test.moc"
