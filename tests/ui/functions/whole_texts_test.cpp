// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test_class.h"
#include "tests/ui/at_rest.h"
#include "tests/ui/themed_application.h"
#include "ui/catalogue/function_delegate.h"
#include "ui/catalogue/function_list.h"
#include "ui/catalogue/function_list_model.h"
#include "ui/functions/about_panel.h"
#include "ui/functions/value_table.h"
#include "ui/text/translation.h"

#include <QApplication>
#include <QHeaderView>
#include <QListView>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

using namespace actlab;

/// Names and numbers of the functions page can be read to their ends.
class WholeTextsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreWhole_data();
    void namesAreWhole();
    void numbersAreWhole();
    void theTextShowsThatItHasTheFocus();
};

void WholeTextsTest::namesAreWhole_data()
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<double>("scale");
    for (const double scale : {1.0, Theme::projectorScale}) {
        QTest::addRow("English %g", scale) << Language::english << scale;
        QTest::addRow("Korean %g", scale) << Language::korean << scale;
    }
}

void WholeTextsTest::namesAreWhole()
{
    QFETCH(Language, language);
    QFETCH(double, scale);
    const InterfaceLanguage interface(language);
    const Theme theme = makeTheme(ColourScheme::light, scale);
    FunctionList list;
    list.setTheme(theme);
    list.resize(list.minimumWidth(), 700);
    list.show();
    QVERIFY(QTest::qWaitForWindowExposed(&list));
    const auto *view = list.findChild<QListView *>();
    const auto *delegate = static_cast<const FunctionDelegate *>(view->itemDelegate());
    const QFontMetrics metrics(theme.font(TextRole::emphasis));
    for (int i = 0; i < view->model()->rowCount(); ++i) {
        const QModelIndex index = view->model()->index(i, 0);
        if (!index.data(FunctionListModel::functionRole).value<const ListedFunction *>())
            continue;
        const QString name = index.data().toString();
        const QRect place = delegate->nameOf(view->visualRect(index));
        const QRect needed = metrics.boundingRect(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap, name);
        QVERIFY2(needed.width() <= place.width() && needed.height() <= place.height(), qPrintable(name));
        for (const QString &word : name.split(QLatin1Char(' '))) {
            const bool breaks = word.at(0).script() == QChar::Script_Hangul; // anywhere
            QVERIFY2(breaks || metrics.horizontalAdvance(word) <= place.width(), qPrintable(word));
        }
        QVERIFY(index.data(Qt::ToolTipRole).toString().contains(name));
    }
}

void WholeTextsTest::numbersAreWhole()
{
    ValueTable table;
    table.setTheme(makeTheme(ColourScheme::light));
    table.resize(250, 400);
    table.setVisible(true);
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.show(Curve{"sigmoid", {}}, {}, {-30, 30, 0.01});
    const auto *view = table.findChild<QTableView *>();
    const QFontMetrics metrics(view->font());
    const auto fits = [&](int row) {
        for (int column = 0; column < view->model()->columnCount(); ++column) {
            const QString number = view->model()->index(row, column).data().toString();
            if (metrics.horizontalAdvance(number) + 4 > view->columnWidth(column))
                return false;
        }
        return true;
    };
    QVERIFY(fits(0));
    QVERIFY(view->horizontalHeader()->length() > view->viewport()->width());
    QTRY_VERIFY(view->horizontalScrollBar()->maximum() > 0);
    for (int row = 0; row < view->model()->rowCount(); row += 500) {
        view->verticalScrollBar()->setValue(row);
        QVERIFY(fits(view->rowAt(1)));
    }
    table.resize(900, 400);
    QTRY_COMPARE(view->horizontalScrollBar()->maximum(), 0);
}

void WholeTextsTest::theTextShowsThatItHasTheFocus()
{
    AboutPanel panel;
    panel.setTheme(makeTheme(ColourScheme::light));
    panel.show(Curve{"leaky_relu", {0.01}});
    panel.resize(320, 400);
    panel.setVisible(true);
    QVERIFY(QTest::qWaitForWindowActive(&panel));
    QTRY_COMPARE(whatRuns(panel), QStringList()); // all that it says is there
    for (int stop = 0; stop < 4; ++stop) {
        QWidget *focused = QApplication::focusWidget();
        QVERIFY(focused);
        focused->clearFocus();
        const QImage without = panel.grab().toImage();
        focused->setFocus(Qt::TabFocusReason);
        QVERIFY(panel.grab().toImage() != without);
        QTest::keyClick(focused, Qt::Key_Tab);
    }
}

ACTLAB_TEST_AT_BOTH_SCALES(WholeTextsTest, ThemedApplication)

#include "whole_texts_test.moc"
