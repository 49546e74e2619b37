// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/diagnostics/divergence_words.h"

#include "ui/diagram/network_words.h"
#include "ui/text/number_words.h"

#include <QCoreApplication>

namespace actlab {
namespace {

class DivergenceText {
    Q_DECLARE_TR_FUNCTIONS(DivergenceText)

public:
    static QString place(const Divergence &divergence, const QString &layer)
    {
        const QString epoch = countText(divergence.epoch);
        const QString step = countText(divergence.step);
        if (divergence.stage == DivergenceStage::loss)
            return tr("The loss became infinite, in epoch %1 (step %2).").arg(epoch, step);
        return pattern(divergence.stage).arg(layer, epoch, step);
    }

    static QString pattern(DivergenceStage stage)
    {
        switch (stage) {
        case DivergenceStage::forward:
            return tr("The outputs of %1 became infinite, in epoch %2 (step %3).");
        case DivergenceStage::gradient:
            return tr("The gradient of %1 became infinite, in epoch %2 (step %3).");
        case DivergenceStage::update:
        case DivergenceStage::loss:
            break;
        }
        return tr("The weights of %1 became infinite, in epoch %2 (step %3).");
    }

    static QString cause(DivergenceCause cause)
    {
        switch (cause) {
        case DivergenceCause::learning_rate:
            return tr("Likely cause: the learning rate is too large, so that each step overshoots further.");
        case DivergenceCause::regularization:
            return tr("Likely cause: learning rate times L2 is too large for this optimiser, so that each step makes "
                      "the weights larger.");
        case DivergenceCause::activation:
            return tr("Likely cause: an activation that grows faster than its input.");
        case DivergenceCause::inputs:
            return tr("Likely cause: the inputs are huge; scale the data.");
        case DivergenceCause::labels:
            return tr("Likely cause: the labels are huge; scale them.");
        case DivergenceCause::weights:
            return tr("Likely cause: the weights that it began with are huge.");
        }
        return {};
    }
};

} // namespace

QString sentence(const Divergence &divergence, const NetworkSpec &network)
{
    const QString layer =
        NetworkWords(windowLanguage()).layer(divergence.layer > 0 ? divergence.layer - 1 : 0, network);
    return QStringLiteral("%1 %2").arg(DivergenceText::place(divergence, layer),
                                       DivergenceText::cause(divergence.cause));
}

} // namespace actlab
