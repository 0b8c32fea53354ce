"""Choose the font and the spacing of the text; the document follows while one chooses."""

from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from unres_desktop.gui.canvas.document_look import (
    CLAUSE_SPACINGS,
    LINE_SPACINGS,
    SIZES,
    WORD_GAPS,
    DocumentLook,
)
from unres_desktop.gui.fonts import BUNDLED_FAMILY

_STEP = 0.1
_FROM_EDGE = QPoint(24, 120)  # pixels from the right and the upper edge of the window
_INNER = (7, 0, 0, 0)  # of a spin box: Qt leaves out what the theme says


class LookDialog(QDialog):
    """Every choice is seen in the text at once; Cancel brings the look back that was there."""

    look_changed = Signal(object)  # the DocumentLook to show

    def __init__(self, look: DocumentLook, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Font and spacing"))
        self._at_first = self._look = look
        self.family = QComboBox(self)
        self.size_field = QSpinBox(self)
        self.size_field.lineEdit().setTextMargins(*_INNER)
        self.size_field.setRange(*SIZES)
        self.size_field.setSuffix(self.tr(" px"))
        self.line_spacing = self._spacing(LINE_SPACINGS)
        self.clause_spacing = self._spacing(CLAUSE_SPACINGS)
        self.word_gap = self._spacing(WORD_GAPS)
        self.gaps = QCheckBox(self.tr("&Gaps"), self)
        self.tints = QCheckBox(self.tr("&Tints"), self)
        self.lines = QCheckBox(self.tr("Thin l&ines"), self)
        self._fill_families(look.family)
        self._show(look)
        self._lay_out()
        self._connect()
        self._stand_aside(parent)

    def reject(self) -> None:
        """Bring back what was there before, and close."""
        if self._look != self._at_first:
            self.look_changed.emit(self._at_first)
        super().reject()

    @Slot()
    def restore(self) -> None:
        """Show what the program comes with; what is switched off in the menus stays so."""
        fresh = DocumentLook()
        look = replace(
            self._look,
            family=fresh.family,
            size=fresh.size,
            line_spacing=fresh.line_spacing,
            clause_spacing=fresh.clause_spacing,
            word_gap=fresh.word_gap,
            shows_gaps=fresh.shows_gaps,
            shows_tints=fresh.shows_tints,
            shows_lines=fresh.shows_lines,
        )
        self._show(look)
        self._take()

    def _stand_aside(self, window: QWidget) -> None:
        """Stand over the right edge of the window, so that the text is seen changing."""
        self.adjustSize()
        x = max(window.width() - self.width() - _FROM_EDGE.x(), 0)
        self.move(window.mapToGlobal(QPoint(x, _FROM_EDGE.y())))

    def _spacing(self, limits: tuple[float, float]) -> QDoubleSpinBox:
        field = QDoubleSpinBox(self)
        field.lineEdit().setTextMargins(*_INNER)
        field.setRange(*limits)
        field.setSingleStep(_STEP)
        field.setDecimals(1)
        field.setSuffix(self.tr(" characters"))
        return field

    def _fill_families(self, chosen: str) -> None:
        self.family.addItem(self.tr("Automatic"), "")
        known = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
        names = sorted({*known, BUNDLED_FAMILY, *([chosen] if chosen else [])})
        for name in names:
            if not QFontDatabase.isPrivateFamily(name):
                self.family.addItem(name, name)
        self.family.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )

    def _show(self, look: DocumentLook) -> None:
        fields = (self.family, self.size_field, self.line_spacing, self.clause_spacing)
        for field in (*fields, self.word_gap, self.gaps, self.tints, self.lines):
            field.blockSignals(True)
        self.family.setCurrentIndex(max(self.family.findData(look.family), 0))
        self.size_field.setValue(look.size)
        self.line_spacing.setValue(look.line_spacing)
        self.clause_spacing.setValue(look.clause_spacing)
        self.word_gap.setValue(look.word_gap)
        self.gaps.setChecked(look.shows_gaps)
        self.tints.setChecked(look.shows_tints)
        self.lines.setChecked(look.shows_lines)
        for field in (*fields, self.word_gap, self.gaps, self.tints, self.lines):
            field.blockSignals(False)
        self.word_gap.setEnabled(look.shows_gaps)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setSpacing(10)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("&Font"), self.family)
        form.addRow(self.tr("&Size at 100 %"), self.size_field)
        form.addRow(self.tr("&Line to line"), self.line_spacing)
        form.addRow(self.tr("Above a &clause"), self.clause_spacing)
        ways = QHBoxLayout()
        ways.setSpacing(14)
        for way in (self.gaps, self.tints, self.lines):
            ways.addWidget(way)
        ways.addStretch(1)
        form.addRow(self.tr("Show words by"), ways)
        form.addRow(self.tr("&Width of a gap"), self.word_gap)
        column = QVBoxLayout(self)
        column.setContentsMargins(22, 20, 22, 18)
        column.setSpacing(16)
        column.addLayout(form)
        column.addStretch(1)
        column.addLayout(self._made_buttons())

    def _made_buttons(self) -> QHBoxLayout:
        self.restore_button = QPushButton(self.tr("&Restore"), self)
        self.restore_button.setAutoDefault(False)
        self.restore_button.clicked.connect(self.restore)
        cancel = QPushButton(self.tr("Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        self.ok_button = QPushButton(self.tr("OK"), self)
        self.ok_button.setDefault(True)
        self.ok_button.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self.restore_button)
        row.addStretch(1)
        row.addWidget(cancel)
        row.addWidget(self.ok_button)
        return row

    def _connect(self) -> None:
        self.family.currentIndexChanged.connect(self._take)
        self.size_field.valueChanged.connect(self._take)
        for field in (self.line_spacing, self.clause_spacing, self.word_gap):
            field.valueChanged.connect(self._take)
        for way in (self.gaps, self.tints, self.lines):
            way.toggled.connect(self._take)

    @Slot()
    def _take(self) -> None:
        """Show what the fields say."""
        self._look = replace(
            self._look,
            family=str(self.family.currentData()),
            size=self.size_field.value(),
            line_spacing=round(self.line_spacing.value(), 1),
            clause_spacing=round(self.clause_spacing.value(), 1),
            word_gap=round(self.word_gap.value(), 1),
            shows_gaps=self.gaps.isChecked(),
            shows_tints=self.tints.isChecked(),
            shows_lines=self.lines.isChecked(),
        )
        self.word_gap.setEnabled(self._look.shows_gaps)
        self.look_changed.emit(self._look)
