// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_columns.h"

#include "ui/widgets/enlarger.h"
#include "ui/widgets/fitting_scroll_area.h"
#include "ui/widgets/section_box.h"

#include <QDataStream>
#include <QIODevice>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace actlab {
namespace {

constexpr double shareOfInside = 0.4; ///< of the column of plots
constexpr int sideMargin = 12;
// In a window of 1,280 × 800, where the plane is to be as large as it can while the others can be read.
constexpr int sideWidth = 334;
constexpr int diagramWidth = 376;
constexpr int plotsWidth = 418;
constexpr int planeHeight = 477;
constexpr int curvesHeight = 215;

} // namespace

NetworkColumns::NetworkColumns(const Parts &parts, QWidget *parent)
    : QSplitter(parent), plots_(new QSplitter(Qt::Vertical, this)), enlarger_(new Enlarger(*this, parent))
{
    plots_->addWidget(parts.plane);
    plots_->addWidget(parts.curves);
    plots_->setStretchFactor(0, 5);
    plots_->setStretchFactor(1, 2);
    plots_->setSizes({planeHeight, curvesHeight});
    plots_->setChildrenCollapsible(false);
    addWidget(makeSide(parts));
    addWidget(parts.diagram);
    addWidget(plots_);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    setStretchFactor(2, 1);
    setSizes({sideWidth, diagramWidth, plotsWidth});
    setChildrenCollapsible(false);
}

/// Data and training settings, and beneath them the notice: there it moves neither controls nor pictures when it comes.
QWidget *NetworkColumns::makeSide(const Parts &parts)
{
    auto *settings = new QWidget(this);
    auto *sections = new QVBoxLayout(settings);
    sections->setContentsMargins(sideMargin, 8, sideMargin, sideMargin);
    sections->setSpacing(8);
    sections->addWidget(data_ = new SectionBox(parts.data, settings));
    sections->addWidget(training_ = new SectionBox(parts.training, settings));
    sections->addStretch(1);
    auto *side = new QWidget(this);
    auto *scroll = new FittingScrollArea(settings, side);
    scroll->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    // The scroll bar that the notice brings takes its room from the margin.
    const QScrollBar *bar = scroll->verticalScrollBar();
    connect(bar, &QScrollBar::rangeChanged, sections, [bar, sections](int, int most) {
        const int rest = sideMargin - (most > 0 ? bar->sizeHint().width() : 0);
        sections->setContentsMargins(sideMargin, 8, std::max(0, rest), sideMargin);
    });
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scroll, 1);
    column->addWidget(parts.notice);
    return side;
}

void NetworkColumns::retranslate()
{
    data_->setTitle(tr("Data"));
    training_->setTitle(tr("Training"));
}

void NetworkColumns::makeRoomFor(NetworkCurves curves)
{
    const bool isAsked = curves != NetworkCurves::loss && curves != NetworkCurves::accuracy;
    const QList<int> sizes = plots_->sizes();
    const int all = sizes[0] + sizes[1];
    if (isAsked && sizes[1] < shareOfInside * all)
        plots_->setSizes({qRound((1 - shareOfInside) * all), qRound(shareOfInside * all)});
}

QByteArray NetworkColumns::saveLayout() const
{
    enlarger_->end(); // what is kept is how they share the room
    QByteArray layout;
    QDataStream stream(&layout, QIODevice::WriteOnly);
    stream << saveState() << plots_->saveState();
    return layout;
}

void NetworkColumns::restoreLayout(const QByteArray &layout)
{
    QDataStream stream(layout);
    QByteArray columns;
    QByteArray plots;
    stream >> columns >> plots;
    restoreState(columns);
    plots_->restoreState(plots);
}

} // namespace actlab
