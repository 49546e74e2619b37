// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/support/error.h"
#include "ui/text/language.h"

#include <QCoreApplication>

#include <functional>
#include <span>
#include <string>

namespace CLI {
class App;
}

namespace actlab {

/// What is left to do once a call was found right. Its errors end the program with status 1.
using Work = std::function<Result<void>()>;

/// Checks the options that were read. Its errors end the program with status 2, before anything is done.
using Check = std::function<Result<Work>()>;

/// The application object that work needs: one without graphics, one that draws without a display, or windows.
enum class Platform { text, offscreen, window };

/// A subcommand. Each is one file here, one line below and one in commands.cpp.
struct Command {
    const char *name;
    const char *summary; ///< marked for translation in the context of CommandLine
    Platform platform;
    /// Declares the options, and returns what checks them once they are read. `language` is that of messages, and of
    /// figures.
    Check (*declare)(CLI::App &options, Language language);
};

extern const Command eval_command;
extern const Command export_command;
extern const Command list_command;
extern const Command plot_command;
extern const Command render_command;
extern const Command softmax_command;
extern const Command train_command;

/// In the order in which the help lists them.
std::span<const Command *const> commands();

/// The context in which the texts of the command line are translated.
class CommandLine {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

} // namespace actlab
