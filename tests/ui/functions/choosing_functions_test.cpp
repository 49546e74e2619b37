// SPDX-License-Identifier: GPL-3.0-or-later
// Functions are found in the list, by mouse, keyboard and search, and the page shows and explains what is chosen.
#include "tests/support/test_class.h"
#include "tests/ui/functions/own_functions_page.h"
#include "ui/functions/about_panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocumentFragment>

#include <algorithm>
#include <optional>

using namespace actlab;

class ChoosingFunctionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { own_.reset(); }

    void aClickShowsOneFunctionAlone();
    void aClickOnTheBoxLaysItOverTheOthers();
    void theListWorksFromTheKeyboard();
    void searchingFindsFunctionsInBothLanguages_data();
    void searchingFindsFunctionsInBothLanguages();
    void theBestMatchComesFirst_data();
    void theBestMatchComesFirst();
    void anExampleIsSeenInTheList();
    void nothingChosenSaysWhatToDo();
    void thePanelTellsOfTheChosenFunction();

private:
    std::optional<OwnFunctionsPage> own_;
};

void ChoosingFunctionsTest::init()
{
    own_.emplace();
    QVERIFY(own_->show());
}

void ChoosingFunctionsTest::aClickShowsOneFunctionAlone()
{
    QSignalSpy changed(&own_->document, &ScenarioDocument::changed);
    own_->click("tanh", OwnFunctionsPage::onItsName);
    QCOMPARE(own_->ids(), FunctionIds{"tanh"});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(own_->row("tanh").data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
    QCOMPARE(own_->row("sigmoid").data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
    QCOMPARE(own_->drawnIds(), FunctionIds{"tanh"});
}

void ChoosingFunctionsTest::aClickOnTheBoxLaysItOverTheOthers()
{
    own_->click("relu", OwnFunctionsPage::onItsBox);
    own_->click("softmax", OwnFunctionsPage::onItsName, Qt::ControlModifier);
    QCOMPARE(own_->drawnIds(), (FunctionIds{"sigmoid", "relu", "softmax"}));
    own_->click("sigmoid", OwnFunctionsPage::onItsBox);
    QCOMPARE(own_->drawnIds(), (FunctionIds{"relu", "softmax"}));
}

void ChoosingFunctionsTest::theListWorksFromTheKeyboard()
{
    auto &search = own_->search();
    search.setFocus();
    QTest::keyClicks(&search, QStringLiteral("mish"));
    QTest::keyClick(&search, Qt::Key_Return);
    QCOMPARE(own_->ids(), FunctionIds{"mish"});
    QTest::keyClick(&search, Qt::Key_Escape);
    QCOMPARE(search.text(), QString());

    QTest::keyClick(&search, Qt::Key_Down);
    QVERIFY(own_->list().hasFocus());
    const QModelIndex first = own_->list().currentIndex();
    QCOMPARE(first, own_->row("sigmoid"));
    QTest::keyClick(&own_->list(), Qt::Key_Space);
    QCOMPARE(own_->ids(), (FunctionIds{"mish", "sigmoid"}));
    QTest::keyClick(&own_->list(), Qt::Key_Down);
    QTest::keyClick(&own_->list(), Qt::Key_Return);
    QCOMPARE(own_->ids(), FunctionIds{"tanh"});

    // Headings are passed over.
    for (int i = 0; i < 200; ++i) {
        QTest::keyClick(&own_->list(), Qt::Key_Down);
        QVERIFY(own_->list().currentIndex().data(FunctionListModel::functionRole).value<const ListedFunction *>());
    }
    QCOMPARE(own_->list().currentIndex().row(), own_->list().model()->rowCount() - 1);
}

void ChoosingFunctionsTest::searchingFindsFunctionsInBothLanguages_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QByteArray>("id");
    const auto find = [](const char *query, const char *id) {
        QTest::newRow(query) << QString::fromUtf8(query) << QByteArray(id);
    };
    find("sigm", "sigmoid");
    find("시그모", "sigmoid");
    find("ㅅㄱㅁㅇㄷ", "sigmoid");
    find("LEAKY relu", "leaky_relu");
    find("leaky_relu", "leaky_relu");
    find("하이퍼볼릭", "tanh");
    find("rectifiers", "relu");
    find("게이트", "gelu");
    find("소프트맥스", "softmax");
    find("벡터", "softmax");
    find("linear", "identity");
    find("logistic", "sigmoid");
    find("heaviside", "step");
    find("\u03c3", "sigmoid");
    find("swish", "silu");
    find("hardswish", "hard_swish");
    find("log sigmoid", "log_sigmoid");
    find("쌍곡탄젠트", "tanh");
    find("정류", "relu");
    find("스위시", "silu");
}

void ChoosingFunctionsTest::searchingFindsFunctionsInBothLanguages()
{
    QFETCH(QString, query);
    QFETCH(QByteArray, id);
    const int all = own_->list().model()->rowCount();
    for (const Language language : {Language::english, Language::korean}) {
        own_->language.set(language);
        auto &search = own_->search();
        search.clear();
        search.insert(query); // as an input method does
        QVERIFY(own_->row(id.constData()).isValid());
        QVERIFY(own_->list().model()->rowCount() < all / 2);
        search.clear();
        QCOMPARE(own_->list().model()->rowCount(), all);
    }
}

void ChoosingFunctionsTest::theBestMatchComesFirst_data()
{
    QTest::addColumn<QByteArray>("id");
    QTest::newRow("sign") << QByteArray("sign");
    QTest::newRow("elu") << QByteArray("elu");
    QTest::newRow("ELU") << QByteArray("elu");
    QTest::newRow("soft sign") << QByteArray("softsign");
    QTest::newRow("relu") << QByteArray("relu");
    QTest::newRow("hard s") << QByteArray("hard_sigmoid");
    QTest::newRow("시그모이드") << QByteArray("sigmoid");
    QTest::newRow("logistic") << QByteArray("sigmoid");
    QTest::newRow("heaviside") << QByteArray("step");
}

void ChoosingFunctionsTest::theBestMatchComesFirst()
{
    QFETCH(QByteArray, id);
    auto &search = own_->search();
    search.insert(QString::fromUtf8(QTest::currentDataTag()));
    QCOMPARE(own_->list().currentIndex(), own_->row(id.constData()));
    QCOMPARE(own_->list().currentIndex().row(), 1); // below its family's heading
    QTest::keyClick(&search, Qt::Key_Return);
    QCOMPARE(own_->ids(), FunctionIds{id.toStdString()});
}

void ChoosingFunctionsTest::anExampleIsSeenInTheList()
{
    own_->list().verticalScrollBar()->setValue(0);
    own_->document.edit({}, [](Scenario &s) { s.functions.curves = {defaultCurve("softmax")}; });
    QVERIFY(own_->list().viewport()->rect().intersects(own_->list().visualRect(own_->row("softmax"))));
    QCOMPARE(own_->list().currentIndex(), own_->row("softmax"));
    own_->document.edit({}, [](Scenario &s) { s.functions.curves = {defaultCurve("sigmoid")}; });
    QVERIFY(own_->list().viewport()->rect().intersects(own_->list().visualRect(own_->row("sigmoid"))));
}

void ChoosingFunctionsTest::nothingChosenSaysWhatToDo()
{
    own_->click("sigmoid", OwnFunctionsPage::onItsBox);
    QVERIFY(own_->shown().curves.empty());
    const auto labels = own_->page.findChildren<QLabel *>();
    QVERIFY(std::ranges::any_of(labels, [](const QLabel *label) {
        return label->isVisible() && label->text().contains(QStringLiteral("Choose a function")) &&
               label->text().contains(QStringLiteral("An activation function is what a unit does")) &&
               label->text().contains(QStringLiteral("Softmax: probabilities that add up to 1"));
    }));
    own_->click("gelu", OwnFunctionsPage::onItsBox);
    QCOMPARE(own_->ids(), FunctionIds{"gelu"});
}

void ChoosingFunctionsTest::thePanelTellsOfTheChosenFunction()
{
    const auto isTold = [this](const QString &sentence) {
        return std::ranges::any_of(
            own_->page.findChild<AboutPanel *>()->findChildren<QLabel *>(), [&](const QLabel *label) {
                return label->isVisible() &&
                       QTextDocumentFragment::fromHtml(label->text()).toPlainText().contains(sentence);
            });
    };
    own_->click("mish", OwnFunctionsPage::onItsName);
    QTRY_VERIFY(isTold(QStringLiteral("Mish multiplies x by tan")));
    QVERIFY(isTold(QStringLiteral("yes"))); // it is smooth
    own_->language.set(Language::korean);
    QTRY_VERIFY(isTold(QStringLiteral("미시는 x에 tanh(so")));
    own_->click("tanh", OwnFunctionsPage::onItsName);
    QTRY_VERIFY(!isTold(QStringLiteral("미시는 x에 tanh(so")));
}

ACTLAB_TEST_AT_BOTH_SCALES(ChoosingFunctionsTest, QApplication)
#include "choosing_functions_test.moc"
