// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QVariantAnimation>

namespace actlab {

class FunctionPlot;

/// The probe glides along the curves once, so that the first thing a newcomer sees is how a slope changes. It ends by
/// itself or as soon as the user does anything, and then nothing runs any more.
class Glide : public QObject {
    Q_OBJECT

public:
    explicit Glide(FunctionPlot &plot);

    void start();
    void stop();
    bool isRunning() const { return animation_.state() == QAbstractAnimation::Running; }

protected:
    /// Watches the whole application while it runs.
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    FunctionPlot &plot_;
    QVariantAnimation animation_{this};
};

} // namespace actlab
