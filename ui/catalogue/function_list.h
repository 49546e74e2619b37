// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/catalogue/listed_function.h"
#include "ui/widgets/translated.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QListView;
class QModelIndex;

namespace actlab {

class FunctionDelegate;
class FunctionListModel;
struct Theme;

/// What functions are chosen for.
enum class FunctionChoice {
    overlay, ///< any number of curves, laid over each other
    layer,   ///< one for a layer of a network, which is no vector function
};

/// All functions, with a search field above. A click or Enter shows one function alone; a click on its box, Ctrl+click
/// or the space bar lays it over the others.
class FunctionList : public Translated<QWidget> {
    Q_OBJECT

public:
    explicit FunctionList(FunctionChoice choice = FunctionChoice::overlay, QWidget *parent = nullptr);
    ~FunctionList() override;

    void setCurves(const std::vector<Curve> &curves);
    void setTheme(const Theme &theme);
    void focusFunctions();
    void focusSearch();

Q_SIGNALS:
    void showOnlyRequested(const std::string &id);
    void toggleRequested(const std::string &id);

protected:
    void retranslate() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search(const QString &query);
    void showOnly(const QModelIndex &index);
    void toggle(const QModelIndex &index);
    bool searchKeyPressed(int key);
    bool listKeyPressed(int key);

    FunctionChoice choice_;
    FunctionListModel *model_;
    FunctionDelegate *delegate_;
    QLineEdit *search_;
    QListView *view_;
    std::string first_; ///< of the curves that were shown last
    QLabel *nothing_;   ///< what to do when nothing matches
};

} // namespace actlab
