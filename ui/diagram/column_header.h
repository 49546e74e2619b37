// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/translated.h"

#include <QWidget>

#include <optional>

class QLabel;
class QToolButton;

namespace actlab {

struct Theme;

/// What stands over a column of the diagram: how many units, with buttons for one more or less, and the function. Over
/// the output there is no count.
class ColumnHeader : public Translated<QWidget> {
    Q_OBJECT

public:
    /// `layer` is that of a hidden layer, none for the output.
    explicit ColumnHeader(std::optional<std::size_t> layer, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setUnits(std::size_t units);
    /// Where columns are narrow, the header is wider than its column and lies over its neighbours', which stand higher
    /// or lower: `step` pixels beneath the top. None: it has its column to itself.
    void setStep(std::optional<int> step);
    /// `id` is shown where there is no room for the name.
    void setFunction(const QString &name, const QString &id);

Q_SIGNALS:
    void unitsRequested(std::size_t units);
    void settingsRequested(QWidget *below);

protected:
    void retranslate() override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *makeCountButton(const QString &iconName, int step);
    void showFunction();
    void letNeighboursThrough();

    std::optional<std::size_t> layer_;
    std::optional<int> step_;
    std::size_t units_ = 0;
    QString functionName_;
    QString functionId_;
    QToolButton *fewer_;
    QLabel *count_;
    QToolButton *more_;
    QToolButton *function_;
};

} // namespace actlab
