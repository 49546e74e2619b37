// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/lab_style.h"

#include "tests/support/test_class.h"

#include <QApplication>
#include <QMenu>
#include <QTest>

using namespace actlab;

class LabStyleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void menusShowWholeTexts_data();
    void menusShowWholeTexts();
};

void LabStyleTest::menusShowWholeTexts_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<QString>("text");
    for (const double scale : {1.0, Theme::projectorScale}) {
        QTest::addRow("Latin %g", scale) << scale << QStringLiteral("Like the &window");
        QTest::addRow("Hangul %g", scale) << scale << QStringLiteral("시스템 설정에 따름(&S)");
    }
}

/// What a menu of its own width shows is what one shows that has room for more.
void LabStyleTest::menusShowWholeTexts()
{
    QFETCH(double, scale);
    QFETCH(QString, text);
    apply(makeTheme(ColourScheme::light, scale), *qApp);
    const auto picture = [&](int width) {
        QMenu menu;
        QAction *action = menu.addAction(text);
        action->setCheckable(true);
        if (width > 0)
            menu.setMinimumWidth(width);
        menu.resize(menu.sizeHint().expandedTo(QSize(width, 0)));
        return menu.grab(menu.actionGeometry(action)).toImage();
    };
    const QImage narrow = picture(0);
    const QImage wide = picture(narrow.width() + 200);
    const int inner = narrow.width() - 8; // without the frame
    QCOMPARE(narrow.copy(4, 4, inner - 4, narrow.height() - 8), wide.copy(4, 4, inner - 4, narrow.height() - 8));
}

ACTLAB_TEST_AT_BOTH_SCALES(LabStyleTest, QApplication)
#include "lab_style_test.moc"
