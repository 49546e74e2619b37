// SPDX-License-Identifier: GPL-3.0-or-later
// An example shows the same, whatever was chosen before it.
#include "tests/support/test_class.h"
#include "tests/ui/settled.h"
#include "tests/ui/window/own_window.h"
#include "ui/backprop/backprop_page.h"
#include "ui/document/share_text.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QTest>

#include <optional>

using namespace actlab;

class ExamplesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyOneIsTheSameAfterEveryOther();
    void sharedTextsAreTheSameAfterEveryExample();
    void anExampleOnceMoreIsAtItsBeginning();
    void aWalkBeginsWhereTheRunStands();

private:
    struct Example {
        PageName page;
        qsizetype index;
    };

    static std::vector<Example> examples(OwnWindow &own);
    static void choose(OwnWindow &own, const Example &example);
    /// What an example begins with, on the page that walks through it and in the run.
    struct Start {
        NetworkWeights walked;
        NetworkWeights runs;

        bool operator==(const Start &) const = default;
    };
    static Start start(OwnWindow &own);
    static NetworkWeights walked(const OwnWindow &own) { return own.page<BackpropPage>()->shown().walk->weights; }

    std::optional<OwnWindow> own_;
};

void ExamplesTest::init()
{
    own_.emplace();
    own_->window.show();
}

std::vector<ExamplesTest::Example> ExamplesTest::examples(OwnWindow &own)
{
    std::vector<Example> all;
    for (const PageName page : {PageName::network, PageName::backprop}) {
        own.document.turnTo(page);
        for (qsizetype i = 0; i < own.pages().page(page).examples().size(); ++i)
            all.push_back({page, i});
    }
    return all;
}

void ExamplesTest::choose(OwnWindow &own, const Example &example)
{
    own.document.turnTo(example.page);
    own.pages().page(example.page).examples()[example.index]->trigger();
    own.run.setRunning(false);
}

ExamplesTest::Start ExamplesTest::start(OwnWindow &own)
{
    own.run.reset();
    own.document.turnTo(PageName::backprop);
    return {walked(own), *own.run.session().weights()};
}

/// Those of the network page are the network of every page; those of the walk leave the run's as it is.
void ExamplesTest::everyOneIsTheSameAfterEveryOther()
{
    const auto all = examples(*own_);
    QVERIFY(all.size() >= 8);
    std::vector<NetworkWeights> expected;
    for (const Example &example : all) {
        OwnWindow fresh;
        (void)examples(fresh); // makes the pages
        choose(fresh, example);
        expected.push_back(start(fresh).walked);
    }
    for (const Example &first : all) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            choose(*own_, first);
            const NetworkWeights runs = start(*own_).runs;
            choose(*own_, all[i]);
            const Start shown = start(*own_);
            QVERIFY2(shown.walked == expected[i],
                     qPrintable(QStringLiteral("%1 after %2").arg(all[i].index).arg(first.index)));
            QVERIFY(shown.runs == (all[i].page == PageName::network ? expected[i] : runs));
        }
    }
}

/// Pasted over every example, those with the very weights that the text has among them.
void ExamplesTest::sharedTextsAreTheSameAfterEveryExample()
{
    const auto all = examples(*own_);
    QAction &paste = own_->action(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    for (const Example &shared : all) {
        choose(*own_, shared);
        const QString text = toShareText(own_->document.scenario()).value();
        const Start expected = start(*own_);
        for (const Example &before : all) {
            choose(*own_, before);
            own_->run.stepEpoch();
            QGuiApplication::clipboard()->setText(text);
            paste.trigger();
            own_->document.turnTo(PageName::backprop);
            QVERIFY(*own_->run.session().weights() == expected.runs);
            QVERIFY(walked(*own_) == expected.walked);
            own_->document.turnTo(PageName::network); // looking at it trains nothing
            QCoreApplication::sendPostedEvents();
            QVERIFY(!own_->run.isRunning());
            QVERIFY(*own_->run.session().weights() == expected.runs);
        }
    }
}

void ExamplesTest::anExampleOnceMoreIsAtItsBeginning()
{
    const auto all = examples(*own_);
    for (const Example &example : all) {
        choose(*own_, example);
        const Start expected = start(*own_);
        own_->run.stepBatch();
        const auto trained = settled(own_->run)->weights;
        QVERIFY(trained != expected.runs);
        own_->document.turnTo(PageName::backprop);
        const Scenario before = own_->document.scenario();
        own_->run.beginAgain({"", {}}, before);
        QVERIFY(*own_->run.session().weights() == expected.runs);
        QVERIFY(walked(*own_) == expected.walked);
        own_->document.undo();
        QVERIFY(*own_->run.session().weights() == trained);
    }
}

void ExamplesTest::aWalkBeginsWhereTheRunStands()
{
    const auto all = examples(*own_);
    choose(*own_, all.front());
    own_->run.stepEpoch();
    QTRY_VERIFY(own_->run.session().steps() > 0);
    own_->document.turnTo(PageName::backprop);
    const auto *page = own_->page<BackpropPage>();
    const auto snapshot = settled(own_->run);
    QVERIFY(page->shown().walk->weights == *own_->run.session().weights());
    QVERIFY(page->shown().walk->weights == snapshot->weights);
}

ACTLAB_TEST(ExamplesTest, QApplication)
#include "examples_test.moc"
