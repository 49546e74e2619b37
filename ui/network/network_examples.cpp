// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_examples.h"

#include "ui/controls/run_bar.h"
#include "ui/document/edit_names.h"
#include "ui/document/scenario_document.h"
#include "ui/network/network_notices.h"
#include "ui/network/presets.h"
#include "ui/run/run.h"

#include <QCoreApplication>

#include <utility>

namespace actlab {

NetworkExamples::NetworkExamples(ScenarioDocument &document, Run &run, RunBar &bar, NetworkNotices &notices,
                                 QObject *parent)
    : QObject(parent), document_(document), run_(run), bar_(bar), notices_(notices)
{
    for (std::size_t i = 0; i < presets().size(); ++i) {
        auto *action = new QAction(this);
        connect(action, &QAction::triggered, this, [this, i] { open(i); });
        actions_.append(action);
    }
}

void NetworkExamples::open(std::size_t index)
{
    Scenario next = document_.scenario();
    next.network = presets()[index].scenario;
    next.weight_changes.clear();
    if (auto &own = next.backprop.own)
        own->is_walked = false; // who asks for a network to look at wants to see that one on every page
    run_.beginAgain({edits::example, {}}, std::move(next));
    choosePace(presets()[index].speed);
    run_.setRunning(true);
    notices_.tellStory(index);
}

/// An example's own speed is for the example: the next one has the user's again.
void NetworkExamples::choosePace(std::optional<double> speed)
{
    if (const auto before = std::exchange(speedBefore_, std::nullopt))
        bar_.setSpeed(*before);
    if (!speed)
        return;
    speedBefore_ = bar_.speed();
    bar_.setSpeed(*speed);
}

void NetworkExamples::retranslate()
{
    for (qsizetype i = 0; i < actions_.size(); ++i) {
        const Preset &preset = presets()[static_cast<std::size_t>(i)];
        actions_[i]->setText(QCoreApplication::translate("Preset", preset.title));
        actions_[i]->setToolTip(QCoreApplication::translate("Preset", preset.story));
    }
}

} // namespace actlab
