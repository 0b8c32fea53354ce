"""The subjects of a document as chips in one line; what has no room is counted."""

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from unres_desktop.gui.theme import Theme

_PADDING = 9
_GAP = 6


class SubjectChips(QWidget):
    """One line of chips; the tool tip and the screen reader have all of them."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._subjects: tuple[str, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        font = self.font()
        font.setPointSizeF(max(font.pointSizeF() - 1, 7))
        self.setFont(font)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.update()

    def set_subjects(self, subjects: tuple[str, ...]) -> None:
        """Show these subjects; none take no room."""
        self._subjects = subjects
        self.setVisible(bool(subjects))
        self.setAccessibleName(self.tr("Subjects: {subjects}").format(subjects="; ".join(subjects)))
        self.setToolTip("\n".join(subjects))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(100, QFontMetrics(self.font()).height() + 8)

    def minimumSizeHint(self) -> QSize:
        return QSize(20, self.sizeHint().height())

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)

    def fitting(self, width: int) -> list[tuple[str, QRect]]:
        """The chips that fit into the width, the last one counting those that do not."""
        metrics, height = QFontMetrics(self.font()), self.sizeHint().height()
        chips: list[tuple[str, QRect]] = []
        left = 0
        for number, subject in enumerate(self._subjects):
            more = len(self._subjects) - number - 1
            reserve = metrics.horizontalAdvance(f"+{more}") + 2 * _PADDING + _GAP if more else 0
            room = width - left - reserve - 2 * _PADDING
            wanted = metrics.horizontalAdvance(subject)
            if wanted > room and chips:
                rest = f"+{more + 1}"
                size = metrics.horizontalAdvance(rest) + 2 * _PADDING
                chips.append((rest, QRect(left, 0, size, height)))
                break
            shown = metrics.elidedText(subject, Qt.TextElideMode.ElideRight, max(room, 20))
            size = metrics.horizontalAdvance(shown) + 2 * _PADDING
            chips.append((shown, QRect(left, 0, size, height)))
            left += size + _GAP
        return chips

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for text, place in self.fitting(self.width()):
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("hover"))
            painter.drawRoundedRect(place, place.height() / 2, place.height() / 2)
            painter.setPen(self._theme.color("muted"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()
