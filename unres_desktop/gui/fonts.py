"""The fonts of the window: those of the system, with the bundled Chinese one behind them."""

from PySide6.QtGui import QFont, QFontDatabase, QFontInfo

from unres_desktop.resource_files import resource_path

BUNDLED_FAMILY = "Noto Sans SC UNRes"
_PLAIN_FAMILIES = frozenset({"DejaVu Sans", "Bitstream Vera Sans", "Nimbus Sans", "FreeSans"})
_SMALLEST_POINTS = 9.5


def add_bundled_font() -> None:
    """Make the bundled Chinese font known, so that Chinese shows on any machine."""
    if QFontDatabase.hasFamily(BUNDLED_FAMILY):
        return
    try:
        path = resource_path("fonts", "NotoSansSC-subset.otf")
    except FileNotFoundError:  # a package made without fonts: those of the system serve
        return
    QFontDatabase.addApplicationFont(str(path))


def interface_font(system: QFont) -> QFont:
    """The font of menus and panels: the system's, with Chinese from the bundled one.

    Where the system names no font of its own, the fall-back of bare machines looks so coarse
    that the bundled font takes its place altogether.
    """
    font = QFont(system)
    family = QFontInfo(system).family()
    bare = family in _PLAIN_FAMILIES
    font.setFamilies([BUNDLED_FAMILY] if bare else [family, BUNDLED_FAMILY])
    if font.pointSizeF() > 0:
        font.setPointSizeF(max(font.pointSizeF(), _SMALLEST_POINTS))
    return font


def strong(font: QFont) -> QFont:
    """The same font for what has to stand out."""
    bold = QFont(font)
    # The bundled font has one weight; Qt thickens it for 'bold' but not for 'demi-bold'.
    bundled = font.families()[:1] == [BUNDLED_FAMILY]
    bold.setWeight(QFont.Weight.Bold if bundled else QFont.Weight.DemiBold)
    return bold
