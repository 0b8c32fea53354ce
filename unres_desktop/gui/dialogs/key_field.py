"""A field that takes the next key pressed in it, whatever it would do elsewhere."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_MODIFIERS = frozenset(
    {
        Qt.Key.Key_Control,
        Qt.Key.Key_Shift,
        Qt.Key.Key_Alt,
        Qt.Key.Key_Meta,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
        Qt.Key.Key_unknown,
    }
)
_LEAVE = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape})


class KeyField(QLineEdit):
    """Shows the key; Tab and Esc leave the field, as in any other."""

    key_pressed = Signal(str)  # in Qt's portable form

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.key = ""
        self.setReadOnly(True)
        self.setPlaceholderText(self.tr("Press a key"))
        self.setAccessibleName(self.tr("New key"))
        # A Chinese input method would swallow the key and leave text behind.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)

    def set_key(self, key: str) -> None:
        """Show a key, "" for none."""
        self.key = key
        self.setText(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()  # no command of the window runs while its key is chosen
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        key = Qt.Key(event.key())
        plain = modifiers in (Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier)
        if key in _LEAVE and plain:
            event.ignore()
            return
        if key in _MODIFIERS:
            return
        shifted = Qt.KeyboardModifier.ShiftModifier
        if modifiers & shifted and event.text() and not _keeps_shift(key):
            modifiers &= ~shifted  # '!' is a key of its own, not Shift and '1' on every keyboard
        pressed = QKeySequence(QKeyCombination(modifiers, key))
        self.set_key(pressed.toString(QKeySequence.SequenceFormat.PortableText))
        self.key_pressed.emit(self.key)


def _keeps_shift(key: Qt.Key) -> bool:
    value = key.value
    is_letter = Qt.Key.Key_A.value <= value <= Qt.Key.Key_Z.value
    return is_letter or key == Qt.Key.Key_Space or value >= Qt.Key.Key_Escape.value
