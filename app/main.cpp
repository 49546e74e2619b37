// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application_scope.h"
#include "app/call.h"
#include "app/output.h"
#include "app/report.h"
#include "app/standard_streams.h"
#include "app/window.h"
#include "ui/text/fonts.h"

int main(int argc, char **argv)
{
    using namespace actlab;
    reserve_standard_streams();
    prepare_output();
    const std::vector<std::string> arguments(argv + 1, argv + argc);
    const auto chosen = chosen_language(arguments);
    const Language language = chosen.value_or(systemLanguage());
    Call call;
    {
        // Without graphics, so that what needs no display works without one.
        const ApplicationScope scope(Platform::text, language);
        auto read = read_call(arguments, language);
        if (!read)
            return report(read.error(), ExitStatus::wrong_call);
        call = std::move(*read);
        if (call.platform == Platform::window) {
            if (!has_display())
                return report({ErrorCode::no_display, {}}, ExitStatus::work_failed);
            prepare_for_a_silent_display();
        }
    }
    ApplicationScope scope(call.platform, language);
    if (call.platform == Platform::window) {
        if (const auto fonts = checkFonts(Language::english); !fonts) // no letter of the window could be read
            return report(fonts.error(), ExitStatus::work_failed);
        return show_window(scope.language(), chosen, call.file);
    }
    const auto done = call.work();
    return done ? static_cast<int>(ExitStatus::done) : report(done.error(), ExitStatus::work_failed);
}
