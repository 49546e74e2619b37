// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/codegen/network_model.h"

namespace actlab {
namespace {

// std::seed_seq, std::mt19937_64 and core/support/random.h, whose numbers it gives to the bit.
constexpr std::string_view shuffled = R"(
[[# The random numbers of Activation Lab: C++'s mt19937_64, seeded by its seed_seq||# 활성화 함수 실험실이 쓰는 난수: C++의 mt19937_64 (seed_seq로 초기화)]]
def random_words(seed, stream):
    key, n, p, q = [seed & 0xffffffff, seed >> 32, stream], 624, 306, 317
    s = [0x8b8b8b8b] * n
    for k in range(2 * n):
        i, j, l = k % n, (k + p) % n, (k + q) % n
        if k < n:
            r = s[i] ^ s[j] ^ s[i - 1]
            r = 1664525 * (r ^ r >> 27) & 0xffffffff
            t = r + (len(key) if k == 0 else i + key[k - 1] if k <= len(key) else i) & 0xffffffff
            s[j], s[l] = s[j] + r & 0xffffffff, s[l] + t & 0xffffffff
        else:
            r = s[i] + s[j] + s[i - 1] & 0xffffffff
            r = 1566083941 * (r ^ r >> 27) & 0xffffffff
            t = r - i & 0xffffffff
            s[j], s[l] = s[j] ^ r, s[l] ^ t
        s[i] = t
    s = [s[2 * i] | s[2 * i + 1] << 32 for i in range(312)]
    while True:
        for i in range(312):
            y = s[i] & 0xffffffff80000000 | s[(i + 1) % 312] & 0x7fffffff
            s[i] = s[(i + 156) % 312] ^ y >> 1 ^ (y & 1) * 0xb5026f5aa96619e9
        for y in s:
            y ^= y >> 29 & 0x5555555555555555
            y ^= y << 17 & 0x71d67fffeda60000
            y ^= y << 37 & 0xfff7eee000000000
            y ^= y >> 43
            yield y & 0xffffffff
            yield y >> 32


[[# The order of the points in each epoch: the last one's, shuffled once more||# 에포크마다 점의 순서: 앞 에포크의 순서를 한 번 더 섞는다]]
def orders(count):
    words, order = random_words({{seed}}, 4), list(range(count))
    while True:
        for last in range(count, 1, -1):
            product = next(words) * last
            while product & 0xffffffff < (2**32 - last) % last:
                product = next(words) * last
            i = product >> 32
            order[last - 1], order[i] = order[i], order[last - 1]
        yield list(order)


)";

constexpr std::string_view in_order = R"(
[[# The points keep their order in every epoch||# 모든 에포크에서 점의 순서가 같다]]
def orders(count):
    while True:
        yield list(range(count))


)";

} // namespace

std::string orders_code(const NetworkModel &model)
{
    return model.fill(model.is_shuffled() ? shuffled : in_order, {{"seed", std::to_string(model.scenario.seed)}});
}

} // namespace actlab
