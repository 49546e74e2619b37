// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report.h"

#include "app/commands/command.h"
#include "ui/text/error_words.h"

#include <algorithm>
#include <cstdio>

namespace actlab {
namespace {

/// What the user typed may hold line ends and worse.
QString on_one_line(QString text)
{
    std::ranges::replace_if(
        text, [](QChar c) { return !c.isPrint() && !c.isSurrogate(); }, u' ');
    return text;
}

/// What the window says of its document is said of a file here.
QString told(const Error &error)
{
    if (error.code == ErrorCode::no_points)
        return CommandLine::tr("The document holds no points to train with; draw or import some in the window, and "
                               "save it.");
    return sentence(error);
}

} // namespace

std::string line_of(const Error &error)
{
    return "activation-lab: " + on_one_line(told(error)).toStdString() + '\n';
}

void remark(const std::string &text)
{
    const std::string line = on_one_line(QString::fromStdString(text)).toStdString();
    std::fprintf(stderr, "activation-lab: %s\n", line.c_str());
}

int report(const Error &error, ExitStatus status)
{
    if (error.code == ErrorCode::output_closed)
        return static_cast<int>(ExitStatus::done);
    std::fputs(line_of(error).c_str(), stderr);
    return static_cast<int>(error.code == ErrorCode::training_interrupted ? ExitStatus::interrupted : status);
}

} // namespace actlab
