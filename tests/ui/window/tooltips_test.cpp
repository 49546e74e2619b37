// SPDX-License-Identifier: GPL-3.0-or-later
// Who does not know a control can ask it.
#include "tests/support/test_class.h"
#include "tests/ui/themed_application.h"
#include "tests/ui/window/own_window.h"
#include "ui/catalogue/listed_function.h"
#include "ui/controls/layer_settings.h"
#include "ui/controls/output_settings.h"
#include "ui/document/edit_names.h"
#include "ui/page/page.h"

#include <QAbstractButton>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>

using namespace actlab;

namespace {

bool isControl(const QWidget *widget)
{
    const bool isKind = qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                        qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
                        qobject_cast<const QAbstractSlider *>(widget);
    // Parts of other controls: the field of a spin box, the bar of a list, the buttons that Qt makes by itself.
    const QWidget *parent = widget->parentWidget();
    return isKind && !qobject_cast<const QScrollBar *>(widget) && !qobject_cast<const QAbstractSpinBox *>(parent) &&
           !qobject_cast<const QComboBox *>(parent) && !qobject_cast<const QLineEdit *>(parent) &&
           !widget->objectName().startsWith(QLatin1String("qt_")) && !widget->inherits("QAbstractItemView") &&
           !widget->inherits("QTableCornerButton") && !(parent && parent->inherits("QTabBar"));
}

QString captionOf(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button ? QString(button->text()).remove(u'&') : QString();
}

/// Those that say nothing, or no more than what stands on them.
QStringList silentControls(const QWidget &root)
{
    QStringList silent;
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        const bool isYetToBeNamed =
            !widget->isVisibleTo(&root) && widget->accessibleName().isEmpty() && captionOf(widget).isEmpty();
        if (!isControl(widget) || isYetToBeNamed)
            continue;
        const QString tip = widget->toolTip().section(QLatin1String(" ("), 0, 0);
        if (tip.count(u' ') < 1 || tip == captionOf(widget))
            silent << QStringLiteral("%1 “%2” (%3): “%4”")
                          .arg(QString::fromLatin1(widget->metaObject()->className()), captionOf(widget),
                               widget->accessibleName(), widget->toolTip());
    }
    return silent;
}

} // namespace

class TooltipsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyControlSaysWhatItDoes();
    void tipsShowKeysAsThePlatformDoesAndNoMnemonics();
};

void TooltipsTest::everyControlSaysWhatItDoes()
{
    OwnWindow own;
    own.document.edit({edits::example, {}}, [](Scenario &s) { s.functions.curves = {defaultCurve("leaky_relu")}; });
    QStringList silent;
    for (const PageName name : own.pages().names())
        silent += silentControls(own.pages().page(name));
    LayerSettings layer(own.document, 0, nullptr);
    OutputSettings output(own.document, nullptr);
    silent += silentControls(layer) + silentControls(output);
    QVERIFY2(silent.isEmpty(), qPrintable(silent.join(QStringLiteral("\n  "))));
}

void TooltipsTest::tipsShowKeysAsThePlatformDoesAndNoMnemonics()
{
    static const QRegularExpression mnemonic(QStringLiteral("\\([A-Z]\\)$|&[A-Z]"));
    OwnWindow own;
    for (const Language language : {Language::english, Language::korean}) {
        own.language.set(language);
        for (const PageName name : own.pages().names())
            own.pages().page(name);
        QCoreApplication::processEvents();
        QStringList wrong;
        int withKeys = 0;
        for (const QAction *action : own.window.findChildren<QAction *>()) {
            if (action->toolTip().contains(mnemonic))
                wrong << action->toolTip();
            const QString keys = action->shortcut().toString(QKeySequence::NativeText);
            const bool isTip = !action->associatedObjects().isEmpty() && action->toolTip() != action->iconText();
            if (keys.isEmpty() || !isTip)
                continue;
            ++withKeys;
            if (!action->toolTip().section(u'\n', 0, 0).endsWith(QStringLiteral("(%1)").arg(keys)))
                wrong << action->toolTip() + u' ' + keys;
        }
        for (const QWidget *widget : own.window.findChildren<QWidget *>()) {
            if (widget->toolTip().contains(mnemonic))
                wrong << widget->toolTip();
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
        QVERIFY(withKeys > 15);
    }
}

ACTLAB_TEST(TooltipsTest, QApplication)
#include "tooltips_test.moc"
