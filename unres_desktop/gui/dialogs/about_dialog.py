"""What this program is: version, licences, where its texts and parts come from."""

import platform

from PySide6.QtCore import Qt, qVersion
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from unres_desktop import __version__
from unres_desktop.gui.fonts import strong
from unres_desktop.gui.icons import application_icon

_ICON = 56


class AboutDialog(QDialog):
    """Versions and acknowledgements."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("About UNRes Desktop"))
        icon = QLabel(self, pixmap=application_icon().pixmap(_ICON, _ICON))
        name = QLabel(self.tr("UNRes Desktop"), self)
        font = strong(name.font())
        font.setPointSizeF(font.pointSizeF() + 6)
        name.setFont(font)
        self.versions = QLabel(
            self.tr("Version {version} · Python {python} · Qt {qt}").format(
                version=__version__, python=platform.python_version(), qt=qVersion()
            ),
            self,
        )
        self.versions.setObjectName("muted")
        self.versions.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        titles = QVBoxLayout()
        titles.setSpacing(4)
        titles.addWidget(name)
        titles.addWidget(self.versions)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(titles, 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 22, 24, 18)
        column.setSpacing(12)
        column.addLayout(head)
        column.addSpacing(4)
        for text in self._paragraphs():
            label = QLabel(text, self, wordWrap=True)
            label.setMinimumWidth(430)
            column.addWidget(label)
        column.addWidget(buttons)

    def _paragraphs(self) -> tuple[str, ...]:
        return (
            self.tr(
                "A tool to annotate the words and clauses of Chinese United Nations resolutions."
            ),
            self.tr(
                "Resolutions are documents of the United Nations, which has to be acknowledged as "
                "their source. This program is not a product of the United Nations; what it "
                "exports is no official text."
            ),
            self.tr(
                "The program is free software under the MIT licence. It uses Qt for Python "
                "(LGPL-3.0), jieba and rjieba (MIT), sqlite-utils (Apache-2.0), and the font "
                "Noto Sans SC (OFL-1.1)."
            ),
        )
