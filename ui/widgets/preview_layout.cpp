// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/preview_layout.h"

#include "ui/theme/theme.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace actlab {

void layOutPreview(QDialog &dialog, QWidget &preview, QFormLayout &fields, QDialogButtonBox &buttons)
{
    const Theme theme = themeAround(dialog);
    auto *side = new QVBoxLayout;
    side->addLayout(&fields);
    side->addStretch();
    auto *columns = new QHBoxLayout;
    columns->setSpacing(theme.spacing(3));
    columns->addWidget(&preview, 1);
    columns->addLayout(side);
    auto *rows = new QVBoxLayout(&dialog);
    rows->setContentsMargins(theme.spacing(3), theme.spacing(3), theme.spacing(3), theme.spacing(2));
    rows->setSpacing(theme.spacing(2));
    rows->addLayout(columns, 1);
    rows->addWidget(&buttons);
}

} // namespace actlab
