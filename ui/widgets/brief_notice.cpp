// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/brief_notice.h"

#include "ui/access/announcement.h"

#include <QTimer>

#include <chrono>

using namespace std::chrono_literals;

namespace actlab {
namespace {

constexpr auto shownTime = 4s; // long enough to be read
constexpr int innerMargin = 8;
constexpr int distance = 48; ///< from the lower edge: above a dialog's buttons

} // namespace

void BriefNotice::say(QWidget &over, const QString &text)
{
    qDeleteAll(over.findChildren<BriefNotice *>(QString(), Qt::FindDirectChildrenOnly));
    new BriefNotice(over, text);
}

BriefNotice::BriefNotice(QWidget &over, const QString &text) : QLabel(text, &over)
{
    setObjectName(QStringLiteral("brief notice"));
    setMargin(innerMargin);
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::ToolTipBase);
    setForegroundRole(QPalette::ToolTipText);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    adjustSize();
    move((over.width() - width()) / 2, qMax(0, over.height() - height() - distance));
    show();
    raise();
    announce(over, text);
    QTimer::singleShot(shownTime, this, &QObject::deleteLater);
}

} // namespace actlab
