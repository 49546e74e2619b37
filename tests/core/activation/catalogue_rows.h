// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/activation/catalogue.h"

#include "tests/core/activation/frozen.h"

#include <QTest>

#include <algorithm>
#include <string>
#include <vector>

/// Running a test for each entry of the catalogue, so that a new entry is tested without writing a test.
namespace actlab::tests {

/// Adds a row for each activation; the test function asks current_activation() for it.
inline void add_activation_rows()
{
    QTest::addColumn<QByteArray>("id");
    for (const auto &activation : catalogue())
        QTest::newRow(activation.id.data()) << QByteArray(activation.id.data(), qsizetype(activation.id.size()));
}

inline const Activation &current_activation()
{
    const QByteArray id = *static_cast<QByteArray *>(QTest::qData("id", qMetaTypeId<QByteArray>()));
    return **find_activation(id.toStdString());
}

/// "softplus(100)", for messages.
inline std::string label_of(const Activation &activation, ParameterValues values)
{
    std::string text(activation.id);
    for (std::size_t i = 0; i < values.size(); ++i)
        text += (i == 0 ? "(" : ", ") + QByteArray::number(values[i], 'g', 6).toStdString();
    return values.empty() ? text : text + ")";
}

/// The parameters at which a function was frozen in activations.csv.
inline std::vector<std::vector<double>> frozen_parameter_sets(const Activation &activation)
{
    std::vector<std::vector<double>> sets;
    for (const auto &line : frozen::lines("activations.csv")) {
        if (!line.startsWith('@'))
            continue;
        const auto fields = line.mid(2).split(' ');
        if (fields[0] == QByteArray(activation.id.data(), qsizetype(activation.id.size())))
            sets.push_back(frozen::numbers(line.mid(3 + fields[0].size())));
    }
    return sets;
}

/// The defaults, each parameter at both ends and in the middle of its slider, and those of activations.csv.
inline std::vector<std::vector<double>> parameter_sets(const Activation &activation)
{
    std::vector<std::vector<double>> sets{default_parameters(activation)};
    for (std::size_t i = 0; i < activation.parameters.size(); ++i) {
        const auto &parameter = activation.parameters[i];
        for (const double value : {parameter.minimum, (parameter.minimum + parameter.maximum) / 2, parameter.maximum}) {
            auto set = default_parameters(activation);
            set[i] = value;
            if (check_parameters(activation, set))
                sets.push_back(std::move(set));
        }
    }
    std::ranges::copy(frozen_parameter_sets(activation), std::back_inserter(sets));
    return sets;
}

} // namespace actlab::tests
