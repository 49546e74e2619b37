// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/scenario_document.h"
#include "ui/widgets/value_slider.h"

#include <functional>
#include <vector>

namespace actlab {

/// One number of the network lab that a slider stands for.
struct NetworkNumber {
    const char *title = "";    ///< with its unit, marked with QT_TRANSLATE_NOOP("NetworkNumber", …)
    const char *meaning = "";  ///< what it does to the picture, marked likewise
    const char *editName = ""; ///< from ui/document/edit_names.h
    SliderScale scale;
    std::function<double(const NetworkScenario &)> get;
    std::function<void(NetworkScenario &, double)> set;
};

NetworkNumber learningRateNumber();
NetworkNumber batchSizeNumber();
NetworkNumber regularizationNumber(); ///< of the kinds that are not 0
NetworkNumber noiseNumber();          ///< in per cent
NetworkNumber samplesNumber();
NetworkNumber classesNumber();
NetworkNumber trainShareNumber(); ///< in per cent

/// The slider of one number of the network lab: asks the document for its changes and follows it.
class NetworkSlider : public ValueSlider {
    Q_OBJECT

public:
    NetworkSlider(ScenarioDocument &document, NetworkNumber number, QWidget *parent = nullptr);

protected:
    void retranslate() override;

private:
    Scenario with(double value) const;
    void follow();

    ScenarioDocument &document_;
    NetworkNumber number_;
};

} // namespace actlab
