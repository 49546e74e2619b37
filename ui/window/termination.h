// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace actlab {

/// Hears on the window's thread that the system wants the program to end: by SIGTERM, by SIGHUP (its terminal was
/// closed), or because the session ends. One at a time.
class Termination : public QObject {
    Q_OBJECT

public:
    explicit Termination(QObject *parent = nullptr);
    ~Termination() override;

Q_SIGNALS:
    /// There is no time to ask: work is to be kept safe now.
    void announced();
    /// The program is to end without a question.
    void requested();

private:
    void listen();

    int ends_[2] = {-1, -1}; ///< of a pipe, which a signal's handler may write to
};

} // namespace actlab
