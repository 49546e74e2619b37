// SPDX-License-Identifier: GPL-3.0-or-later
// The window follows what the user has told the desktop: the size of type, and high contrast.
#include "ui/window/appearance_actions.h"

#include "tests/support/test_class.h"
#include "tests/ui/window/own_window.h"

#include <QApplication>

#include <utility>

using namespace actlab;

class AppearanceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { QApplication::setPalette(QPalette()); }
    void typeIsAsLargeAsTheDesktops();
    void highContrastIsTakenOver();
};

void AppearanceTest::typeIsAsLargeAsTheDesktops()
{
    OwnWindow own;
    QVERIFY(own.show());
    auto &appearance = *own.window.findChild<AppearanceActions *>();
    const auto follow = [&](double points) {
        QFont font;
        font.setPointSizeF(points);
        appearance.followSystem(font);
    };
    const auto sizes = [&] {
        return std::pair(QApplication::font().pixelSize(), own.plot().theme().font(TextRole::caption).pixelSize());
    };
    for (const double usual : {9.0, 10.0, 11.0}) { // Windows', KDE's and GNOME's
        follow(usual);
        QCOMPARE(sizes(), std::pair(14, 12));
    }
    follow(18); // 24 pixels at 96 dots an inch
    QCOMPARE(sizes(), std::pair(24, 21));
    own.action(QStringLiteral("Projector mode")).trigger();
    QCOMPARE(sizes(), std::pair(30, 26)); // a quarter more, as in a window of this size
    own.action(QStringLiteral("Projector mode")).trigger();
    follow(6);
    QCOMPARE(sizes(), std::pair(11, 9)); // not smaller than can be read
    follow(10);
    QCOMPARE(sizes(), std::pair(14, 12));
}

void AppearanceTest::highContrastIsTakenOver()
{
    QPalette system(Qt::black);
    system.setColor(QPalette::Base, Qt::black);
    system.setColor(QPalette::Highlight, Qt::cyan);
    QApplication::setPalette(system);
    OwnWindow own;
    QVERIFY(own.show());
    QCOMPARE(own.plot().theme().plot, QColor(Qt::black));
    QCOMPARE(own.plot().theme().outline, QColor(Qt::white));
    QCOMPARE(QApplication::palette().color(QPalette::Window), QColor(Qt::black));
    own.action(QStringLiteral("Dark")).trigger(); // what the user chooses here counts for more
    QCOMPARE(own.plot().theme(), makeTheme(ColourScheme::dark));
    own.action(QStringLiteral("Like the system")).trigger();
    QCOMPARE(own.plot().theme().accent, QColor(Qt::cyan));
}

ACTLAB_TEST(AppearanceTest, QApplication)
#include "appearance_test.moc"
