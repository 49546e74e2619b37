// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"
#include "ui/access/spoken.h"
#include "ui/widgets/slider_scale.h"
#include "ui/widgets/sweep.h"
#include "ui/widgets/translated.h"

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QToolButton;

namespace actlab {

class FieldMessage;
class NumberBox;
class NumberSlider;

/// The program's one slider: a number with its unit that can be dragged, typed, stepped, played back and forth, and
/// reset by a click. What is typed is taken wherever it has a meaning, and the slider grows to reach it; its ends can
/// be set. It shows what it is given and asks for changes; whoever owns the number answers with setValue().
class ValueSlider : public Translated<QWidget> {
    Q_OBJECT

public:
    /// Decides whether a value can be taken; the sentence of its error is shown over what stands beneath.
    using Check = std::function<Result<void>(double)>;

    explicit ValueSlider(const SliderScale &scale, QWidget *parent = nullptr);

    /// `label` as shown, `name` as read aloud ("weight w"), `meaning` a sentence on what the number does to the
    /// picture.
    void setTexts(const QString &label, const QString &name, const QString &meaning);
    void setCheck(Check check) { check_ = std::move(check); }

    /// Behind the number, such as "%".
    void setUnit(const QString &unit);

    const SliderScale &scale() const { return scale_; }
    /// As SliderScale::withEnds. They stay until the slider is reset.
    void setEnds(double from, double to);
    double value() const { return value_; }
    /// Emits nothing. A value that is not what playing just asked for ends the playing. What was said beneath is taken
    /// back: whoever answers has changed something.
    void setValue(double value);

    bool isPlaying() const { return timer_.isActive(); }
    void play();
    void stop();
    /// To the default, with the usual ends.
    void reset();
    /// Sweeps per second relative to the usual.
    void setSpeed(double speed);

    /// What is said beneath; empty where there is nothing to say.
    QString message() const;

Q_SIGNALS:
    void edited(double value);
    /// What follows is another step of the history.
    void gestureFinished();
    void playingChanged(bool playing);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    using Message = std::function<QString()>;

    void layOut();
    void connectParts();
    void sliderMoved(int position);
    void type(double value);
    void advance();
    void setScale(const SliderScale &scale);
    void askForEnds();
    double secondsPlayed() const;
    Result<void> allowed(double value) const;
    bool ask(double value);
    void say(Message message);
    void showValue();
    SpokenNumber spokenNumber() const;

    SliderScale usual_;
    SliderScale scale_;
    double value_ = 0;
    Check check_;
    Message message_; ///< made again when the language changes
    QString label_;
    QString name_;
    QString meaning_;

    QLabel *title_;
    NumberSlider *slider_;
    NumberBox *box_;
    QLabel *unit_;
    QToolButton *resetButton_;
    QToolButton *playButton_;
    FieldMessage *messageLabel_;

    QTimer timer_{this};   ///< runs while playing, and only then
    QTimer settle_{this};  ///< ends the gesture of repeated keys, clicks on arrows and the wheel
    QElapsedTimer played_; ///< since the sweep began
    std::optional<Sweep> sweep_;
    double speed_ = 1;
};

} // namespace actlab
