// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/code/code_dialog.h"

#include "core/codegen/functions_script.h"
#include "core/codegen/network_script.h"
#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "tests/ui/control_places.h"
#include "ui/text/translation.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

using namespace actlab;

class CodeDialogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { open(PageName::functions); }
    void cleanup() { dialog_.reset(); }

    void itBeginsWithWhatThePageShows();
    void everyChoiceChangesTheScript();
    void epochsBelongToNetworks();
    void copyPutsTheScriptOnTheClipboard();
    void savingWritesTheScript();
    void aFailureIsSaidAndTheDialogStays();
    void whatCannotBeWrittenIsSaid();
    void aVeryLongScriptIsShownInPart();
    void everyControlHasAName();
    void theWindowsLanguageChangesTheWords();

private:
    void open(PageName page)
    {
        scenario_.page = page;
        dialog_ = std::make_unique<CodeDialog>(SavedDocument{scenario_, {}}, Language::english, folder_.path());
        dialog_->show();
        QVERIFY(QTest::qWaitForWindowExposed(dialog_.get()));
    }
    QComboBox &box(const char *name) const
    {
        for (auto *box : dialog_->findChildren<QComboBox *>()) {
            if (box->accessibleName() == QLatin1String(name))
                return *box;
        }
        qFatal("no such control: %s", name);
    }
    bool says(const QString &part) const
    {
        const auto labels = dialog_->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&](const QLabel *label) { return label->isVisible() && label->text().contains(part); });
    }

    QTemporaryDir folder_;
    Scenario scenario_;
    std::unique_ptr<CodeDialog> dialog_;
};

void CodeDialogTest::itBeginsWithWhatThePageShows()
{
    QCOMPARE(dialog_->code().toStdString(),
             functions_script(scenario_.functions, Framework::numpy, Language::english).value());
    open(PageName::network);
    QCOMPARE(dialog_->code().toStdString(),
             network_script({scenario_, {}}, 100, Framework::numpy, Language::english).value());
}

void CodeDialogTest::everyChoiceChangesTheScript()
{
    box("What").setCurrentIndex(1);
    box("Library").setCurrentIndex(1);
    box("Comments in").setCurrentIndex(int(Language::korean));
    dialog_->findChild<QSpinBox *>()->setValue(7);
    QCOMPARE(dialog_->code().toStdString(),
             network_script({scenario_, {}}, 7, Framework::pytorch, Language::korean).value());
}

void CodeDialogTest::epochsBelongToNetworks()
{
    QVERIFY(!dialog_->findChild<QSpinBox *>()->isVisible());
    box("What").setCurrentIndex(1);
    QVERIFY(dialog_->findChild<QSpinBox *>()->isVisible());
}

void CodeDialogTest::copyPutsTheScriptOnTheClipboard()
{
    dialog_->copy();
    QCOMPARE(QApplication::clipboard()->text(), dialog_->code());
}

void CodeDialogTest::savingWritesTheScript()
{
    box("Library").setCurrentIndex(2);
    QCOMPARE(dialog_->proposedFileName(), folder_.filePath(QStringLiteral("functions_keras.py")));
    const auto code = dialog_->code();
    QVERIFY(dialog_->saveTo(dialog_->proposedFileName()));
    QCOMPARE(dialog_->result(), int(QDialog::Accepted));
    QFile file(dialog_->proposedFileName());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), code);
}

void CodeDialogTest::aFailureIsSaidAndTheDialogStays()
{
    const auto places = placesOfControls(*dialog_);
    QVERIFY(!dialog_->saveTo(folder_.filePath(QStringLiteral("missing/file.py"))));
    layOut(*dialog_);
    QVERIFY(dialog_->isVisible());
    QCOMPARE(movedSince(places, *dialog_), QString());
    QVERIFY(says(QStringLiteral("missing/file.py")));
}

void CodeDialogTest::whatCannotBeWrittenIsSaid()
{
    scenario_.network.training.learning_rate = 5e9;
    open(PageName::network);
    scenario_ = {};
    QVERIFY(dialog_->code().isEmpty());
    QVERIFY(says(QStringLiteral("5e+09")));
    const auto buttons = dialog_->findChildren<QPushButton *>();
    QCOMPARE(std::ranges::count_if(buttons, &QPushButton::isEnabled), 1); // Close
}

void CodeDialogTest::aVeryLongScriptIsShownInPart()
{
    std::vector<Point> points(100'000);
    for (std::size_t i = 0; i < points.size(); ++i)
        points[i] = {std::sin(double(i)), std::cos(double(i)), double(i % 2)};
    scenario_.network.data.source = given_points;
    scenario_.network.data.points = PointList(std::move(points));
    open(PageName::network);
    const auto code = dialog_->code().toStdString();
    QCOMPARE(code, network_script({scenario_, {}}, 100, Framework::numpy, Language::english).value());
    const QString shown = dialog_->findChild<QPlainTextEdit *>()->toPlainText();
    QVERIFY(shown.size() < 130'000);
    QVERIFY(dialog_->code().startsWith(shown.left(1000)));
    QVERIFY(dialog_->code().endsWith(shown.right(1000)));
    scenario_ = {};
}

void CodeDialogTest::everyControlHasAName()
{
    int controls = 0;
    for (auto *widget : dialog_->findChildren<QWidget *>()) {
        const bool isControl = widget->focusPolicy() != Qt::NoFocus &&
                               (qobject_cast<QComboBox *>(widget) || qobject_cast<QSpinBox *>(widget) ||
                                qobject_cast<QPlainTextEdit *>(widget));
        if (!isControl)
            continue;
        ++controls;
        QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
    }
    QVERIFY(controls > 2);
}

void CodeDialogTest::theWindowsLanguageChangesTheWords()
{
    InterfaceLanguage language(Language::english);
    const auto before = dialog_->code();
    language.set(Language::korean);
    QTRY_COMPARE(dialog_->windowTitle(), QStringLiteral("코드로 내보내기"));
    QCOMPARE(dialog_->code(), before); // its comments have a language of their own
}

ACTLAB_TEST(CodeDialogTest, QApplication)
#include "code_dialog_test.moc"
