// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"

#include "tests/support/test_class.h"

#include <QDir>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace actlab;

class SettingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyStoreGivesTheDefaults();
    void whatIsSetIsReadByTheNextRun();
    void damagedSettingsGiveTheDefaults_data();
    void damagedSettingsGiveTheDefaults();
    void aFolderThatIsGoneIsForgotten();

private:
    QString file() const { return folder_.filePath(QStringLiteral("settings.ini")); }

    QTemporaryDir folder_;
};

namespace {

void verifyDefaults(const Settings &settings)
{
    QVERIFY(!settings.language());
    QCOMPARE(settings.theme(), ThemeChoice::system);
    QVERIFY(!settings.isProjector());
    QVERIFY(settings.geometry().isEmpty());
    QVERIFY(settings.layout(QStringLiteral("functions")).isEmpty());
    QCOMPARE(settings.exportChoice({}), ExportChoice{});
}

/// Differs from the defaults in everything.
ExportChoice otherChoice(const QString &folder)
{
    ExportChoice choice;
    choice.style = {Language::korean, ColourScheme::dark, Theme::projectorScale, QSize(640, 480), 3, true};
    choice.format = FigureFormat::svg;
    choice.folder = folder;
    return choice;
}

} // namespace

void SettingsTest::anEmptyStoreGivesTheDefaults()
{
    QSettings store(file(), QSettings::IniFormat);
    verifyDefaults(Settings(store));
}

void SettingsTest::whatIsSetIsReadByTheNextRun()
{
    {
        QSettings store(file(), QSettings::IniFormat);
        Settings settings(store);
        settings.setLanguage(Language::korean);
        settings.setTheme(ThemeChoice::dark);
        settings.setProjector(true);
        settings.setGeometry("geometry");
        settings.setLayout(QStringLiteral("functions"), "layout");
        settings.setExportChoice(otherChoice(folder_.path()));
    }
    QSettings store(file(), QSettings::IniFormat);
    const Settings settings(store);
    QCOMPARE(settings.language(), std::optional(Language::korean));
    QCOMPARE(settings.theme(), ThemeChoice::dark);
    QVERIFY(settings.isProjector());
    QCOMPARE(settings.geometry(), QByteArray("geometry"));
    QCOMPARE(settings.layout(QStringLiteral("functions")), QByteArray("layout"));
    QCOMPARE(settings.layout(QStringLiteral("network")), QByteArray());
    QCOMPARE(settings.exportChoice({}), otherChoice(folder_.path()));
}

void SettingsTest::damagedSettingsGiveTheDefaults_data()
{
    QTest::addColumn<QByteArray>("content");
    static constexpr char garbage[] = "\x00\xff\xfe garbage ]]][[[ \n=\n"; // the first byte ends no text
    QTest::newRow("not settings at all") << QByteArray(garbage, sizeof garbage - 1);
    QTest::newRow("other values") << QByteArray("[General]\nlanguage=klingon\ntheme=7\nprojector=@Invalid()\n"
                                                "[window]\ngeometry=@Invalid()\n[export]\nfolder=12\n");
    QTest::newRow("other types") << QByteArray("[General]\nlanguage=a, b, c\ntheme=@ByteArray(\\0)\nprojector=0\n");
}

void SettingsTest::damagedSettingsGiveTheDefaults()
{
    QFETCH(QByteArray, content);
    QFile::remove(file());
    QFile damaged(file());
    QVERIFY(damaged.open(QIODevice::WriteOnly));
    damaged.write(content);
    damaged.close();
    QSettings store(file(), QSettings::IniFormat);
    verifyDefaults(Settings(store));
}

void SettingsTest::aFolderThatIsGoneIsForgotten()
{
    QSettings store(file(), QSettings::IniFormat);
    Settings settings(store);
    settings.setExportChoice(otherChoice(folder_.filePath(QStringLiteral("gone"))));
    QVERIFY(settings.exportChoice({}).folder.isEmpty());
}

ACTLAB_TEST(SettingsTest, QCoreApplication)
#include "settings_test.moc"
