# SPDX-License-Identifier: GPL-3.0-or-later
"""Second-order jets over mpmath: f, f′ and f″ of whatever is written with them, so that a reference needs only the
definition of f, not formulas of its derivatives."""
import mpmath
from mpmath import mp, mpf


class Jet:
    """The value of a function at a point with its first and second derivative there."""

    __slots__ = ("value", "first", "second")

    def __init__(self, value, first=0, second=0):
        self.value, self.first, self.second = mpf(value), mpf(first), mpf(second)

    def of(self, value, first, second):
        """g(self), where g and its derivatives at self.value are given (the chain rule)."""
        return Jet(value, first * self.first, second * self.first**2 + first * self.second)

    def __add__(self, other):
        other = as_jet(other)
        return Jet(self.value + other.value, self.first + other.first, self.second + other.second)

    def __mul__(self, other):
        other = as_jet(other)
        return Jet(self.value * other.value, self.first * other.value + self.value * other.first,
                   self.second * other.value + 2 * self.first * other.first + self.value * other.second)

    def __neg__(self):
        return self * -1

    def __sub__(self, other):
        return self + -as_jet(other)

    def __rsub__(self, other):
        return -self + other

    def __truediv__(self, other):
        return self * reciprocal(as_jet(other))

    def __rtruediv__(self, other):
        return as_jet(other) * reciprocal(self)

    __radd__, __rmul__ = __add__, __mul__


def as_jet(thing):
    return thing if isinstance(thing, Jet) else Jet(thing)


def reciprocal(u):
    return u.of(1 / u.value, -1 / u.value**2, 2 / u.value**3)


def sqrt(u):
    root = mp.sqrt(u.value)
    return u.of(root, 1 / (2 * root), -1 / (4 * root * u.value))


def exp(u):
    e = mp.exp(u.value)
    return u.of(e, e, e)


def expm1(u):
    e = mp.exp(u.value)
    return u.of(mp.expm1(u.value), e, e)


def log1p(u):
    """For u > −1."""
    return u.of(mp.log1p(u.value), 1 / (1 + u.value), -1 / (1 + u.value)**2)


def absolute(u):
    sign = mp.sign(u.value)
    return u.of(abs(u.value), sign, 0)


def sigmoid(u):
    # 1 − σ(u) is σ(−u): at u = 10¹⁰ no number of digits would do for the subtraction.
    s, t = 1 / (1 + mp.exp(-u.value)), 1 / (1 + mp.exp(u.value))
    return u.of(s, s * t, s * t * (t - s))


def softplus(u):
    """ln(1 + eᵘ)"""
    s = sigmoid(Jet(u.value, 1))
    return u.of(max(u.value, 0) + mp.log1p(mp.exp(-abs(u.value))), s.value, s.first)


def tanh(u):
    if abs(u.value) > 1e6:  # exp(10¹⁰⁰) has more digits than there is memory; sech² is far below the smallest double
        return u.of(mp.sign(u.value), 0, 0)
    t, sech = mp.tanh(u.value), 1 / mp.cosh(u.value)
    return u.of(t, sech**2, -2 * t * sech**2)


def atan(u):
    square = u.value**2
    return u.of(mp.atan(u.value), 1 / (1 + square), -2 * u.value / (1 + square)**2)


def sin(u):
    s, c = mp.sin(u.value), mp.cos(u.value)
    return u.of(s, c, -s)


def cos(u):
    s, c = mp.sin(u.value), mp.cos(u.value)
    return u.of(c, -s, -c)


def erf(u):
    density = 2 / mp.sqrt(mp.pi) * mp.exp(-u.value**2)
    return u.of(mp.erf(u.value) if abs(u.value) < 100 else mp.sign(u.value), density, -2 * u.value * density)


def normal_cdf(u):
    """Φ(u); beyond ±100 it is 0 or 1 to thousands of digits."""
    density = mp.exp(-u.value**2 / 2) / mp.sqrt(2 * mp.pi)
    value = mp.erfc(-u.value / mp.sqrt(2)) / 2 if abs(u.value) < 100 else mpf(u.value > 0)
    return u.of(value, density, -u.value * density)
