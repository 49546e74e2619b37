#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Prints the numbers that tests/core/support/random_test.cpp expects.

std::seed_seq and std::mt19937_64 as the C++ standard defines them ([rand.util.seedseq], [rand.eng.mers]), and the
mappings of core/support/random.h, written anew.   Run by hand:  python3 tests/reference/random_numbers.py
"""
import math

MASK32, MASK64 = 2**32 - 1, 2**64 - 1


def seed_seq(seeds, n):
    b = [0x8B8B8B8B] * n
    s = len(seeds)
    t = 11 if n >= 623 else 7 if n >= 68 else 5 if n >= 39 else 3 if n >= 7 else (n - 1) // 2
    p = (n - t) // 2
    q = p + t
    m = max(s + 1, n)

    def mix(x):
        return x ^ (x >> 27)

    for k in range(m):
        r1 = 1664525 * mix(b[k % n] ^ b[(k + p) % n] ^ b[(k - 1) % n]) & MASK32
        r2 = (r1 + (s if k == 0 else k % n + seeds[k - 1] if k <= s else k % n)) & MASK32
        b[(k + p) % n] = (b[(k + p) % n] + r1) & MASK32
        b[(k + q) % n] = (b[(k + q) % n] + r2) & MASK32
        b[k % n] = r2
    for k in range(m, m + n):
        r3 = 1566083941 * mix((b[k % n] + b[(k + p) % n] + b[(k - 1) % n]) & MASK32) & MASK32
        r4 = (r3 - k % n) & MASK32
        b[(k + p) % n] ^= r3
        b[(k + q) % n] ^= r4
        b[k % n] = r4
    return b


def mt19937_64(seeds):
    n, m = 312, 156
    words = seed_seq(seeds, 2 * n)
    x = [words[2 * i] | words[2 * i + 1] << 32 for i in range(n)]
    while True:
        for i in range(n):
            y = (x[i] & ~0x7FFFFFFF & MASK64) | (x[(i + 1) % n] & 0x7FFFFFFF)
            x[i] = x[(i + m) % n] ^ (y >> 1) ^ (0xB5026F5AA96619E9 if y & 1 else 0)
        for y in x[:]:
            y ^= (y >> 29) & 0x5555555555555555
            y ^= (y << 17) & 0x71D67FFFEDA60000
            y ^= (y << 37) & 0xFFF7EEE000000000
            yield (y ^ (y >> 43)) & MASK64


class Random:
    def __init__(self, seed, stream):
        self.engine = mt19937_64([seed & MASK32, seed >> 32, stream])
        self.halves = []

    def uniform(self):
        return (next(self.engine) >> 11) * 2.0**-53

    def normal(self):
        radius = math.sqrt(-2 * math.log1p(-self.uniform()))
        return radius * math.cos(2 * math.pi * self.uniform())

    def index(self, count):
        while True:
            if not self.halves:
                word = next(self.engine)
                self.halves = [word & MASK32, word >> 32]
            product = self.halves.pop(0) * count
            if product & MASK32 >= 2**32 % count:
                return product >> 32

    def shuffled(self, items):
        for last in range(len(items), 1, -1):
            i = self.index(last)
            items[last - 1], items[i] = items[i], items[last - 1]
        return items


def main():
    seed = 0x123456789ABCDEF0
    random = Random(seed, 1)
    uniforms = [random.uniform() for _ in range(400)]
    print("uniform 0, 1, 399:", *(uniforms[i].hex() for i in (0, 1, 399)))
    random = Random(seed, 2)
    print("normal:", *(repr(random.normal()) for _ in range(3)))
    random = Random(seed, 3)
    print("index(10):", *(random.index(10) for _ in range(12)))
    print("shuffled:", *Random(seed, 4).shuffled(list(range(12))))


main()
