// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;

namespace actlab {

class FunctionActions;

/// The buttons f, f′ and f″, and the box that shades vanishing gradients.
class SwitchRow : public QWidget {
    Q_OBJECT

public:
    explicit SwitchRow(const FunctionActions &actions, QWidget *parent = nullptr);
};

} // namespace actlab
