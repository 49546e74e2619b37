// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/checks.h"

#include "tests/support/test_class.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QTest>

#include <random>

using namespace actlab;

namespace {

using Check = fuzz::Problem (*)(std::string_view);

std::string contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().toStdString() : std::string();
}

} // namespace

Q_DECLARE_METATYPE(Check)

/// What the fuzzers found worth keeping, and what was derived from it: read and written unchanged, or refused.
class CorpusTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyInputIsReadOrRefused_data();
    void everyInputIsReadOrRefused();
};

void CorpusTest::everyInputIsReadOrRefused_data()
{
    QTest::addColumn<Check>("check");
    QTest::addColumn<QStringList>("files");
    const auto add = [](const char *name, Check check) {
        QStringList files;
        for (QDirIterator each(QStringLiteral(ACTLAB_TEST_DATA "/fuzz/corpus/") + QLatin1String(name), QDir::Files);
             each.hasNext();)
            files << each.next();
        files.sort();
        QTest::newRow(name) << check << files;
    };
    add("matrix_text", fuzz::check_matrix_text);
    add("model", fuzz::check_model);
    add("scenario", fuzz::check_scenario);
    add("table", fuzz::check_table);
    add("weights", fuzz::check_weights);
}

void CorpusTest::everyInputIsReadOrRefused()
{
    QFETCH(const Check, check);
    QFETCH(const QStringList, files);
    QVERIFY(files.size() >= 5);
    std::mt19937 random(1);
    for (const QString &file : files) {
        const std::string input = contents(file);
        auto problem = check(input);
        QVERIFY2(!problem, qPrintable(file + ": " + QString::fromStdString(problem.value_or(""))));
        for (int variant = 0; variant < 20 && !input.empty(); ++variant) { // cut short, or with a bit flipped
            std::string changed = input;
            const auto place = random() % changed.size();
            if (variant % 4 == 0)
                changed.resize(place);
            else
                changed[place] = static_cast<char>(changed[place] ^ (1 << random() % 8));
            problem = check(changed);
            QVERIFY2(!problem, qPrintable(QStringLiteral("%1, changed at %2").arg(file).arg(place)));
        }
    }
}

ACTLAB_TEST(CorpusTest, QCoreApplication)
#include "corpus_test.moc"
