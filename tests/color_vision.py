"""How far apart colours are, also for people who lack one kind of cones; contrast of text.

Simulation: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, "A Physiologically-based Model for
Simulation of Color Vision Deficiency", IEEE TVCG 15 (6), 2009, matrices of severity 1.0, on
linear RGB. Distance: Euclidean in OKLab (B. Ottosson, 2020), where CSS Color 4 takes 0.02 as just
noticeable. Contrast: WCAG 2.2.
"""

from itertools import combinations

from PySide6.QtGui import QColor

Triple = tuple[float, float, float]
Matrix = tuple[Triple, Triple, Triple]

NORMAL: Matrix = ((1.0, 0.0, 0.0), (0.0, 1.0, 0.0), (0.0, 0.0, 1.0))
PROTANOPIA: Matrix = (
    (0.152286, 1.052583, -0.204868),
    (0.114503, 0.786281, 0.099216),
    (-0.003882, -0.048116, 1.051998),
)
DEUTERANOPIA: Matrix = (
    (0.367322, 0.860646, -0.227968),
    (0.280085, 0.672501, 0.047413),
    (-0.011820, 0.042940, 0.968881),
)
VISIONS = (NORMAL, PROTANOPIA, DEUTERANOPIA)

_TO_CONES: Matrix = (
    (0.4122214708, 0.5363325363, 0.0514459929),
    (0.2119034982, 0.6806995451, 0.1073969566),
    (0.0883024619, 0.2817188376, 0.6299787005),
)
_TO_OKLAB: Matrix = (
    (0.2104542553, 0.7936177850, -0.0040720468),
    (1.9779984951, -2.4285922050, 0.4505937099),
    (0.0259040371, 0.7827717662, -0.8086757660),
)


def linear(color: QColor) -> Triple:
    """The colour in linear RGB, 0..1 each."""
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (color.redF(), color.greenF(), color.blueF())
    )
    return red, green, blue


def times(matrix: Matrix, vector: Triple) -> Triple:
    """The product."""
    first, second, third = (sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix)
    return first, second, third


def oklab(color: QColor, vision: Matrix = NORMAL) -> Triple:
    """The colour in OKLab as somebody with this vision sees it."""
    red, green, blue = (min(max(value, 0.0), 1.0) for value in times(vision, linear(color)))
    long, middle, short = times(_TO_CONES, (red, green, blue))
    return times(_TO_OKLAB, (long ** (1 / 3), middle ** (1 / 3), short ** (1 / 3)))


def distance(first: QColor, second: QColor, vision: Matrix = NORMAL) -> float:
    """How far apart two colours are for somebody with this vision."""
    pairs = zip(oklab(first, vision), oklab(second, vision), strict=True)
    return sum((a - b) ** 2 for a, b in pairs) ** 0.5


def closest(colors: dict[str, QColor], vision: Matrix) -> tuple[float, str, str]:
    """The smallest distance between two of the colours, and which two they are."""
    return min(
        (distance(colors[first], colors[second], vision), first, second)
        for first, second in combinations(colors, 2)
    )


def contrast(first: QColor, second: QColor) -> float:
    """The contrast of WCAG, 1..21."""
    weights = (0.2126, 0.7152, 0.0722)
    low, high = sorted(
        sum(a * b for a, b in zip(weights, linear(color), strict=True)) for color in (first, second)
    )
    return (high + 0.05) / (low + 0.05)
