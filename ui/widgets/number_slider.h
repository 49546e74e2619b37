// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/spoken.h"

#include <QSlider>

#include <functional>

namespace actlab {

/// A horizontal slider whose positions stand for numbers, which are what is read aloud.
class NumberSlider : public QSlider, public Spoken {
    Q_OBJECT

public:
    explicit NumberSlider(QWidget *parent = nullptr) : QSlider(Qt::Horizontal, parent) {}

    /// `number` is asked whenever somebody listens; `take` sets another one.
    void setNumber(std::function<SpokenNumber()> number, std::function<void(double)> take)
    {
        number_ = std::move(number);
        take_ = std::move(take);
    }

    QAccessible::Role spokenRole() const override { return QAccessible::Slider; }
    std::optional<SpokenNumber> spokenNumber() const override { return number_(); }
    void takeSpokenNumber(double number) override { take_(number); }

private:
    std::function<SpokenNumber()> number_;
    std::function<void(double)> take_;
};

} // namespace actlab
