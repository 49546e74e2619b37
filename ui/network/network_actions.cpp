// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/network/network_actions.h"

#include "ui/document/document_toggle.h"
#include "ui/document/edit_names.h"
#include "ui/widgets/icon.h"

namespace actlab {

NetworkActions::NetworkActions(ScenarioDocument &document, QObject *parent)
    : QObject(parent), document_(document), texts_(staticMetaObject),
      testPoints_(makeToggle(&NetworkView::show_test_points, edits::showTestPoints, edits::hideTestPoints)),
      discretise_(makeToggle(&NetworkView::discretised, edits::discretise, edits::showValues)),
      numbers_(makeToggle(&NetworkView::show_numbers, edits::showNumbers, edits::hideNumbers)),
      logarithmic_(makeToggle(&NetworkView::logarithmic_loss, edits::logarithmicLoss, edits::linearLoss)),
      resetZoom_(new QAction(icon(u"home"), QString(), this))
{
    testPoints_->setShortcut(Qt::CTRL | Qt::Key_T);
    discretise_->setShortcut(Qt::CTRL | Qt::Key_D);
    numbers_->setShortcut(Qt::CTRL | Qt::Key_B);
    logarithmic_->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_L);
    resetZoom_->setShortcut(Qt::CTRL | Qt::Key_0);
    resetZoom_->setShortcutContext(Qt::WidgetWithChildrenShortcut); // every page has its own
    connect(resetZoom_, &QAction::triggered, this, [this] {
        document_.edit({edits::resetZoom, {}}, [](Scenario &s) { s.network_view.window.reset(); });
    });
    texts_.add(testPoints_, QT_TR_NOOP("Test points"), QT_TR_NOOP("Show the points that are not trained with"));
    texts_.add(discretise_, QT_TR_NOOP("Discretise"), QT_TR_NOOP("Show the answer instead of the value"));
    texts_.add(numbers_, QT_TR_NOOP("Numbers"), QT_TR_NOOP("Write every weight and bias into the diagram"));
    texts_.add(logarithmic_, QT_TR_NOOP("Log scale"), QT_TR_NOOP("Logarithmic loss axis"));
    texts_.add(resetZoom_, QT_TR_NOOP("Reset zoom"), QT_TR_NOOP("Show the whole plane again"));
    document_.whenChanged(Section::networkView, this, &NetworkActions::follow);
    follow();
    retranslate();
}

QAction *NetworkActions::makeToggle(bool NetworkView::*flag, const char *on, const char *off)
{
    return new DocumentToggle(document_, Section::networkView, &Scenario::network_view, flag, {on, {}}, {off, {}},
                              this);
}

void NetworkActions::follow()
{
    const NetworkView &shown = document_.scenario().network_view;
    logarithmic_->setEnabled(shown.curves == NetworkCurves::loss);
    resetZoom_->setEnabled(shown.window.has_value());
}

void NetworkActions::retranslate()
{
    texts_.retranslate();
}

} // namespace actlab
