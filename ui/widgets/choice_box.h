// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/choice.h"
#include "ui/text/translation.h"
#include "ui/widgets/translated.h"

#include <QComboBox>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <functional>

namespace actlab {

/// A list of the words of one of the core's choices, in the language of the window.
template <class T> class ChoiceBox : public Translated<QComboBox> {
public:
    /// `chosen` is called when the user chooses.
    explicit ChoiceBox(std::function<void(T)> chosen, QWidget *parent = nullptr)
        : Translated(parent), offered_(choices<T>())
    {
        setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        setMinimumContentsLength(6);
        ChoiceBox::retranslate();
        QObject::connect(this, &QComboBox::activated, this, [this, chosen = std::move(chosen)](int index) {
            chosen(offered_[static_cast<std::size_t>(index)].value);
        });
    }

    /// Only some of them.
    void offer(std::span<const Choice<T>> some)
    {
        offered_ = some;
        retranslate();
    }

    void setValue(T value)
    {
        value_ = value;
        const auto found = std::ranges::find(offered_, value, &Choice<T>::value);
        setCurrentIndex(found == offered_.end() ? -1 : static_cast<int>(found - offered_.begin()));
    }

protected:
    void retranslate() override
    {
        const QSignalBlocker quiet(this);
        clear();
        for (const auto &choice : offered_)
            addItem(translated(choice.name));
        setValue(value_);
    }

    void wheelEvent(QWheelEvent *event) override { event->ignore(); } // scrolls the panel instead

private:
    std::span<const Choice<T>> offered_;
    T value_{};
};

} // namespace actlab
