// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/backprop_scenario.h"
#include "ui/theme/theme.h"
#include "ui/widgets/translated.h"

#include <QList>
#include <QWidget>

class QAction;
class QBoxLayout;
class QLabel;
class QToolButton;

namespace actlab {

/// Which network is walked through: the page's own, which is one of its examples, or the one of the network page.
class WalkSource : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit WalkSource(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setExamples(const QList<QAction *> &examples);
    /// Without an own network the first example is what the page would have.
    void show(const std::optional<OwnNetwork> &own);
    using QWidget::show;

    /// At whose end there is room for what belongs to the picture.
    QBoxLayout *row() const { return row_; }

Q_SIGNALS:
    void ownRequested();
    void networkPagesRequested();
    /// The page's own network is to be the network page's.
    void openRequested();

protected:
    void retranslate() override;

private:
    QString name() const;
    void sayName();

    std::optional<OwnNetwork> shown_;
    QBoxLayout *row_;
    QLabel *label_;
    QToolButton *own_;
    QToolButton *networkPages_;
    QToolButton *open_;
};

} // namespace actlab
