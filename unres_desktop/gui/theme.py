"""The colours of the window and of the clause labels, read from resources/themes."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from unres_desktop.gui.label_names import shown_label_set
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
# The contrasts 4.5 and 7 are asked for; the grounds beside that of the text differ a little.
_READABLE, _READABLE_AT_ONCE = 5.0, 7.8
_MIDDLE = 0.18  # black and white stand out alike from a ground of this luminance
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
        """The colour of a clause label: the library's, as far as it can be read, or the theme's.

        A label of the person's own that has no colour has that of 'other'.
        """
        own = shown_label_set().find(label)
        if own is not None and own.color:
            return readable_color(own.color, self)
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
def readable_color(name: str, theme: Theme) -> QColor:
    """The colour #rrggbb, lighter or darker until small text in it can be read in the theme."""
    color, behind = QColor(name), theme.color("canvas_background")
    wanted = _READABLE_AT_ONCE if theme.name in (CONTRAST_LIGHT, CONTRAST_DARK) else _READABLE
    step = 0.02 if _luminance(behind) < _MIDDLE else -0.02
    hue, saturation = max(color.hslHueF(), 0.0), color.hslSaturationF()
    lightness = color.lightnessF()
    while _contrast(color, behind) < wanted and 0 <= lightness + step <= 1:
        lightness += step
        color.setHslF(hue, saturation, lightness)
    return color


def _contrast(first: QColor, second: QColor) -> float:
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def _luminance(color: QColor) -> float:
    """The relative luminance as the Web Content Accessibility Guidelines define it."""
    parts = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


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
