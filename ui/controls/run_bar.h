// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/training/snapshot.h"
#include "ui/diagnostics/run_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/translated.h"

#include <QWidget>

#include <optional>

class QAction;
class QHBoxLayout;
class QLabel;
class QToolButton;

namespace actlab {

class NumberSlider;

/// The strip above the network lab: run controls, speed, and the numbers of the run.
class RunBar : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit RunBar(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setRunning(bool isRunning);
    /// What training would replace, for the hint of the button that starts it; may be empty.
    void setReplaced(const QString &replaced);
    void show(const Snapshot &snapshot);
    using QWidget::show;
    void showNothing();

    QAction *playAction() const { return play_; }
    QAction *stepBatchAction() const { return stepBatch_; }
    QAction *stepEpochAction() const { return stepEpoch_; }
    QAction *resetAction() const { return reset_; }
    QAction *newStartAction() const { return newStart_; }

    /// Batches a second; Worker::flat_out at the right end.
    double speed() const;
    void setSpeed(double perSecond);

    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void speedChanged(double perSecond);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void retranslate() override;

private:
    /// A number with its name above it.
    struct ReadOut {
        QLabel *name;
        QLabel *value;
    };

    QAction *makeAction(const QString &iconName, const QKeySequence &shortcut);
    QToolButton *makeButton(QAction *action);
    ReadOut makeReadOut();
    QWidget *makeSpeed();
    static QString speedWords(double perSecond);
    void fitSpeed();
    static QString usualEpoch();
    int spared() const;
    void fit();
    void showSpeed();
    void nameEpoch();
    void fillToolTips();

    bool isRunning_ = false;
    QString replaced_;
    QHBoxLayout *buttons_;
    QAction *play_;
    QAction *stepBatch_;
    QAction *stepEpoch_;
    QAction *reset_;
    QAction *newStart_;
    QToolButton *playButton_;
    QLabel *speedName_;
    QLabel *speedText_;
    NumberSlider *speed_;
    double scale_ = 1;
    QFont caption_;
    bool isNarrow_ = false;
    std::optional<EpochStep> step_; ///< in the middle of an epoch
    ReadOut epoch_;
    ReadOut trainLoss_;
    ReadOut testLoss_;
    ReadOut trainAccuracy_;
    ReadOut testAccuracy_;
};

} // namespace actlab
