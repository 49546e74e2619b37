// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/controls/document_slider.h"
#include "ui/theme/theme.h"
#include "ui/widgets/translated.h"

#include <QFrame>

#include <string>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace actlab {

class FunctionList;

/// A card for one hidden layer: its activation with its parameters, and the layer's place in the network.
class LayerSettings : public Translated<QFrame> {
    Q_OBJECT

public:
    LayerSettings(ScenarioDocument &document, std::size_t layer, QWidget *parent);

    void setTheme(const Theme &theme);
    /// Opens beneath a widget.
    void popUp(const QWidget &below);

Q_SIGNALS:
    /// The layer's numbers are to be shown.
    void tableRequested(std::size_t layer);
    void functionRequested(const std::string &id, const std::vector<double> &parameters);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const LayerSpec &spec() const;
    void choose(const std::string &id);
    void follow();
    void makeSliders();
    DocumentNumber parameterNumber(const Parameter &parameter, std::size_t index) const;
    void addButtons(QVBoxLayout &column);

    ScenarioDocument &document_;
    std::size_t layer_;
    std::string shown_; ///< id of the activation whose sliders are there
    QLabel *title_;
    FunctionList *functions_;
    QWidget *parameters_;
    std::vector<DocumentSlider *> sliders_;
    QPushButton *showNumbers_;
    QPushButton *showFunction_;
    QPushButton *addBefore_;
    QPushButton *addAfter_;
    QPushButton *remove_;
};

} // namespace actlab
