// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/text/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/action_texts.h"
#include "ui/widgets/translated.h"

#include <QFont>
#include <QMenu>
#include <QPalette>
#include <QWidget>

class QActionGroup;

namespace actlab {

class InterfaceLanguage;
class Settings;

/// How the window looks and speaks: theme, projector mode and language, kept in the settings. A widget without a
/// picture, so that it follows the window's language.
class AppearanceActions : public Translated<QWidget> {
    Q_OBJECT

public:
    AppearanceActions(InterfaceLanguage &language, Settings &settings, QWidget *window);

    QMenu *themeMenu() { return &themeMenu_; }
    QMenu *languageMenu() { return &languageMenu_; }
    QAction *projectorAction() const { return projector_; }

    Theme theme() const;
    /// To be called when the window has another size, by which the projector's type goes.
    void followSize(const QSize &window);
    /// The application takes the theme on, and themeChanged() is emitted.
    void apply();
    /// To be called when the system went light or dark, or has another font.
    void followSystem(const QFont &font);

Q_SIGNALS:
    void themeChanged(const actlab::Theme &theme);

protected:
    void retranslate() override;

private:
    void addThemes();
    void addLanguages();
    void choose(ThemeChoice choice);
    void choose(Language language);
    void setProjector(bool on);

    InterfaceLanguage &language_;
    Settings &settings_;
    QPalette systemPalette_; ///< before any of ours
    QFont systemFont_;
    double projectorScale_ = Theme::projectorScale;
    ActionTexts texts_;
    QMenu themeMenu_;
    QMenu languageMenu_;
    QActionGroup *themes_;
    QActionGroup *languages_;
    QAction *projector_;
};

} // namespace actlab
