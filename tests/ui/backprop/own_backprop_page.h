// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/walked_document.h"
#include "tests/ui/find.h"
#include "ui/backprop/backprop_examples.h"
#include "ui/backprop/backprop_page.h"
#include "ui/backprop/walk_side.h"
#include "ui/backprop/walk_view.h"
#include "ui/document/scenario_document.h"
#include "ui/run/run.h"
#include "ui/text/translation.h"

#include <QTextBrowser>

/// The page of backpropagation as a window of its own, in English, with a document and its run that nothing else
/// knows: the first example, whose numbers tests/core/training/walkthrough_test.cpp works out by hand. What is declared
/// first outlives the rest.
struct OwnBackpropPage {
    static constexpr QSize usualSize{1280, 720};

    OwnBackpropPage() : document(firstExample()) { page.setTheme(actlab::makeTheme(actlab::ColourScheme::light)); }

    /// Shows it; whether the keyboard is here.
    [[nodiscard]] bool show()
    {
        const bool isActive = showActive(page, usualSize);
        page.takeFocus();
        return isActive;
    }

    actlab::WalkView &view() const { return *page.findChild<actlab::WalkView *>(); }
    QString formulas() const { return page.findChild<QTextBrowser *>()->toPlainText(); }
    bool shows(const char *text) const { return formulas().contains(QString::fromUtf8(text)); }
    QString title() const { return saidIn(*page.findChild<actlab::WalkSide *>()).first(); }
    std::size_t place() const { return document.scenario().backprop.place; }
    const actlab::NetworkWeights &weights() const { return page.shown().walk->weights; }

    void key(Qt::Key key) { QTest::keyClick(&view(), key); }
    void update() { button(page, QStringLiteral("Do this update")).click(); }
    void clickOn(const actlab::NetworkPart &part)
    {
        const auto place = view().placeOf(part);
        QVERIFY(place.has_value());
        QTest::mouseClick(&view(), Qt::LeftButton, {}, place->toPoint());
    }

    actlab::InterfaceLanguage language{actlab::Language::english};
    actlab::ScenarioDocument document;
    actlab::Run run{document};
    actlab::BackpropPage page{document, run};

private:
    static actlab::Scenario firstExample()
    {
        actlab::Scenario scenario;
        scenario.backprop = actlab::openingWalk();
        return actlab::walked_document({scenario, {}, 0}).scenario; // so that the network is the one of the run
    }
};
