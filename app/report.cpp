// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/report.h"

#include "ui/text/error_text.h"

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

} // namespace

int report(const Error &error, ExitStatus status)
{
    if (error.code == ErrorCode::output_closed)
        return static_cast<int>(ExitStatus::done);
    std::fprintf(stderr, "activation-lab: %s\n", on_one_line(sentence(error)).toUtf8().constData());
    return static_cast<int>(error.code == ErrorCode::training_interrupted ? ExitStatus::interrupted : status);
}

} // namespace actlab
