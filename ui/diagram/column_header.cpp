// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/column_header.h"

#include "core/network/network_spec.h"
#include "ui/theme/theme.h"
#include "ui/widgets/icon.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace actlab {
namespace {

enum Row { stepRow, countRow, functionRow, restRow };
constexpr int functionPadding = 5; ///< on each side of its name

} // namespace

ColumnHeader::ColumnHeader(std::optional<std::size_t> layer, QWidget *parent)
    : Translated(parent), layer_(layer), fewer_(makeCountButton(QStringLiteral("minus"), -1)), count_(new QLabel(this)),
      more_(makeCountButton(QStringLiteral("plus"), 1)), function_(new QToolButton(this))
{
    count_->setAlignment(Qt::AlignCenter);
    function_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    function_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    function_->setFocusPolicy(Qt::TabFocus);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(2, 0, 2, 0);
    grid->setSpacing(2);
    grid->setRowMinimumHeight(countRow, more_->sizeHint().height());
    grid->setRowStretch(restRow, 1);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(4, 1);
    grid->addWidget(fewer_, countRow, 1);
    grid->addWidget(count_, countRow, 2);
    grid->addWidget(more_, countRow, 3);
    grid->addWidget(function_, functionRow, 0, 1, 5);
    connect(function_, &QToolButton::clicked, this, [this] { Q_EMIT settingsRequested(function_); });
    fewer_->setVisible(layer.has_value());
    more_->setVisible(layer.has_value());
    ColumnHeader::retranslate();
}

QToolButton *ColumnHeader::makeCountButton(const QString &iconName, int step)
{
    auto *button = new QToolButton(this);
    button->setIcon(icon(iconName));
    button->setIconSize(QSize(12, 12));
    button->setAutoRaise(true);
    button->setAutoRepeat(true);
    button->setFocusPolicy(Qt::TabFocus);
    connect(button, &QToolButton::clicked, this,
            [this, step] { Q_EMIT unitsRequested(step < 0 ? units_ - 1 : units_ + 1); });
    return button;
}

void ColumnHeader::setTheme(const Theme &theme)
{
    count_->setFont(theme.font(layer_ ? TextRole::body : TextRole::caption));
    function_->setFont(theme.font(TextRole::caption));
    showFunction();
}

void ColumnHeader::setUnits(std::size_t units)
{
    units_ = units;
    fewer_->setEnabled(units > 1);
    more_->setEnabled(units < maximum_units);
    retranslate();
}

void ColumnHeader::setStep(std::optional<int> step)
{
    if (step == step_)
        return;
    step_ = step;
    auto *grid = qobject_cast<QGridLayout *>(layout());
    grid->setRowMinimumHeight(stepRow, step_.value_or(0));
    grid->setAlignment(function_, step_ ? Qt::AlignHCenter : Qt::Alignment());
    letNeighboursThrough();
}

/// Only what is drawn of it takes the mouse.
void ColumnHeader::letNeighboursThrough()
{
    layout()->activate();
    if (step_)
        setMask(childrenRegion());
    else
        clearMask();
}

void ColumnHeader::setFunction(const QString &name, const QString &id)
{
    functionName_ = name;
    functionId_ = id;
    retranslate();
}

void ColumnHeader::showFunction()
{
    const QMargins outside = layout()->contentsMargins();
    const int room = width() - outside.left() - outside.right() - 2 * functionPadding;
    const QFontMetrics metrics = function_->fontMetrics();
    const QString &fitting = metrics.horizontalAdvance(functionName_) <= room ? functionName_ : functionId_;
    function_->setText(metrics.elidedText(fitting, Qt::ElideRight, room));
    letNeighboursThrough();
}

void ColumnHeader::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showFunction();
}

void ColumnHeader::retranslate()
{
    if (layer_) {
        const auto number = static_cast<int>(*layer_) + 1;
        count_->setText(QString::number(units_));
        count_->setAccessibleName(tr("Units in hidden layer %1").arg(number));
        fewer_->setAccessibleName(tr("Remove a unit from hidden layer %1").arg(number));
        more_->setAccessibleName(tr("Add a unit to hidden layer %1").arg(number));
        function_->setAccessibleName(tr("Activation of hidden layer %1: %2").arg(number).arg(functionName_));
    } else {
        count_->setText(tr("Output"));
        function_->setAccessibleName(tr("Output and loss: %1").arg(functionName_));
    }
    fewer_->setToolTip(fewer_->accessibleName());
    more_->setToolTip(more_->accessibleName());
    function_->setToolTip(function_->accessibleName());
    showFunction();
}

} // namespace actlab
