// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/commands/command.h"
#include "ui/text/translation.h"

#include <QCoreApplication>

#include <memory>

namespace actlab {

/// False where a window could be shown nowhere, and Qt would end the program rather than say so.
bool has_display();

/// Keeps what is said, in the language of the present scope, where the display that a window asks for does not answer:
/// the program then ends with status 1. No translation is there any more when that turns out.
void prepare_for_a_silent_display();

/// An application object for the platform, and tr() in the language, while this lives. One follows another, never two
/// at a time.
class ApplicationScope {
public:
    ApplicationScope(Platform platform, Language language);

    InterfaceLanguage &language() { return language_; }

private:
    std::unique_ptr<QCoreApplication> application_;
    InterfaceLanguage language_;
};

} // namespace actlab
