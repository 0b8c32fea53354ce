"""The colours of the window and of the clause labels, read from resources/themes."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from unres_desktop.resource_files import resource_path

SYSTEM, LIGHT, DARK, HIGH_CONTRAST = "system", "light", "dark", "high_contrast"
THEME_NAMES = (SYSTEM, LIGHT, DARK, HIGH_CONTRAST)
CONTRAST_LIGHT, CONTRAST_DARK = "high_contrast_light", "high_contrast_dark"
THEME_FILES = (LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK)

_ROLES = {
    QPalette.ColorRole.Window: "window",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "raised",
    QPalette.ColorRole.AlternateBase: "panel",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.PlaceholderText: "muted",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "danger",
    QPalette.ColorRole.Highlight: "selection",
    QPalette.ColorRole.HighlightedText: "selection_text",
    QPalette.ColorRole.Link: "link",
    QPalette.ColorRole.LinkVisited: "link",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "hover",
    QPalette.ColorRole.Mid: "border_strong",
    QPalette.ColorRole.Dark: "border_strong",
    QPalette.ColorRole.Accent: "accent",
}
_WHEN_DISABLED = (
    QPalette.ColorRole.WindowText,
    QPalette.ColorRole.Text,
    QPalette.ColorRole.ButtonText,
)


@dataclass(frozen=True, eq=False)
class Theme:
    """One set of colours; the names are those of the file."""

    name: str
    is_dark: bool
    colors: Mapping[str, QColor]
    labels: Mapping[str, QColor]

    def color(self, name: str) -> QColor:
        """The colour of that name; KeyError for a name no theme has."""
        return self.colors[name]

    def label_color(self, label: str) -> QColor:
        """The colour of a clause label; a label of the user's own has that of 'other'."""
        return self.labels.get(label, self.labels["other"])

    def palette(self) -> QPalette:
        """The palette of all widgets."""
        palette = QPalette()
        for role, name in _ROLES.items():
            palette.setColor(role, self.color(name))
        for role in _WHEN_DISABLED:
            palette.setColor(QPalette.ColorGroup.Disabled, role, self.color("disabled"))
        return palette

    def style_sheet(self) -> str:
        """The style sheet of the window in these colours."""
        sheet = resource_path("themes", "window.qss").read_text(encoding="utf-8")
        tick = "tick-on-light.svg" if self.is_dark else "tick-on-dark.svg"  # the accent's ground
        icons = {"{arrow}": "arrow.svg", "{arrow_up}": "arrow-up.svg", "{tick}": tick}
        for name, icon in icons.items():
            sheet = sheet.replace(name, resource_path("icons", icon).as_posix())
        for name, color in self.colors.items():
            sheet = sheet.replace(f"{{{name}}}", color.name())
        return sheet


@cache
def load_theme(name: str) -> Theme:
    """The theme of resources/themes/NAME.toml."""
    with resource_path("themes", f"{name}.toml").open("rb") as file:
        values = tomllib.load(file)
    return Theme(
        name=name,
        is_dark=values["dark"],
        colors={key: QColor(value) for key, value in values["colors"].items()},
        labels={key: QColor(value) for key, value in values["labels"].items()},
    )


def chosen_theme(preference: str) -> Theme:
    """The theme for a preference, which may be to follow the system.

    High contrast is on a black or a white ground, as the system's own colours are.
    """
    if preference in (LIGHT, DARK):
        return load_theme(preference)
    is_dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    if preference == HIGH_CONTRAST or _system_wishes_contrast():
        return load_theme(CONTRAST_DARK if is_dark else CONTRAST_LIGHT)
    return load_theme(DARK if is_dark else LIGHT)


def _system_wishes_contrast() -> bool:
    hints = QGuiApplication.styleHints()  # kept: what accessibility() gives dies with it
    return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast
