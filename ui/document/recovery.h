// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/document/autosave.h"

#include <QObject>

namespace actlab {

class NoticeBar;

/// Keeps a document's unsaved work safe, and offers what an earlier program left behind.
class Recovery : public QObject {
    Q_OBJECT

public:
    /// All of them outlive this object.
    Recovery(ScenarioDocument &document, DocumentFile &file, NoticeBar &notice, const QString &folder,
             QObject *parent = nullptr);

    /// Offers what was left behind, if there is something; nothing is imposed.
    void offer();
    /// Unsaved work is offered to the next program, whatever becomes of this one.
    void keep() { autosave_.keep(); }

private:
    void recover(const Leftover &leftover);

    ScenarioDocument &document_;
    DocumentFile &file_;
    NoticeBar &notice_;
    QString folder_;
    Autosave autosave_;
};

} // namespace actlab
