// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/lab_style.h"

#include "tests/support/test_class.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QToolButton>

#include <algorithm>
#include <array>
#include <functional>
#include <memory>

using namespace actlab;

namespace {

constexpr QSize usualSize(120, 36);

Theme themeOf(const char *name)
{
    const QByteArray wanted(name);
    if (wanted == "high contrast") {
        QPalette palette(Qt::black);
        palette.setColor(QPalette::Base, Qt::black);
        return makeHighContrastTheme(palette);
    }
    return makeTheme(wanted == "dark" ? ColourScheme::dark : ColourScheme::light);
}

constexpr std::array themes{"light", "dark", "high contrast"};

void addThemes()
{
    QTest::addColumn<Theme>("theme");
    for (const char *name : themes)
        QTest::newRow(name) << themeOf(name);
}

using Maker = std::function<QWidget *()>;

QWidget *toolButton(bool isFlat)
{
    auto *button = new QToolButton;
    button->setAutoRaise(isFlat);
    button->setCheckable(true);
    return button;
}

QWidget *pushButton()
{
    auto *button = new QPushButton;
    button->setCheckable(true);
    return button;
}

/// As it stands in a panel, without the focus.
QImage pictureOf(QWidget &control, const Theme &theme)
{
    QWidget panel;
    panel.setAttribute(Qt::WA_DontShowOnScreen);
    panel.resize(usualSize + QSize(20, 20));
    QPalette colours = panel.palette();
    colours.setColor(QPalette::Window, theme.panel);
    panel.setPalette(colours);
    control.setParent(&panel);
    control.setGeometry(QRect(QPoint(10, 10), usualSize));
    panel.show();
    QImage picture = panel.grab().toImage().convertToFormat(QImage::Format_RGB32);
    control.setParent(nullptr);
    return picture;
}

} // namespace

class LabStyleTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void menusShowWholeTexts_data();
    void menusShowWholeTexts();
    void everyControlHasAnEdge_data();
    void everyControlHasAnEdge();
    void whatIsSwitchedOnIsMarked_data() { addThemes(); }
    void whatIsSwitchedOnIsMarked();
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

void LabStyleTest::everyControlHasAnEdge_data()
{
    QTest::addColumn<Theme>("theme");
    QTest::addColumn<Maker>("make");
    for (const char *theme : themes) {
        const auto row = [&](const char *name, const Maker &make) {
            QTest::addRow("%s, %s", name, theme) << themeOf(theme) << make;
        };
        row("push button", &pushButton);
        row("tool button", [] { return toolButton(false); });
        row("line", [] { return new QLineEdit; });
        row("text", [] { return new QPlainTextEdit; });
        row("spin box", [] {
            auto *box = new QSpinBox;
            box->clear(); // so that no digit stands where it is looked at
            return box;
        });
        row("combo box", [] { return new QComboBox; });
        row("check box", [] { return new QCheckBox; });
    }
}

/// On the way in from the left there is a line that stands out from the panel, and from what it encloses.
void LabStyleTest::everyControlHasAnEdge()
{
    QFETCH(Theme, theme);
    QFETCH(Maker, make);
    apply(theme, *qApp);
    const std::unique_ptr<QWidget> control(make());
    const QImage picture = pictureOf(*control, theme);
    const double ratio = picture.devicePixelRatio();
    const int row = picture.height() / 2;
    const QColor inside = picture.pixelColor(qRound(16 * ratio), row);
    double best = 0;
    for (int x = qRound(9 * ratio); x < qRound(14 * ratio); ++x) {
        const QColor edge = picture.pixelColor(x, row);
        best = std::max(best, std::min(contrast(edge, theme.panel), contrast(edge, inside)));
    }
    QVERIFY2(best >= 3, qPrintable(QString::number(best)));
}

/// Pages, data sets and tools are flat buttons; others are framed.
void LabStyleTest::whatIsSwitchedOnIsMarked()
{
    QFETCH(Theme, theme);
    apply(theme, *qApp);
    for (const Maker &make : std::initializer_list<Maker>{[] { return toolButton(true); }, &pushButton}) {
        const std::unique_ptr<QWidget> control(make());
        auto &button = static_cast<QAbstractButton &>(*control);
        const QImage off = pictureOf(button, theme);
        button.setChecked(true);
        const QImage on = pictureOf(button, theme);
        int marked = 0;
        for (int y = 0; y < on.height(); ++y) {
            for (int x = 0; x < on.width(); ++x)
                marked += contrast(on.pixelColor(x, y), off.pixelColor(x, y)) >= 3 ? 1 : 0;
        }
        QVERIFY2(marked >= usualSize.width() * on.devicePixelRatio(), qPrintable(QString::number(marked)));
    }
}

ACTLAB_TEST_AT_BOTH_SCALES(LabStyleTest, QApplication)
#include "lab_style_test.moc"
