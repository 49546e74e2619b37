// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/network/optimizer.h"

namespace actlab {

bool has_constant(Optimizer optimizer, OptimizerConstant constant)
{
    switch (optimizer) {
    case Optimizer::sgd:
        return false;
    case Optimizer::momentum:
    case Optimizer::nesterov:
        return constant == OptimizerConstant::momentum;
    case Optimizer::rmsprop:
        return constant == OptimizerConstant::rho || constant == OptimizerConstant::epsilon;
    case Optimizer::adagrad:
        return constant == OptimizerConstant::epsilon;
    case Optimizer::adam:
    case Optimizer::adamw:
        return constant == OptimizerConstant::beta1 || constant == OptimizerConstant::beta2 ||
               constant == OptimizerConstant::epsilon;
    }
    return false;
}

} // namespace actlab
