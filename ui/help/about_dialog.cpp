// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/about_dialog.h"

#include "ui/widgets/brief_notice.h"
#include "ui/widgets/icon.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

#include <qcustomplot.h>

namespace actlab {
namespace {

constexpr int pictureSize = 72;

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

QString AboutDialog::versions()
{
    const QStringList lines{
        QStringLiteral("Activation Lab %1").arg(QCoreApplication::applicationVersion()),
        QStringLiteral("Qt %1 (%2)").arg(QString::fromLatin1(qVersion()), QGuiApplication::platformName()),
        QStringLiteral("QCustomPlot %1").arg(QStringLiteral(QCUSTOMPLOT_VERSION_STR)),
        QStringLiteral("%1, %2").arg(QSysInfo::prettyProductName(), QSysInfo::currentCpuArchitecture())};
    return lines.join(u'\n');
}

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("About Activation Lab"));
    auto *picture = new QLabel;
    picture->setPixmap(QIcon(QStringLiteral(":/icons/org.activationlab.ActivationLab.svg"))
                           .pixmap(QSize(pictureSize, pictureSize), devicePixelRatioF()));
    auto *name = new QLabel(tr("Activation Lab"));
    QFont large = font();
    large.setPixelSize(large.pixelSize() * 3 / 2);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *copy = buttons->addButton(tr("Copy versions"), QDialogButtonBox::ActionRole);
    copy->setIcon(icon(u"copy"));
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(versions());
        BriefNotice::say(*this, tr("Copied"));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *text = new QVBoxLayout;
    text->setSpacing(8);
    text->addWidget(name);
    text->addWidget(paragraph(tr(
        "See what activation functions, their derivatives and the gradients of learning do, as you move a slider.")));
    text->addWidget(paragraph(versions()));
    text->addWidget(paragraph(tr("Free software under the GNU General Public License, version 3 or later.")));
    auto *top = new QHBoxLayout;
    top->setSpacing(24);
    top->addWidget(picture, 0, Qt::AlignTop);
    top->addLayout(text, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 16);
    layout->setSpacing(16);
    layout->addLayout(top);
    layout->addWidget(buttons);
    setMinimumWidth(480);
}

} // namespace actlab
