// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/snapshot.h"
#include "ui/controls/bring_in.h"
#include "ui/document/scenario_document.h"
#include "ui/widgets/notice_bar.h"

#include <QElapsedTimer>
#include <QObject>

#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace actlab {

class Run;
struct SessionNews;

/// What the network page says in its notice bar: one thing at a time, and each for as long as it is true.
class NetworkNotices : public QObject {
    Q_OBJECT

public:
    NetworkNotices(ScenarioDocument &document, Run &run, NoticeBar &bar, QObject *parent);

    /// The story of an example, until another scenario is there.
    void tellStory(std::size_t example);
    /// What has become of a model that was brought in, until something else is done.
    void tellModel(const BroughtIn &model);
    /// Why something that was asked for was not done, until something else is.
    void refuse(const Error &error);
    void forgetRefusal() { take(Topic::refusal); }
    /// In the language of the window.
    void sayAgain();

    /// What training would replace now, and how to come back to it; empty where that is nothing of the user's.
    QString replaced() const;

Q_SIGNALS:
    void gradientsRequested();

private:
    enum class Topic { none, story, model, opened, restart, refusal, noRun, divergence };
    struct Notice {
        Topic topic = Topic::none;
        NoticeBar::Kind kind = NoticeBar::Kind::story;
        QString text;
        std::vector<NoticeBar::Action> actions{};
    };

    void say(const Notice &notice);
    void take(Topic topic);
    void takeAll();
    void follow(const DocumentChange &change);
    void followNews(const SessionNews &news);
    void followRestart(const SessionNews &news);
    void followRun(const Snapshot &snapshot);
    void sayOpened();
    void sayStory();
    void sayModel();
    void sayRestart();
    void sayNoRun();
    void sayDivergence(const Snapshot &snapshot);
    QString restartText() const;
    QString whatHasBegun() const;

    /// What a restart has ended.
    struct Restart {
        std::uint64_t state = 0; ///< of the document
        StepCause cause = StepCause::edit;
        NetworkScenario before;
        std::uint64_t epoch = 0;
        bool keepsWeights = false;
        std::optional<std::uint64_t> branch; ///< the epoch that the new run goes on from
        bool comesBack = false;              ///< undo (or redo) comes back to it
    };
    using Moment = std::pair<std::uint64_t, std::uint64_t>; ///< a run and a step of it

    ScenarioDocument &document_;
    Run &run_;
    NoticeBar &bar_;
    Topic topic_ = Topic::none;        ///< of what is shown
    std::optional<std::size_t> story_; ///< of which example
    std::optional<BroughtIn> model_;
    std::uint64_t modelState_ = 0; ///< of the document, when it was brought in
    std::optional<Restart> restart_;
    QElapsedTimer sinceRestart_;
    Moment announced_; ///< the divergence that has been told of
};

} // namespace actlab
