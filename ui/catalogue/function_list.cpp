// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/function_list.h"

#include "ui/catalogue/function_delegate.h"
#include "ui/catalogue/function_list_model.h"
#include "ui/text/key_words.h"
#include "ui/widgets/icon.h"

#include <QAction>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QVBoxLayout>

#include <utility>

namespace actlab {
namespace {

// In steps of the spacing grid.
constexpr double leastWidth = 29;          // the longest names beside their sparklines
constexpr double leastProjectorWidth = 20; // without the sparklines: the plot needs the room

} // namespace

FunctionList::FunctionList(FunctionChoice choice, QWidget *parent)
    : Translated(parent), choice_(choice), model_(new FunctionListModel(this)), delegate_(new FunctionDelegate(this)),
      search_(new QLineEdit(this)), view_(new QListView(this)), nothing_(new QLabel(this))
{
    model_->setVectorFunctionsShown(choice == FunctionChoice::overlay);
    delegate_->setBoxesShown(choice == FunctionChoice::overlay);
    search_->setObjectName(QStringLiteral("search"));
    search_->setClearButtonEnabled(true);
    search_->addAction(icon(u"search"), QLineEdit::LeadingPosition);
    view_->setModel(model_);
    view_->setItemDelegate(delegate_);
    view_->setFrameShape(QFrame::NoFrame);
    view_->viewport()->setAutoFillBackground(false);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setSelectionMode(QAbstractItemView::NoSelection);
    view_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view_->setResizeMode(QListView::Adjust); // how many lines a name needs depends on the width
    view_->setMouseTracking(true);
    view_->viewport()->setAttribute(Qt::WA_Hover);
    nothing_->setWordWrap(true);
    nothing_->setAlignment(Qt::AlignTop);
    nothing_->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 0, 0);
    layout->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(0, 0, 8, 0);
    top->addWidget(search_);
    layout->addLayout(top);
    layout->addWidget(nothing_);
    layout->addWidget(view_, 1);

    search_->installEventFilter(this);
    view_->installEventFilter(this);
    connect(search_, &QLineEdit::textChanged, this, &FunctionList::search);
    connect(delegate_, &FunctionDelegate::nameClicked, this, &FunctionList::showOnly);
    connect(delegate_, &FunctionDelegate::boxClicked, this, &FunctionList::toggle);
    retranslate();
}

FunctionList::~FunctionList() = default;

void FunctionList::setCurves(const std::vector<Curve> &curves)
{
    model_->setCurves(curves);
    const bool isOther = !curves.empty() && std::exchange(first_, curves.front().function) != curves.front().function;
    if (!isOther && view_->currentIndex().isValid())
        return;
    const QModelIndex first = curves.empty() ? QModelIndex() : model_->indexOf(curves.front().function);
    if (!first.isValid())
        return;
    view_->setCurrentIndex(first);
    view_->scrollTo(first);
}

void FunctionList::setTheme(const Theme &theme)
{
    delegate_->setTheme(theme);
    setMinimumWidth(theme.spacing(theme.scale > 1 ? leastProjectorWidth : leastWidth));
    view_->doItemsLayout();
}

void FunctionList::focusFunctions()
{
    view_->setFocus(Qt::OtherFocusReason);
}

void FunctionList::focusSearch()
{
    search_->setFocus(Qt::ShortcutFocusReason);
    search_->selectAll();
}

void FunctionList::retranslate()
{
    model_->retranslate();
    search_->setPlaceholderText(tr("Search functions"));
    const bool isOverlay = choice_ == FunctionChoice::overlay;
    search_->setToolTip(isOverlay ? withKeys(tr("Search by name, id or family"), QKeySequence::Find)
                                  : tr("Search by name, id or family"));
    search_->setAccessibleName(tr("Search functions"));
    view_->setAccessibleName(tr("Functions"));
    view_->doItemsLayout(); // names have other lengths
    view_->setAccessibleDescription(isOverlay
                                        ? tr("Enter shows a function alone, the space bar lays it over the others")
                                        : tr("Enter chooses a function"));
    nothing_->setText(tr("No function has such a name."));
}

void FunctionList::search(const QString &query)
{
    model_->setQuery(query);
    const QModelIndex first = model_->firstFunction();
    nothing_->setVisible(!first.isValid());
    view_->setCurrentIndex(first);
    view_->scrollToTop();
}

void FunctionList::showOnly(const QModelIndex &index)
{
    if (const ListedFunction *function = model_->functionAt(index))
        Q_EMIT showOnlyRequested(std::string(function->id));
}

void FunctionList::toggle(const QModelIndex &index)
{
    if (choice_ == FunctionChoice::layer)
        showOnly(index);
    else if (const ListedFunction *function = model_->functionAt(index))
        Q_EMIT toggleRequested(std::string(function->id));
}

bool FunctionList::searchKeyPressed(int key)
{
    switch (key) {
    case Qt::Key_Down:
        view_->setFocus(Qt::TabFocusReason);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        showOnly(view_->currentIndex());
        return true;
    case Qt::Key_Escape:
        search_->clear();
        return true;
    default:
        return false;
    }
}

bool FunctionList::listKeyPressed(int key)
{
    switch (key) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        showOnly(view_->currentIndex());
        return true;
    case Qt::Key_Space:
        toggle(view_->currentIndex());
        return true;
    default:
        return false;
    }
}

bool FunctionList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (watched == search_ ? searchKeyPressed(key) : listKeyPressed(key))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace actlab
