// SPDX-License-Identifier: GPL-3.0-or-later
// An example shows the same, whatever was chosen before it.
#include "tests/support/test_class.h"
#include "tests/ui/window/own_window.h"
#include "ui/backprop/backprop_page.h"
#include "ui/network/network_page.h"

#include <QAction>
#include <QTest>

#include <optional>

using namespace actlab;

class ExamplesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyOneIsTheSameAfterEveryOther();
    void aWalkBeginsWhereTheRunStands();

private:
    struct Example {
        PageName page;
        qsizetype index;
    };

    static std::vector<Example> examples(OwnWindow &own);
    static void choose(OwnWindow &own, const Example &example);
    /// The weights that the chosen example begins with, in the run and on the page that walks through them.
    static NetworkWeights start(OwnWindow &own);

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
        const auto *shown = page == PageName::network ? static_cast<Page *>(own.window.findChild<NetworkPage *>())
                                                      : static_cast<Page *>(own.window.findChild<BackpropPage *>());
        for (qsizetype i = 0; i < shown->examples().size(); ++i)
            all.push_back({page, i});
    }
    return all;
}

void ExamplesTest::choose(OwnWindow &own, const Example &example)
{
    own.document.turnTo(example.page);
    const auto *page = example.page == PageName::network ? static_cast<Page *>(own.window.findChild<NetworkPage *>())
                                                         : static_cast<Page *>(own.window.findChild<BackpropPage *>());
    page->examples()[example.index]->trigger();
    own.run.setRunning(false);
}

NetworkWeights ExamplesTest::start(OwnWindow &own)
{
    own.run.reset();
    own.document.turnTo(PageName::backprop);
    return own.window.findChild<BackpropPage *>()->shown().walk->weights;
}

void ExamplesTest::everyOneIsTheSameAfterEveryOther()
{
    const auto all = examples(*own_);
    QVERIFY(all.size() >= 8);
    std::vector<NetworkWeights> expected;
    for (const Example &example : all) {
        OwnWindow fresh;
        (void)examples(fresh); // makes the pages
        choose(fresh, example);
        expected.push_back(start(fresh));
    }
    for (const Example &first : all) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            choose(*own_, first);
            choose(*own_, all[i]);
            QVERIFY2(start(*own_) == expected[i],
                     qPrintable(QStringLiteral("%1 after %2").arg(all[i].index).arg(first.index)));
            QVERIFY(*own_->run.session().weights() == expected[i]);
        }
    }
}

void ExamplesTest::aWalkBeginsWhereTheRunStands()
{
    const auto all = examples(*own_);
    choose(*own_, all.front());
    own_->run.stepEpoch();
    QTRY_VERIFY(own_->run.session().steps() > 0);
    own_->document.turnTo(PageName::backprop);
    const auto *page = own_->window.findChild<BackpropPage *>();
    QVERIFY(page->shown().walk->weights == *own_->run.session().weights());
    QVERIFY(page->shown().walk->weights == own_->run.snapshot()->weights);
}

ACTLAB_TEST(ExamplesTest, QApplication)
#include "examples_test.moc"
