// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAccessible>
#include <QString>

#include <optional>

namespace actlab {

/// A number as it is read aloud.
struct SpokenNumber {
    double value = 0;
    double minimum = 0;
    double maximum = 0;
    double step = 0; ///< that an arrow key makes
    QString text;    ///< with its unit, or what there is in place of a number: "as fast as possible"
};

/// What a widget says of itself to those who have it read aloud, where Qt could only tell its class. A second base of
/// the widget; Access finds it.
class Spoken {
public:
    virtual ~Spoken() = default;

    virtual QAccessible::Role spokenRole() const = 0;
    /// Adds what is true of this widget besides what is of any.
    virtual void addSpokenState(QAccessible::State &) const {}
    /// None where it stands for no number.
    virtual std::optional<SpokenNumber> spokenNumber() const { return {}; }
    /// Somebody sets it without mouse and keyboard; what has no meaning is refused as if it had been typed.
    virtual void takeSpokenNumber(double) {}
};

/// A picture: what it shows is in its description, and it takes keys as a whole.
class SpokenPicture : public Spoken {
public:
    QAccessible::Role spokenRole() const override { return QAccessible::Graphic; }
};

} // namespace actlab
