// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/softmax/softmax_examples.h"

#include <QtGlobal>

#include <vector>

namespace actlab {

std::span<const SoftmaxExample> softmaxExamples()
{
    static const std::vector<SoftmaxExample> all{
        {QT_TRANSLATE_NOOP("SoftmaxExample", "Three classes"), {{2, 1, 0.1}, 1, 0, false, false}},
        {QT_TRANSLATE_NOOP("SoftmaxExample", "Cold: nearly one-hot"), {{2, 1, 0.1}, 0.1, 0, false, false}},
        {QT_TRANSLATE_NOOP("SoftmaxExample", "Hot: nearly uniform"), {{2, 1, 0.1}, 10, 0, false, false}},
        {QT_TRANSLATE_NOOP("SoftmaxExample", "Sparsemax gives zeros"), {{1.5, 1.2, -1, 0.2}, 1, 0, true, false}},
        {QT_TRANSLATE_NOOP("SoftmaxExample", "The naive formula overflows"), {{1000, 999, 998}, 1, 0, false, false}},
        {QT_TRANSLATE_NOOP("SoftmaxExample", "The naive formula underflows"),
         {{-1000, -1001, -1003}, 1, 0, false, false}},
        {QT_TRANSLATE_NOOP("SoftmaxExample", "A constant changes nothing"), {{102, 101, 100.1}, 1, 0, false, false}},
        {QT_TRANSLATE_NOOP("SoftmaxExample", "Confident and wrong"), {{-3, 6, 0}, 1, 0, false, false}},
    };
    return all;
}

} // namespace actlab
