// SPDX-License-Identifier: GPL-3.0-or-later
// Everything that can be read in the window is there in both languages, and for those who have it read aloud.
#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "tests/ui/readable.h"
#include "tests/ui/window/own_window.h"
#include "ui/graph/function_plot.h"
#include "ui/widgets/value_slider.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QTabBar>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace actlab;

namespace {

/// Texts that are the same in every language: numbers, formulas and their LaTeX, code, names.
bool needsNoTranslation(QString text)
{
    static const QRegularExpression neutral(
        QStringLiteral("Ctrl|Shift|Alt|F\\d+|Enter|Page|Home|End|English|arange|ReLU|[a-z]+_[a-z_]+|Activation Lab|Qt|"
                       "QCustomPlot|TensorFlow|Playground|Tanh|XOR|SiLU|GELU|SGD|RMSprop|Adagrad|AdamW?|L[12]|\\d+e-"
                       "\\d+|sin|\\(.\\)|&|[σf]\\b|^.*\\\\["
                       "a-z]+.*$|^\\p{Greek} "
                       "\\([a-z]+\\)$|\\bx\\b|\\by\\b|\\b[wb]\\b|tanh|sigmoid|relu"));
    text.remove(neutral);
    return std::ranges::none_of(text, [](QChar c) { return c.script() == QChar::Script_Latin; });
}

bool hasHangul(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.script() == QChar::Script_Hangul; });
}

void collect(const QMenu &menu, QStringList &texts)
{
    texts.append(menu.title());
    for (const QAction *action : menu.actions()) {
        texts << action->text() << action->toolTip();
        if (action->menu())
            collect(*action->menu(), texts);
    }
}

/// Everything that can be read in the window, hovered over, or read aloud.
QStringList textsOf(const QMainWindow &window)
{
    QStringList texts{window.windowTitle()};
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (widget->isHidden()) // Qt's own, such as the scroll buttons of tabs
            continue;
        texts << widget->toolTip() << widget->accessibleName() << widget->accessibleDescription();
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts << label->text();
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts << button->text();
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts << edit->placeholderText();
        if (const auto *tabs = qobject_cast<const QTabBar *>(widget)) {
            for (int i = 0; i < tabs->count(); ++i)
                texts << tabs->tabText(i) << tabs->tabToolTip(i);
        }
        if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        }
    }
    for (const QAction *action : window.menuBar()->actions())
        collect(*action->menu(), texts);
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts;
}

} // namespace

class WindowTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void koreanReachesEveryText();
    void changingTheLanguageBackRestoresEveryText();
    void theChoiceOfLanguageIsRemembered();
    void everyControlHasANameToBeReadAloud();

private:
    std::optional<OwnWindow> own_;
};

void WindowTextsTest::init()
{
    own_.emplace(OwnWindow::someOfEverything());
    QVERIFY(own_->show());
}

void WindowTextsTest::koreanReachesEveryText()
{
    type(*own_->window.findChild<ValueSlider *>(),
         QStringLiteral("999")); // a message that is already there changes too

    own_->action(QStringLiteral("한국어")).trigger();
    QCoreApplication::processEvents();
    QStringList english;
    for (const QString &text : textsOf(own_->window)) {
        if (!hasHangul(text) && !needsNoTranslation(text))
            english.append(text);
    }
    QVERIFY2(english.isEmpty(), qPrintable(english.join(QStringLiteral("\n  "))));
    QCOMPARE(own_->window.windowTitle(), QStringLiteral("제목 없음[*] – 활성화 함수 실험실"));
    QVERIFY(hasHangul(own_->plot().title()));
}

void WindowTextsTest::changingTheLanguageBackRestoresEveryText()
{
    // The function's note comes after the first picture.
    QTRY_VERIFY(!textsOf(own_->window).filter(QStringLiteral("logistic sigmoid")).isEmpty());
    QTRY_VERIFY(!own_->plot().accessibleDescription().isEmpty());
    QTRY_COMPARE(whatRuns(own_->window), QStringList());
    const QStringList before = textsOf(own_->window);
    own_->action(QStringLiteral("한국어")).trigger();
    QCoreApplication::processEvents();
    QVERIFY(textsOf(own_->window) != before);
    own_->action(QStringLiteral("English")).trigger();
    QCoreApplication::processEvents();
    QTRY_COMPARE(textsOf(own_->window), before);
}

void WindowTextsTest::theChoiceOfLanguageIsRemembered()
{
    QVERIFY(!own_->settings.language());
    own_->action(QStringLiteral("한국어")).trigger();
    QCOMPARE(own_->settings.language(), std::optional(Language::korean));
    QVERIFY(own_->action(QStringLiteral("한국어")).isChecked());
    QVERIFY(!own_->action(QStringLiteral("English")).isChecked());
}

void WindowTextsTest::everyControlHasANameToBeReadAloud()
{
    for (const PageName page : own_->pages().names()) {
        own_->document.turnTo(page);
        const ReachedControls controls = reachedControls(own_->window);
        QCOMPARE(controls.nameless.join(u'\n'), QString());
        QVERIFY(controls.named > 10);
    }
}

ACTLAB_TEST(WindowTextsTest, QApplication)
#include "window_texts_test.moc"
