"""The program's own icons, drawn in the colours of the theme."""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QImageReader, QPainter, QPixmap

from unres_desktop.gui.theme import Theme
from unres_desktop.resource_files import resource_path

_SIZE = 20
_DISABLED = 0.35  # opacity


def themed_icon(name: str, theme: Theme, *, color: str = "text") -> QIcon:
    """The icon of resources/icons/NAME.svg, paler where it is disabled."""
    drawing = resource_path("icons", f"{name}.svg").read_bytes()
    ratios = {screen.devicePixelRatio() for screen in QGuiApplication.screens()} or {1.0}
    icon = QIcon()
    for ratio in ratios:
        drawn = _drawn(drawing, theme.color(color), _SIZE, ratio)
        icon.addPixmap(drawn)
        icon.addPixmap(_paler(drawn), QIcon.Mode.Disabled)
    return icon


def themed_pixmap(name: str, color: QColor, size: int, ratio: float) -> QPixmap:
    """The icon as a picture of `size` logical pixels for a screen with this pixel ratio."""
    return _drawn(resource_path("icons", f"{name}.svg").read_bytes(), color, size, ratio)


def application_icon() -> QIcon:
    """The program's icon."""
    return QIcon(str(resource_path("icons", "app.svg")))


def _paler(pixmap: QPixmap) -> QPixmap:
    paler = QPixmap(pixmap.size())
    paler.setDevicePixelRatio(pixmap.devicePixelRatio())
    paler.fill(QColor(0, 0, 0, 0))
    painter = QPainter(paler)
    painter.setOpacity(_DISABLED)
    painter.drawPixmap(0, 0, pixmap)
    painter.end()
    return paler


def _drawn(drawing: bytes, color: QColor, size: int, ratio: float) -> QPixmap:
    buffer = QBuffer()
    buffer.setData(QByteArray(drawing.replace(b"currentColor", color.name().encode())))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(round(size * ratio), round(size * ratio)))
    pixmap = QPixmap.fromImage(reader.read())
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
