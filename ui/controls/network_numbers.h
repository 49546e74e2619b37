// SPDX-License-Identifier: GPL-3.0-or-later
// The numbers of the network lab that sliders stand for.
#pragma once

#include "core/network/optimizer.h"
#include "ui/controls/document_slider.h"

namespace actlab {

DocumentNumber learningRateNumber();
DocumentNumber batchSizeNumber();
DocumentNumber regularizationNumber(); ///< of the kinds that are not 0
/// Of the optimiser in use, if it has that constant.
DocumentNumber constantNumber(OptimizerConstant constant);
DocumentNumber deltaNumber();   ///< of the Huber loss
DocumentNumber outputsNumber(); ///< units of the output layer
DocumentNumber noiseNumber();   ///< in per cent
DocumentNumber samplesNumber();
DocumentNumber classesNumber();
DocumentNumber trainShareNumber(); ///< in per cent

} // namespace actlab
