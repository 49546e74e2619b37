// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"
#include "ui/theme/theme.h"
#include "ui/widgets/translated.h"

#include <QScrollArea>
#include <QTimer>

class QLabel;

namespace actlab {

class FormulaView;
class PropertyTable;

/// What there is to know about one function: its formula and its derivative's with the parameters' present values, its
/// properties, computed at these values, and a few sentences on its use.
class AboutPanel : public Translated<QScrollArea> {
    Q_OBJECT

public:
    explicit AboutPanel(QWidget *parent = nullptr);

    void show(const Curve &curve);
    void setTheme(const Theme &theme);

protected:
    void retranslate() override;
    bool event(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFunction();
    void showNotes();
    void showParameters();
    void showProperties();

    Curve curve_;
    bool showsFocus_ = false;
    bool wasPainted_ = false; ///< notes come after the first picture: to lay them out takes as long as the rest of it
    QTimer late_{this};       ///< computes the properties once a drag rests for a moment

    QWidget *content_;
    QLabel *name_;
    QLabel *id_;
    FormulaView *value_;
    FormulaView *derivative_;
    QLabel *parameters_;
    QLabel *propertiesTitle_;
    PropertyTable *properties_;
    QLabel *notes_;
};

} // namespace actlab
