// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/spoken.h"
#include "ui/picture/picture.h"
#include "ui/widgets/translated.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace actlab {

/// A picture in the window.
class PictureView : public Translated<QWidget>, public SpokenPicture {
    Q_OBJECT

public:
    explicit PictureView(QSize least, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void setPicture(std::shared_ptr<const Picture> picture);
    /// Writes the picture's title above it, where several stand side by side.
    void setTitled(bool isTitled);

    QSize minimumSizeHint() const override { return least_; }
    QSize sizeHint() const override { return least_ * 1.5; }

protected:
    const Theme &theme() const { return theme_; }
    /// Where the picture is drawn.
    QRectF room() const;

    void retranslate() override;
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();
    double titleHeight() const;
    QRectF titleRoom() const;
    static void drawFitting(QPainter &painter, const QRectF &room, const QString &text);

    QSize least_;
    bool isTitled_ = false;
    Theme theme_ = makeTheme(ColourScheme::light);
    std::shared_ptr<const Picture> picture_;
    std::optional<Translation> words_; ///< in the language of the window
};

} // namespace actlab
