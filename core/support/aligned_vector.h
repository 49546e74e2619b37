// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <new>
#include <vector>

namespace actlab {

/// Memory that begins at a cache line, which whole vectors of every instruction set divide.
template <class T> struct CacheLineAllocator {
    using value_type = T;
    static constexpr std::align_val_t alignment{64};

    CacheLineAllocator() = default;
    template <class U> CacheLineAllocator(const CacheLineAllocator<U> &) {}

    T *allocate(std::size_t count) { return static_cast<T *>(::operator new(count * sizeof(T), alignment)); }
    void deallocate(T *memory, std::size_t) { ::operator delete(memory, alignment); }

    template <class U> bool operator==(const CacheLineAllocator<U> &) const { return true; }
};

using AlignedVector = std::vector<double, CacheLineAllocator<double>>;

} // namespace actlab
