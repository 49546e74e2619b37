// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/text/data_names.h"

namespace actlab {
namespace {

/// Names of our own are written as they are everywhere.
QString inputName(const std::string &name)
{
    static const QStringList own{QStringLiteral("x1"), QStringLiteral("x2"), QStringLiteral("x3"),
                                 QStringLiteral("x4")};
    static const QStringList written{QStringLiteral("x₁"), QStringLiteral("x₂"), QStringLiteral("x₃"),
                                     QStringLiteral("x₄")};
    const QString text = QString::fromStdString(name).simplified();
    const auto index = own.indexOf(text.toLower());
    return index < 0 ? text : written[index];
}

QStringList namesOf(const std::vector<std::string> &names)
{
    QStringList list;
    for (const std::string &name : names)
        list << QString::fromStdString(name).simplified();
    return list;
}

} // namespace

QString DataNames::classOf(std::size_t index) const
{
    const auto place = static_cast<qsizetype>(index);
    return place < classes.size() ? classes[place] : QString::number(index);
}

DataNames dataNames(const DataSpec &data)
{
    DataNames names;
    const TableColumns *columns = columns_of(data);
    if (!columns)
        return names;
    names.inputs.clear();
    for (const std::string &name : columns->inputs)
        names.inputs << inputName(name);
    names.targets = namesOf(columns->targets);
    names.classes = namesOf(columns->classes);
    return names;
}

} // namespace actlab
