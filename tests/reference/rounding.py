# SPDX-License-Identifier: GPL-3.0-or-later
"""From mpmath's numbers to the nearest doubles, subnormal ones included."""
import math


def nearest_double(number):
    """mpmath's own float() truncates and Python's ldexp rounds a subnormal twice; a quotient of integers does neither."""
    sign, mantissa, exponent, bits = number._mpf_
    if not mantissa:
        return float(number)  # 0, ±inf, nan
    magnitude = exponent + bits
    if magnitude < -1080:
        result = 0.0
    elif magnitude > 1030:
        result = math.inf
    else:
        try:
            result = float(mantissa << exponent) if exponent >= 0 else mantissa / (1 << -exponent)
        except OverflowError:
            result = math.inf
    return -result if sign else result


def hex_text(value):
    """Exact, and shorter than what float.hex() writes; C's strtod reads it."""
    if math.isnan(value) or math.isinf(value):
        return repr(value)
    if value == 0:
        return "-0" if math.copysign(1, value) < 0 else "0"
    mantissa, exponent = value.hex().split("p")
    if "." in mantissa:
        mantissa = mantissa.rstrip("0").rstrip(".")
    return f"{mantissa}p{int(exponent)}"
