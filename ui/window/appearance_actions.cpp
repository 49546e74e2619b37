// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/appearance_actions.h"

#include "ui/access/announcement.h"
#include "ui/settings/settings.h"
#include "ui/text/translation.h"
#include "ui/widgets/icon.h"

#include <QActionGroup>
#include <QApplication>
#include <QFontDatabase>
#include <QScreen>

#include <array>
#include <tuple>
#include <utility>

namespace actlab {

AppearanceActions::AppearanceActions(InterfaceLanguage &language, Settings &settings, QWidget *window)
    : Translated(window), language_(language), settings_(settings), systemPalette_(QApplication::palette()),
      systemFont_(QFontDatabase::systemFont(QFontDatabase::GeneralFont)), texts_(staticMetaObject),
      themes_(new QActionGroup(this)), languages_(new QActionGroup(this)),
      projector_(texts_.add(window, QT_TR_NOOP("&Projector mode"), QT_TR_NOOP("Larger type and thicker lines"),
                            Qt::Key_F5, u"projector"))
{
    hide();
    texts_.add(themeMenu_.menuAction(), QT_TR_NOOP("&Theme"));
    themeMenu_.setIcon(icon(u"sun"));
    addThemes();
    texts_.add(languageMenu_.menuAction(), QT_TR_NOOP("&Language"));
    languageMenu_.setIcon(icon(u"language"));
    addLanguages();
    projector_->setCheckable(true);
    connect(QGuiApplication::primaryScreen(), &QScreen::logicalDotsPerInchChanged, this, &AppearanceActions::apply);
    connect(projector_, &QAction::triggered, this, &AppearanceActions::setProjector);
    AppearanceActions::retranslate();
}

void AppearanceActions::addThemes()
{
    const std::array<std::tuple<ThemeChoice, const char *, const char *>, 3> choices{
        {{ThemeChoice::system, QT_TR_NOOP("Like the &system"), QT_TR_NOOP("Light or dark, as the system is")},
         {ThemeChoice::light, QT_TR_NOOP("&Light"), QT_TR_NOOP("Dark on light")},
         {ThemeChoice::dark, QT_TR_NOOP("&Dark"), QT_TR_NOOP("Light on dark")}}};
    for (const auto &[choice, text, tip] : choices) {
        QAction *action = texts_.add(themes_, text, tip);
        action->setCheckable(true);
        action->setData(static_cast<int>(choice));
        themes_->addAction(action);
        themeMenu_.addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = choice] { choose(chosen); });
    }
}

void AppearanceActions::addLanguages()
{
    for (const Language language : {Language::english, Language::korean}) {
        auto *action = new QAction(nameOf(language), languages_); // each in its own language, whatever the window's
        action->setCheckable(true);
        action->setData(static_cast<int>(language));
        languageMenu_.addAction(action);
        connect(action, &QAction::triggered, this, [this, language] { choose(language); });
    }
}

void AppearanceActions::choose(ThemeChoice choice)
{
    settings_.setTheme(choice);
    apply();
}

void AppearanceActions::choose(Language language)
{
    language_.set(language); // which sends a LanguageChange to every widget
    settings_.setLanguage(language);
}

void AppearanceActions::setProjector(bool on)
{
    settings_.setProjector(on);
    apply();
    announce(*this, on ? tr("Projector mode is on") : tr("Projector mode is off"));
}

Theme AppearanceActions::theme() const
{
    const double type = typeScale(systemFont_, QGuiApplication::primaryScreen()->logicalDotsPerInchY());
    const double scale = settings_.isProjector() ? type * projectorScale_ : type;
    if (settings_.theme() == ThemeChoice::system && isHighContrast(systemPalette_))
        return makeHighContrastTheme(systemPalette_, scale);
    return makeTheme(chosenScheme(settings_.theme(), systemPalette_), scale);
}

void AppearanceActions::followSize(const QSize &window)
{
    const double fitting = projectorScaleIn(window);
    if (std::exchange(projectorScale_, fitting) != fitting && settings_.isProjector())
        apply();
}

void AppearanceActions::apply()
{
    const Theme theme = this->theme();
    actlab::apply(theme, *qApp);
    for (QAction *action : themes_->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(settings_.theme()));
    projector_->setChecked(settings_.isProjector());
    Q_EMIT themeChanged(theme);
}

void AppearanceActions::followSystem(const QFont &font)
{
    QApplication::setPalette(QPalette());
    systemPalette_ = QApplication::palette();
    systemFont_ = font;
    apply();
}

void AppearanceActions::retranslate()
{
    texts_.retranslate();
    for (QAction *action : languages_->actions())
        action->setChecked(action->data().toInt() == static_cast<int>(language_.language()));
}

} // namespace actlab
