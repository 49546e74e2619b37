// SPDX-License-Identifier: GPL-3.0-or-later
// The entry of libFuzzer (https://llvm.org/docs/LibFuzzer.html); ACTLAB_CHECK is one of the checks.
#include "tests/fuzz/checks.h"

#include <cstdio>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (const auto problem = actlab::fuzz::ACTLAB_CHECK({reinterpret_cast<const char *>(data), size})) {
        std::fprintf(stderr, "%s\n", problem->c_str());
        std::abort();
    }
    return 0;
}
