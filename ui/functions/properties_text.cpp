// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/functions/properties_text.h"

#include "ui/plot/number_words.h"

#include <QCoreApplication>

#include <cmath>

namespace actlab {
namespace {

class PropertiesText {
    Q_DECLARE_TR_FUNCTIONS(PropertiesText)

public:
    explicit PropertiesText(const Properties &properties) : properties_(properties) {}

    std::vector<PropertyLine> lines() const
    {
        return {{tr("Range of values"), range()},   {tr("Monotonic"), monotonic()},     {tr("Zero-centred"), zeroCentred()},
                {tr("Smooth"), smooth()}, {tr("Steepest slope"), steepest()}, {tr("Saturates"), saturates()}};
    }

private:
    QString range() const
    {
        const auto &[infimum, supremum] = std::pair(properties_.infimum, properties_.supremum);
        return QStringLiteral("%1%2, %3%4")
            .arg(infimum.at ? QStringLiteral("[") : QStringLiteral("("), readable(infimum.value),
                 readable(supremum.value), supremum.at ? QStringLiteral("]") : QStringLiteral(")"));
    }

    QString monotonic() const
    {
        switch (properties_.monotonicity) {
        case Monotonicity::non_decreasing:
            return tr("yes, never falls");
        case Monotonicity::non_increasing:
            return tr("yes, never rises");
        case Monotonicity::neither:
            break;
        }
        return tr("no");
    }

    QString zeroCentred() const
    {
        switch (properties_.symmetry) {
        case Symmetry::odd:
            return tr("yes, f(−x) = −f(x)");
        case Symmetry::even:
            return tr("no, f(−x) = f(x)");
        case Symmetry::neither:
            break;
        }
        return tr("no");
    }

    QString smooth() const
    {
        switch (properties_.smoothness) {
        case Smoothness::discontinuous:
            return tr("no, f jumps");
        case Smoothness::continuous:
            return tr("no, f′ jumps");
        case Smoothness::once:
            return tr("once, f″ jumps");
        case Smoothness::smooth:
            break;
        }
        return tr("yes");
    }

    QString steepest() const
    {
        const Bound &steepest = properties_.steepest;
        if (std::isinf(steepest.value))
            return tr("unbounded");
        if (!steepest.at)
            return tr("%1, never reached").arg(readable(steepest.value));
        return tr("%1 at x = %2").arg(readable(steepest.value), readable(*steepest.at));
    }

    QString saturates() const
    {
        if (properties_.saturates_left && properties_.saturates_right)
            return tr("on both sides");
        if (properties_.saturates_left)
            return tr("on the left");
        return properties_.saturates_right ? tr("on the right") : tr("no");
    }

    const Properties &properties_;
};

} // namespace

std::vector<PropertyLine> propertyLines(const Properties &properties)
{
    return PropertiesText(properties).lines();
}

} // namespace actlab
