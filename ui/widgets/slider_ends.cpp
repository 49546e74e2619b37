// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/slider_ends.h"

#include "ui/widgets/number_box.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace actlab {

SliderEnds::SliderEnds(QWidget *parent, const QString &slider, Ends now)
    : QDialog(parent), from_(new NumberBox(this)), to_(new NumberBox(this))
{
    setWindowTitle(tr("Ends of the slider: %1").arg(slider));
    auto *form = new QFormLayout(this);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    form->addRow(tr("From"), from_);
    form->addRow(tr("To"), to_);
    form->addRow(buttons);
    from_->setValue(now.minimum);
    to_->setValue(now.maximum);
    for (NumberBox *box : {from_, to_}) {
        connect(box, &NumberBox::entered, this, [=, this](double value) {
            box->setValue(value);
            buttons->button(QDialogButtonBox::Ok)->setEnabled(ends().minimum < ends().maximum);
        });
        connect(box, &NumberBox::stepRequested, box, [box](int steps) { box->setValue(box->value() + steps); });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

SliderEnds::Ends SliderEnds::ends() const
{
    return {from_->value(), to_->value()};
}

std::optional<SliderEnds::Ends> SliderEnds::ask(QWidget &parent, const QString &slider, double minimum, double maximum)
{
    SliderEnds dialog(&parent, slider, {minimum, maximum});
    return dialog.exec() == QDialog::Accepted ? std::optional(dialog.ends()) : std::nullopt;
}

} // namespace actlab
