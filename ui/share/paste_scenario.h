// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace actlab {

class ScenarioDocument;

/// Makes the scenario in the clipboard's text the document's, as one step of its history; says over `window` what is
/// wrong where there is none.
void pasteScenario(ScenarioDocument &document, QWidget *window);

} // namespace actlab
