// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/support/files.h"

#include "tests/support/test_class.h"

#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace actlab;

class FilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileIsReadWhole();
    void theLimitIsMegabytes();
    void whatCannotBeReadIsSaid();

private:
    std::filesystem::path write(const std::string &name, const std::string &text) const
    {
        auto path = std::filesystem::path(folder_.path().toStdString()) / name;
        std::ofstream(path, std::ios::binary) << text;
        return path;
    }

    QTemporaryDir folder_;
};

void FilesTest::aFileIsReadWhole()
{
    const std::string text("a\r\n\0b\n", 6);
    QCOMPARE(read_file(write("text", text), 1).value(), text);
    QCOMPARE(read_file(write("empty", ""), 1).value(), std::string());
}

void FilesTest::theLimitIsMegabytes()
{
    for (const std::size_t megabytes : {1, 3}) {
        const std::string most(megabytes * 1'000'000, 'x');
        QVERIFY(read_file(write("most", most), megabytes).value() == most);
        const auto path = write("more", most + 'x');
        const auto refused = read_file(path, megabytes);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::file_too_large);
        QCOMPARE(refused.error().arguments, (std::vector{path.string(), std::to_string(megabytes)}));
    }
}

void FilesTest::whatCannotBeReadIsSaid()
{
    const std::filesystem::path folder(folder_.path().toStdString());
    const auto reason = [](const std::filesystem::path &path, std::errc expected) {
        const auto refused = read_file(path, 1);
        return !refused && refused.error().code == ErrorCode::file_not_readable &&
               refused.error().arguments == std::vector{path.string(), std::make_error_code(expected).message()};
    };
    QVERIFY(check_regular_file(folder)); // which reading explains
    QVERIFY(reason(folder, std::errc::is_a_directory));
    QVERIFY(reason(folder / "missing", std::errc::no_such_file_or_directory));
}

ACTLAB_TEST(FilesTest, QCoreApplication)
#include "files_test.moc"
