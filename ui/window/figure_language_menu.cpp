// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/figure_language_menu.h"

#include "ui/document/edit_names.h"
#include "ui/text/translation.h"

#include <QActionGroup>

namespace actlab {
namespace {

constexpr int likeWindow = -1;

int dataOf(const std::optional<Language> &language)
{
    return language ? static_cast<int>(*language) : likeWindow;
}

} // namespace

FigureLanguageMenu::FigureLanguageMenu(ScenarioDocument &document, QWidget *parent)
    : Translated(parent), document_(document), texts_(staticMetaObject), choices_(new QActionGroup(this))
{
    for (const auto &language :
         {std::optional<Language>(), std::optional(Language::english), std::optional(Language::korean)})
        addChoice(language);
    texts_.add(menuAction(), QT_TR_NOOP("Language of &figures"));
    texts_.add(choices_->actions().front(), QT_TR_NOOP("Like the &window"));
    document_.whenChanged(Section::figureLanguage, this, &FigureLanguageMenu::follow);
    follow();
    FigureLanguageMenu::retranslate();
}

void FigureLanguageMenu::addChoice(std::optional<Language> language)
{
    QAction *action = addAction(language ? nameOf(*language) : QString());
    action->setCheckable(true);
    action->setData(dataOf(language));
    choices_->addAction(action);
    connect(action, &QAction::triggered, this, [this, language] {
        document_.edit({edits::figureLanguage, {}}, [=](Scenario &s) { s.figure_language = language; });
    });
}

void FigureLanguageMenu::follow()
{
    for (QAction *action : choices_->actions())
        action->setChecked(action->data().toInt() == dataOf(document_.scenario().figure_language));
}

void FigureLanguageMenu::retranslate()
{
    texts_.retranslate();
}

} // namespace actlab
