// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QObject>

#include <string>
#include <vector>

namespace actlab {

class LayerTable;
class Run;
class ScenarioDocument;

/// What a click above a column of the diagram opens: the card of a hidden layer or of the output, and from there the
/// table of its numbers.
class LayerCards : public QObject {
    Q_OBJECT

public:
    LayerCards(ScenarioDocument &document, Run &run, QWidget *page);

    void setTheme(const Theme &theme);
    /// Opens beneath a widget; the output is one beyond the hidden layers.
    void open(std::size_t layer, const QWidget &below);

Q_SIGNALS:
    void functionRequested(const std::string &id, const std::vector<double> &parameters);

private:
    void openTable(std::size_t layer);

    ScenarioDocument &document_;
    Run &run_;
    QWidget *page_;
    Theme theme_ = makeTheme(ColourScheme::light);
    LayerTable *table_ = nullptr; ///< once it was asked for
};

} // namespace actlab
