// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QDialog;
class QDialogButtonBox;
class QFormLayout;
class QWidget;

namespace actlab {

/// A picture of what a dialog is about to make, beside the fields that it goes by, with the buttons beneath both.
void layOutPreview(QDialog &dialog, QWidget &preview, QFormLayout &fields, QDialogButtonBox &buttons);

} // namespace actlab
