// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/standard_streams.h"

#include <initializer_list>

#ifndef _WIN32
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace actlab {

void reserve_standard_streams()
{
#ifndef _WIN32
    for (const int stream : {STDIN_FILENO, STDOUT_FILENO, STDERR_FILENO}) {
        const bool is_closed = ::fcntl(stream, F_GETFD) < 0 && errno == EBADF;
        if (is_closed) // the lowest free number is the one that open() gives, and those below are taken
            ::open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY);
    }
#endif
}

} // namespace actlab
