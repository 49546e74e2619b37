// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/data/data_set.h"
#include "ui/theme/theme.h"
#include "ui/widgets/translated.h"

#include <QPixmap>
#include <QWidget>

#include <string>
#include <vector>

class QButtonGroup;
class QToolButton;

namespace actlab {

/// Points as a small picture of `size` device-independent pixels.
QPixmap thumbnail(const std::vector<Point> &points, int size, double pixelRatio, const Theme &theme);

/// The data sets to choose from, as small pictures; the last is the user's own points.
class DataGallery : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit DataGallery(QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setData(const DataSpec &spec);

Q_SIGNALS:
    /// Id of a generator, or given_points.
    void chosen(const std::string &source);

protected:
    void retranslate() override;

private:
    std::vector<Point> pointsOf(const std::string &source) const;
    void draw();

    struct Tile {
        std::string source;
        QToolButton *button;
    };

    Theme theme_ = makeTheme(ColourScheme::light);
    DataSpec shown_;
    std::vector<Tile> tiles_;
    QButtonGroup *group_;
};

} // namespace actlab
