// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/network/weights.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace actlab {

/// Takes all weights and biases of a network from a text that was copied somewhere, and says at once whether they fit.
class PasteWeights : public QDialog {
    Q_OBJECT

public:
    /// `present` are those of the network, `text` is what the field begins with.
    PasteWeights(NetworkWeights present, const QString &text, QWidget *parent = nullptr);

    /// Those of the text; none while it does not fit.
    const std::optional<NetworkWeights> &weights() const { return weights_; }

private:
    void follow();

    NetworkWeights present_;
    std::optional<NetworkWeights> weights_;
    QPlainTextEdit *text_;
    QLabel *outcome_;
    QPushButton *take_;
};

} // namespace actlab
