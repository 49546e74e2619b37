// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/spoken.h"
#include "ui/widgets/svg_picture.h"

#include <QWidget>

namespace actlab {

/// A typeset formula in the colour of the text, as large as the type beside it and never wider than there is room for.
class FormulaView : public QWidget, public SpokenPicture {
    Q_OBJECT

public:
    explicit FormulaView(QWidget *parent = nullptr);

    /// Shows the picture `path` of the resources, or `latex` where there is none.
    void setFormula(const QString &path, const QString &latex);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QSizeF naturalSize() const;

    SvgPicture picture_;
    QString latex_;
};

} // namespace actlab
