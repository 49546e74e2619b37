// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/passing_note.h"

#include <QAccessible>

#include <chrono>

using namespace std::chrono_literals;

namespace actlab {
namespace {

constexpr auto shownFor = 4s; // long enough to be read

} // namespace

PassingNote::PassingNote(QWidget *parent) : QLabel(parent)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setAutoFillBackground(true);
    setFrameStyle(QFrame::Box | QFrame::Plain);
    setTextFormat(Qt::PlainText);
    timer_.setSingleShot(true);
    timer_.setInterval(shownFor);
    connect(&timer_, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void PassingNote::setTheme(const Theme &theme)
{
    theme_ = theme;
    setFont(theme.font(TextRole::body));
    setContentsMargins(theme.spacing(1.5), theme.spacing(1), theme.spacing(1.5), theme.spacing(1));
    QPalette colours = palette();
    colours.setColor(QPalette::Window, theme.text);
    colours.setColor(QPalette::WindowText, theme.window);
    setPalette(colours);
}

void PassingNote::say(const QString &text)
{
    setText(text);
    adjustSize();
    move((parentWidget()->width() - width()) / 2, parentWidget()->height() - height() - theme_.spacing(3));
    raise();
    show();
    timer_.start();
    setAccessibleName(text);
    QAccessibleEvent event(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
}

} // namespace actlab
