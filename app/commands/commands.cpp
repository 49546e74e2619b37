// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/command.h"

#include <array>

namespace actlab {

std::span<const Command *const> commands()
{
    static constexpr std::array all{&list_command,  &eval_command,   &softmax_command, &plot_command,
                                    &train_command, &render_command, &export_command};
    return all;
}

} // namespace actlab
