// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/functions/properties_words.h"

#include "ui/text/number_words.h"

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
        return {{tr("Range of values"), range()},    {tr("Monotonic"), monotonic()},
                {tr("Zero-centred"), zeroCentred()}, {tr("Smooth"), smooth()},
                {tr("Steepest slope"), steepest()},  {tr("Saturates"), saturates()}};
    }

private:
    static QString interval(const ValueSpan &span)
    {
        return QStringLiteral("%1%2, %3%4")
            .arg(span.has_low ? QStringLiteral("[") : QStringLiteral("("), readable(span.low), readable(span.high),
                 span.has_high ? QStringLiteral("]") : QStringLiteral(")"));
    }

    /// "{−1, 0, 1}" or "(−∞, −0.5) ∪ {0} ∪ (0.5, ∞)": neighbouring values that stand alone share their brackets.
    QString range() const
    {
        QStringList parts;
        QStringList alone;
        const auto finishSet = [&] {
            if (!alone.isEmpty())
                parts += QLatin1Char('{') + alone.join(QStringLiteral(", ")) + QLatin1Char('}');
            alone.clear();
        };
        for (const ValueSpan &span : properties_.values) {
            if (span.low == span.high) {
                alone += readable(span.low);
                continue;
            }
            finishSet();
            parts += interval(span);
        }
        finishSet();
        return parts.join(QStringLiteral(" ∪ "));
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

    /// "x < −0.5, x > 0.5"; empty where it is everywhere.
    QString stretches() const
    {
        QStringList parts;
        for (const auto &[from, to] : properties_.steepest_along) {
            if (std::isfinite(from) && std::isfinite(to))
                parts += QStringLiteral("%1 < x < %2").arg(readable(from), readable(to));
            else if (std::isfinite(to))
                parts += QStringLiteral("x < %1").arg(readable(to));
            else if (std::isfinite(from))
                parts += QStringLiteral("x > %1").arg(readable(from));
        }
        return parts.join(QStringLiteral(", "));
    }

    QString steepestAlong() const
    {
        const QString slope = readable(properties_.steepest.value);
        const QString where = stretches();
        return where.isEmpty() ? tr("%1 everywhere").arg(slope) : tr("%1 for %2").arg(slope, where);
    }

    QString steepest() const
    {
        const Bound &steepest = properties_.steepest;
        if (std::isinf(steepest.value))
            return tr("unbounded");
        if (!properties_.steepest_along.empty())
            return steepestAlong();
        if (properties_.steepest_near)
            return tr("%1 as x → %2").arg(readable(steepest.value), readable(*properties_.steepest_near));
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
