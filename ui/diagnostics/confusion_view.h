// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/diagnostics/confusion_picture.h"
#include "ui/widgets/translated.h"

#include <QWidget>

namespace actlab {

/// The confusion matrix in the window.
class ConfusionView : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit ConfusionView(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void show(const ConfusionPicture &picture);
    using QWidget::show;

    QSize minimumSizeHint() const override { return {240, 143}; }

protected:
    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    Theme theme_ = makeTheme(ColourScheme::light);
    ConfusionPicture picture_;
    std::optional<NetworkWords> words_; ///< in the language of the window
};

} // namespace actlab
