// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/snapshot.h"
#include "ui/access/spoken.h"
#include "ui/theme/theme.h"
#include "ui/widgets/translated.h"

#include <QTimer>
#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QToolButton;

namespace actlab {

class NumberSlider;

/// The moments of a run that can be gone back to, as a slider, and a button that plays them again.
class TimelineBar : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit TimelineBar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void show(const Snapshot &snapshot);
    using QWidget::show;
    /// Ends a replay.
    void stop();

Q_SIGNALS:
    /// The run is to go back, or forward again, to the end of this epoch.
    void epochRequested(std::uint64_t epoch);

protected:
    void retranslate() override;

private:
    void replay();
    void next();
    void showReplaying(bool isReplaying);
    void say();
    SpokenNumber spokenEpoch() const;
    int indexOf(std::uint64_t epoch) const;

    QToolButton *replay_;
    NumberSlider *slider_;
    QLabel *text_;
    QTimer timer_{this}; ///< of a replay
    std::shared_ptr<const std::vector<Moment>> moments_;
    std::uint64_t epoch_ = 0;
    std::size_t bytes_ = 0;
    bool isRunning_ = false;
};

} // namespace actlab
