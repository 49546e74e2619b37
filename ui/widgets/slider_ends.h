// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <optional>

namespace actlab {

class NumberBox;

/// Asks from where to where a slider goes.
class SliderEnds : public QDialog {
    Q_OBJECT

public:
    struct Ends {
        double minimum{};
        double maximum{};
    };

    SliderEnds(QWidget *parent, const QString &slider, Ends now);

    /// None if the user thinks better of it.
    static std::optional<Ends> ask(QWidget &parent, const QString &slider, double minimum, double maximum);

    Ends ends() const;

private:
    NumberBox *from_;
    NumberBox *to_;
};

} // namespace actlab
