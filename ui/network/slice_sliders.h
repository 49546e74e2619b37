// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_set.h"
#include "ui/document/scenario_document.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>
#include <vector>

class QVBoxLayout;

namespace actlab {

class DocumentSlider;

/// Where points have more than two inputs, the plane is a slice: a slider for each input beyond holds it. Hidden where
/// there are none.
class SliceSliders : public QWidget {
    Q_OBJECT

public:
    explicit SliceSliders(ScenarioDocument &document, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    /// Sliders over what the points of `set` reach, called as their columns are.
    void show(const DataSet &set, const DataSpec &spec);
    using QWidget::show;

private:
    /// What one slider stands for.
    struct Input {
        std::size_t index = 0;
        QString name;
        double least = 0;
        double most = 0;

        bool operator==(const Input &) const = default;
    };
    static Input inputOf(std::size_t index, const DataSet &set, const DataSpec &spec);
    void add(const Input &input);

    ScenarioDocument &document_;
    QVBoxLayout *column_;
    std::vector<Input> inputs_;
    std::vector<DocumentSlider *> sliders_;
};

} // namespace actlab
