// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QList>
#include <QObject>

#include <optional>

namespace actlab {

class NetworkNotices;
class Run;
class RunBar;
class ScenarioDocument;

/// The examples of the network page: an action for each preset, which trains it from its beginning and tells its story.
class NetworkExamples : public QObject {
    Q_OBJECT

public:
    NetworkExamples(ScenarioDocument &document, Run &run, RunBar &bar, NetworkNotices &notices, QObject *parent);

    const QList<QAction *> &actions() const { return actions_; }
    void retranslate();

private:
    void open(std::size_t index);
    void choosePace(std::optional<double> speed);

    ScenarioDocument &document_;
    Run &run_;
    RunBar &bar_;
    NetworkNotices &notices_;
    QList<QAction *> actions_;
    std::optional<double> speedBefore_; ///< that an example's own has replaced
};

} // namespace actlab
