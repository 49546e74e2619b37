// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/run/run.h"
#include "ui/theme/theme.h"
#include "ui/widgets/translated.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace actlab {

class LayerTableModel;

/// Every number of a layer, to be read and changed while the network trains: what the diagram has no room for.
class LayerTable : public Translated<QDialog> {
    Q_OBJECT

public:
    LayerTable(ScenarioDocument &document, Run &run, QWidget *parent);

    void setTheme(const Theme &theme);
    /// Shows the numbers of a layer; the output's is one beyond the hidden ones.
    void show(std::size_t layer);

protected:
    void retranslate() override;

private:
    void follow();
    void listLayers();
    void fitColumns();
    void paste();
    void set(const NetworkWeights &weights);

    ScenarioDocument &document_;
    Run &run_;
    QComboBox *layers_;
    QLabel *hint_;
    QTableView *view_;
    LayerTableModel *model_;
    QPushButton *paste_;
};

} // namespace actlab
