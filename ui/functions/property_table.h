// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/functions/properties_words.h"

#include <QWidget>

class QGridLayout;
class QLabel;

namespace actlab {

/// Names and values in two columns; as many lines as it is given, always the same number.
class PropertyTable : public QWidget {
    Q_OBJECT

public:
    explicit PropertyTable(QWidget *parent = nullptr);

    void show(const std::vector<PropertyLine> &lines);

private:
    struct Row {
        QLabel *name;
        QLabel *value;
    };
    void addRow();

    QGridLayout *grid_;
    std::vector<Row> rows_;
};

} // namespace actlab
