// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagram/weight_editor.h"

#include "ui/text/error_words.h"
#include "ui/theme/theme.h"
#include "ui/widgets/number_box.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

namespace actlab {
namespace {

constexpr int away = 14; ///< from the anchor, in pixels
constexpr int messageWidth = 220;
constexpr int leastName = 60; ///< width, where the diagram has hardly any

} // namespace

WeightEditor::WeightEditor(QWidget *parent)
    : QFrame(parent), name_(new QLabel(this)), value_(new QLabel(this)), box_(new NumberBox(this)),
      message_(new QLabel(this)), grid_(new QGridLayout(this))
{
    setAutoFillBackground(true);
    setFrameShape(QFrame::StyledPanel);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    box_->setFitting(true);
    message_->setWordWrap(true);
    grid_->setContentsMargins(8, 4, 8, 4);
    grid_->setHorizontalSpacing(8);
    grid_->setVerticalSpacing(2);
    grid_->addWidget(name_, 0, 0);
    grid_->addWidget(value_, 0, 1);
    grid_->addWidget(box_, 0, 1);
    grid_->addWidget(message_, 1, 0, 1, 2);
    connect(box_, &NumberBox::entered, this, [this](double value) {
        Q_EMIT entered(value);
        finish();
    });
    connect(box_, &NumberBox::refused, this, &WeightEditor::refuse);
    connect(box_, &NumberBox::editingFinished, this, [this] {
        if (!box_->hasFocus() || message_->isHidden())
            finish();
    });
    connect(box_, &NumberBox::stepRequested, this, [this](int steps) {
        box_->setValue(box_->value() + 0.1 * steps);
        adjustSize();
        Q_EMIT entered(box_->value());
    });
    hide();
}

void WeightEditor::setTheme(const Theme &theme)
{
    name_->setFont(theme.font(TextRole::caption));
    value_->setFont(theme.font(TextRole::emphasis));
    message_->setFont(theme.font(TextRole::caption));
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.panel);
    setPalette(colours);
}

bool WeightEditor::isEditing() const
{
    return !box_->isHidden() && isVisible();
}

void WeightEditor::showValue(const QString &name, const QString &value, QPoint anchor)
{
    if (isEditing())
        return;
    name_->setText(name);
    value_->setText(value);
    value_->show();
    box_->hide();
    message_->hide();
    place(anchor);
}

void WeightEditor::edit(const QString &name, double value, QPoint anchor)
{
    setAttribute(Qt::WA_TransparentForMouseEvents, false);
    name_->setText(name);
    box_->setAccessibleName(name);
    box_->setToolTip(tr("Sets this number: boundary and maps follow at once"));
    box_->setValue(value);
    value_->hide();
    message_->hide();
    box_->show();
    place(anchor);
    box_->setFocus();
    box_->selectAll();
}

/// Beside the anchor and within the diagram, where a long name gets several lines.
void WeightEditor::place(QPoint anchor)
{
    anchor_ = anchor;
    const QRect room = parentWidget()->rect();
    const QWidget *number = box_->isHidden() ? static_cast<const QWidget *>(value_) : box_;
    const int beside = number->sizeHint().width() + grid_->horizontalSpacing();
    const QMargins edges = grid_->contentsMargins();
    const int most = room.width() - beside - edges.left() - edges.right() - 2 * frameWidth();
    const int natural = name_->fontMetrics().horizontalAdvance(name_->text()) + 1;
    name_->setWordWrap(natural > most);
    name_->setFixedWidth(std::clamp(natural, 1, std::max(leastName, most)));
    const int message = std::min(messageWidth, room.width() - edges.left() - edges.right() - 2 * frameWidth());
    message_->setFixedSize(message, message_->heightForWidth(message));
    grid_->activate();
    adjustSize();
    int x = anchor.x() + away;
    if (x + width() > room.right())
        x = anchor.x() - away - width();
    int y = anchor.y() + away;
    if (y + height() > room.bottom())
        y = anchor.y() - away - height();
    move(std::max(0, x), std::max(0, y));
    show();
    raise();
}

void WeightEditor::finish()
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    const bool hadFocus = box_->hasFocus();
    hide();
    box_->hide();
    if (hadFocus)
        parentWidget()->setFocus();
    Q_EMIT finished();
}

void WeightEditor::cancel()
{
    box_->setValue(box_->value()); // forgets what was typed
    finish();
}

void WeightEditor::release()
{
    if (!isEditing())
        hide();
}

void WeightEditor::refuse(const Error &error)
{
    message_->setText(sentence(error));
    message_->show();
    place(anchor_);
}

void WeightEditor::keyPressEvent(QKeyEvent *event)
{
    // The box lets these through when it has dealt with them; the diagram would begin another edit.
    if (event->key() == Qt::Key_Escape) {
        cancel();
    } else if (event->key() != Qt::Key_Return && event->key() != Qt::Key_Enter) {
        QFrame::keyPressEvent(event);
    }
}

} // namespace actlab
