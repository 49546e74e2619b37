// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/softmax/opened_logits.h"

#include "core/activation/softmax_reading.h"

#include <string>

namespace actlab {

void openLogits(Scenario &scenario, const std::vector<double> &logits, std::size_t target)
{
    SoftmaxScenario &softmax = scenario.softmax;
    scenario.page = PageName::softmax;
    softmax.logits = logits;
    shift_within(softmax.logits, maximum_logit);
    softmax.names.clear();
    if (const TableColumns *columns = columns_of(scenario.network.data))
        softmax.names = columns->classes;
    for (std::size_t i = softmax.names.size(); i > 0 && i < logits.size(); ++i)
        softmax.names.push_back(std::to_string(i)); // outputs that stand for no class
    softmax.temperature = 1;
    softmax.target = target;
}

} // namespace actlab
