// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/activation/catalogue.h"
#include "core/activation/vector_functions.h"
#include "tests/support/test_class.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextList>

using namespace actlab;

namespace {

QStringList ids()
{
    QStringList result;
    for (const auto &activation : catalogue())
        result << QString::fromUtf8(activation.id.data(), qsizetype(activation.id.size()));
    for (const auto &function : vector_functions())
        result << QString::fromUtf8(function.id.data(), qsizetype(function.id.size()));
    return result;
}

bool isHangul(QChar character)
{
    return character.script() == QChar::Script_Hangul;
}

} // namespace

class NotesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFunctionHasANote_data();
    void everyFunctionHasANote();
    void everyNoteHasAFunction();
};

void NotesTest::everyFunctionHasANote_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<bool>("korean");
    const QStringList all = ids();
    QVERIFY(all.size() >= 56);
    for (const QString &id : all) {
        QTest::newRow(qPrintable(id + QStringLiteral(" en"))) << QStringLiteral(":/notes/en/%1.md").arg(id) << false;
        QTest::newRow(qPrintable(id + QStringLiteral(" ko"))) << QStringLiteral(":/notes/ko/%1.md").arg(id) << true;
    }
}

void NotesTest::everyFunctionHasANote()
{
    QFETCH(QString, file);
    QFETCH(bool, korean);
    QFile note(file);
    QVERIFY(note.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(note.readAll());
    QVERIFY2(text.size() >= 200 && text.size() <= 1200, qPrintable(QString::number(text.size())));
    QVERIFY2(!text.contains(QChar::ReplacementCharacter), "not UTF-8");

    const auto hangul = std::count_if(text.begin(), text.end(), isHangul);
    if (korean)
        QVERIFY2(hangul > text.size() / 4, qPrintable(QString::number(hangul)));
    else
        QCOMPARE(hangul, 0);

    // Paragraphs only: a line that happens to begin with a sign or a number must not have become a list or a heading.
    QTextDocument document;
    document.setMarkdown(text);
    QVERIFY(document.blockCount() >= 2);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QVERIFY2(!block.textList() && block.blockFormat().headingLevel() == 0, qPrintable(block.text()));
        QVERIFY2(!block.text().contains(u'`'), qPrintable(block.text()));
    }
}

void NotesTest::everyNoteHasAFunction()
{
    const QStringList known = ids();
    for (const auto *language : {"en", "ko"}) {
        const QDir notes(QStringLiteral(":/notes/") + QLatin1String(language));
        QCOMPARE(notes.entryList().size(), known.size());
        for (const QString &name : notes.entryList())
            QVERIFY2(known.contains(name.chopped(3)), qPrintable(name));
    }
}

ACTLAB_TEST(NotesTest, QApplication)
#include "notes_test.moc"
