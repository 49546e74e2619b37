// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/theme/theme.h"
#include "ui/widgets/translated.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QTabWidget;

namespace actlab {

class AboutPanel;
class ValueTable;

/// What there is to read about one of the curves: its description and its table of values. Which one is chosen above
/// where there are several; a curve that is new is chosen by itself.
class FunctionDetails : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit FunctionDetails(ScenarioDocument &document, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    static QString whatGoesWhere();
    void follow();
    void fillChooser();
    void fitChooser();
    void showChosen();

    ScenarioDocument &document_;
    std::vector<std::string> functions_; ///< ids in the chooser
    QComboBox *chooser_;
    QLabel *nothing_;
    QTabWidget *tabs_;
    QWidget *corner_; ///< of the tabs; holds the chooser
    AboutPanel *about_;
    ValueTable *values_;
};

} // namespace actlab
