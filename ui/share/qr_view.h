// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/access/spoken.h"
#include "ui/share/qr_code.h"

#include <QWidget>

namespace actlab {

/// A QR code as large as there is room, dark on light in every theme, because scanners expect it so.
class QrView : public QWidget, public SpokenPicture {
    Q_OBJECT

public:
    explicit QrView(QWidget *parent = nullptr);

    void show(std::optional<QrCode> code);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<QrCode> code_;
};

} // namespace actlab
