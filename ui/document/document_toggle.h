// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"

#include <QAction>

namespace actlab {

/// An action that shows a flag of the document, and sets it.
class DocumentToggle : public QAction {
    Q_OBJECT

public:
    /// The flag is `(scenario.*part).*flag`; `section` is that of the part.
    template <class Part>
    DocumentToggle(ScenarioDocument &document, Section section, Part Scenario::*part, bool Part::*flag,
                   const EditName &on, const EditName &off, QObject *parent)
        : QAction(parent)
    {
        setCheckable(true);
        const auto follow = [=, this, &document] { setChecked((document.scenario().*part).*flag); };
        connect(this, &QAction::triggered, this, [=, &document](bool isOn) {
            document.edit(isOn ? on : off, [=](Scenario &s) { (s.*part).*flag = isOn; });
        });
        document.whenChanged(section, this, follow);
        follow();
    }
};

} // namespace actlab
