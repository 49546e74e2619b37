// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/field_message.h"

#include "ui/access/announcement.h"

#include <QEvent>
#include <QScrollArea>
#include <QTimer>

#include <algorithm>

namespace actlab {
namespace {

constexpr int messagePadding = 6;
constexpr int messageGap = 2;

/// What the field scrolls with, or the whole window where nothing scrolls.
QWidget *groundOf(QWidget &field)
{
    for (QWidget *parent = field.parentWidget(); parent; parent = parent->parentWidget()) {
        if (const auto *area = qobject_cast<QScrollArea *>(parent))
            return area->widget();
    }
    return field.window();
}

} // namespace

FieldMessage::FieldMessage(QWidget &field) : QLabel(&field), field_(&field)
{
    setObjectName(QStringLiteral("message"));
    setWordWrap(true);
    setMargin(messagePadding);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::BrightText); // the theme's colour for errors
    setAttribute(Qt::WA_TransparentForMouseEvents);
    field.installEventFilter(this);
    connect(&field, &QObject::destroyed, this, &QObject::deleteLater); // which it may no longer be a child of
    hide();
}

void FieldMessage::say(const QString &text)
{
    setText(text);
    if (text.isEmpty()) {
        hide();
        return;
    }
    if (QWidget *ground = groundOf(*field_); ground != parentWidget()) {
        if (ground_)
            ground_->removeEventFilter(this);
        ground_ = ground;
        setParent(ground);
        ground->installEventFilter(this);
    }
    place();
    show();
    raise();
    announce(*this, text);
}

void FieldMessage::place()
{
    if (!field_)
        return;
    const QRect room = parentWidget()->rect();
    const QRect field(field_->mapTo(parentWidget(), QPoint(0, 0)), field_->size());
    const int width = std::min(std::max(field.width(), minimumSizeHint().width()), room.width());
    const int height = heightForWidth(width);
    const bool hasRoomBeneath = field.bottom() + messageGap + height <= room.bottom();
    const int y = hasRoomBeneath ? field.bottom() + messageGap : field.top() - messageGap - height;
    setGeometry(std::clamp(field.left(), 0, std::max(0, room.width() - width)), std::max(0, y), width, height);
    for (QWidget *parent = parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *area = qobject_cast<QScrollArea *>(parent)) // what is below its edge would tell nobody anything
            area->ensureWidgetVisible(this, 0, messageGap);
    }
}

bool FieldMessage::eventFilter(QObject *watched, QEvent *event)
{
    const bool mayHaveMoved = event->type() == QEvent::Move || event->type() == QEvent::Resize;
    if (mayHaveMoved && isVisible())
        QTimer::singleShot(0, this, &FieldMessage::place); // once the layout has come to rest
    if (watched == field_ && event->type() == QEvent::Hide)
        hide();
    return QLabel::eventFilter(watched, event);
}

} // namespace actlab
