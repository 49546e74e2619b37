// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QFrame>

#include <functional>
#include <vector>

class QBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace actlab {

/// One sentence across the window or in a column, with what can be done about it, until it is closed or replaced.
class NoticeBar : public QFrame {
    Q_OBJECT

public:
    enum class Kind { story, warning, error };

    struct Action {
        QString text;
        std::function<void()> run;
    };

    /// In a column (vertical) the actions stand beneath the sentence, across the window beside it.
    explicit NoticeBar(QWidget *parent = nullptr, Qt::Orientation orientation = Qt::Horizontal);

    void setTheme(const Theme &theme);
    void say(Kind kind, const QString &text, const std::vector<Action> &actions = {});
    void clear();
    QString text() const;
    Kind kind() const { return kind_; }

Q_SIGNALS:
    void closed();

private:
    void layOut(Qt::Orientation orientation);
    bool isInColumn() const;
    void applyColours();

    Theme theme_ = makeTheme(ColourScheme::light);
    Kind kind_ = Kind::story;
    QLabel *text_;
    QBoxLayout *actions_;
    std::vector<QPushButton *> buttons_;
    QToolButton *close_;
};

} // namespace actlab
