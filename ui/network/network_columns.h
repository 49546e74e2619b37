// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/scenario/scenario.h"

#include <QSplitter>

namespace actlab {

class Enlarger;
class SectionBox;

/// The columns of the network page: settings with the notice beneath them, the diagram, and the plane above its curves.
/// How wide they are is the user's to drag, and is kept.
class NetworkColumns : public QSplitter {
    Q_OBJECT

public:
    struct Parts {
        QWidget *data;
        QWidget *training;
        QWidget *notice;
        QWidget *diagram;
        QWidget *plane;
        QWidget *curves;
    };
    NetworkColumns(const Parts &parts, QWidget *parent);

    /// Of the pictures, which are added to it.
    Enlarger &enlarger() { return *enlarger_; }
    void retranslate();
    /// A picture of the inside wants to be nearly as large as that of the plane, until the user decides otherwise.
    void makeRoomFor(NetworkCurves curves);

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray &layout);

private:
    QWidget *makeSide(const Parts &parts);

    QSplitter *plots_;
    Enlarger *enlarger_;
    SectionBox *data_ = nullptr;
    SectionBox *training_ = nullptr;
};

} // namespace actlab
