// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/functions/field.h"
#include "ui/widgets/value_slider.h"

namespace actlab {

/// The slider of one number of the functions page: asks the document for its changes.
class FieldSlider : public ValueSlider {
    Q_OBJECT

public:
    FieldSlider(ScenarioDocument &document, Field field, QWidget *parent = nullptr);

    const QString &key() const { return field_.key; }

    /// `owner` is read aloud with the title ("Softplus, beta"); empty where the title is enough.
    void setOwner(const QString &owner);
    /// Shows what the document holds.
    void follow();

protected:
    void retranslate() override;

private:
    Scenario with(double value) const;

    ScenarioDocument &document_;
    Field field_;
    QString owner_;
};

} // namespace actlab
