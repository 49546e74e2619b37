// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace actlab {

class Run;

/// Makes the scenario in the clipboard's text that of the run's document, at its beginning, as one step of its history;
/// says over `window` what is wrong where there is none.
void pasteScenario(Run &run, QWidget *window);

} // namespace actlab
