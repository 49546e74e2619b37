// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/scenario/walked_document.h"

namespace actlab {

SavedDocument walked_document(SavedDocument document)
{
    const OwnNetwork *own = walked_own(document.scenario.backprop);
    if (!own)
        return document;
    document.scenario.network = own->network;
    document.scenario.weight_changes = own->weight_changes;
    document.scenario.backprop.own->is_walked = false;
    document.weights.reset();
    document.epoch = 0;
    return document;
}

} // namespace actlab
