"""All themes have every colour, and text in them can be read."""

import pytest
from color_vision import VISIONS, closest, contrast
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from unres_desktop.gui.theme import (
    CONTRAST_DARK,
    CONTRAST_LIGHT,
    DARK,
    HIGH_CONTRAST,
    LIGHT,
    SYSTEM,
    THEME_FILES,
    chosen_theme,
    load_theme,
)
from unres_desktop.model.clause_labels import CLAUSE_LABELS

_CANVAS_NAMES = (
    "canvas_background",
    "canvas_text",
    "canvas_muted",
    "word_tint",
    "word_tint_alt",
    "selection",
    "caret",
    "cut_hover",
    "current_clause",
    "gutter",
    "accent",
    "danger",
    "warning",
    "success",
    "confirmed",
    "border",
)
_READ_TOGETHER = (
    ("text", "window"),
    ("text", "panel"),
    ("text", "raised"),
    ("text", "accent_tint"),
    ("muted", "window"),
    ("muted", "panel"),
    ("muted", "accent_tint"),
    ("muted", "hover"),
    ("accent", "accent_tint"),
    ("accent_text", "accent"),
    ("success", "success_tint"),
    ("warning", "warning_tint"),
    ("danger", "danger_tint"),
    ("selection_text", "selection"),
    ("canvas_text", "canvas_background"),
    ("canvas_text", "word_tint_alt"),
    ("canvas_text", "selection"),
    ("canvas_text", "found"),
    ("canvas_text", "word_tint"),
    ("dimmed", "canvas_background"),
    ("link", "window"),
    ("accent", "word_tint"),
    ("canvas_muted", "gutter"),
    ("canvas_muted", "canvas_background"),
)


# Told apart by colour, so for everybody; the names of labels stand beside most of the colours.
_KEYED_LABELS = [label.name for label in CLAUSE_LABELS if label.key]
_ORIGINS = [
    f"origin_{name}" for name in ("jieba", "rule", "model", "imported", "human", "confirmed")
]
_MARKS = ("caret", "cut_hover", "confirmed", "doubt", "word_line", "accent", *_ORIGINS)
_APART = 0.06  # in OKLab: three times what is just noticeable


@pytest.fixture(params=THEME_FILES)
def theme(request, qapp):
    return load_theme(request.param)


def least(theme, ordinary):
    """The contrast that is asked for: in high contrast always that of WCAG's level AAA."""
    return 7.0 if theme.name in (CONTRAST_LIGHT, CONTRAST_DARK) else ordinary


def test_all_themes_have_the_same_names(theme):
    light = load_theme(LIGHT)
    assert light.colors.keys() == theme.colors.keys()
    assert light.labels.keys() == theme.labels.keys()


def test_every_color_is_one(theme):
    assert all(color.isValid() for color in (*theme.colors.values(), *theme.labels.values()))


def test_the_canvas_finds_its_colors(theme):
    assert all(theme.color(name).isValid() for name in _CANVAS_NAMES)


def test_every_label_has_a_color(theme):
    assert all(label.name in theme.labels for label in CLAUSE_LABELS)


def test_a_label_of_the_users_own_has_a_color(theme):
    assert theme.label_color("my own") == theme.label_color("other")


@pytest.mark.parametrize(("text", "ground"), _READ_TOGETHER)
def test_text_can_be_read(theme, text, ground):
    assert contrast(theme.color(text), theme.color(ground)) >= least(theme, 4.5)


@pytest.mark.parametrize("label", [label.name for label in CLAUSE_LABELS])
def test_labels_can_be_read(theme, label):
    for ground in ("canvas_background", "gutter", "panel"):
        assert contrast(theme.label_color(label), theme.color(ground)) >= least(theme, 4.5)


@pytest.mark.parametrize("mark", _MARKS)
def test_marks_can_be_seen(theme, mark):
    assert contrast(theme.color(mark), theme.color("canvas_background")) >= least(theme, 3)


@pytest.mark.parametrize("ground", ["raised", "panel", "window"])
def test_the_frame_of_what_has_the_focus_can_be_seen(theme, ground):
    assert contrast(theme.color("accent"), theme.color(ground)) >= least(theme, 3)


@pytest.mark.parametrize("vision", VISIONS, ids=["normal", "protanopia", "deuteranopia"])
def test_the_labels_that_have_a_key_stay_apart_for_everybody(theme, vision):
    colors = {name: theme.label_color(name) for name in _KEYED_LABELS}
    assert closest(colors, vision) >= (_APART,)


@pytest.mark.parametrize("vision", VISIONS, ids=["normal", "protanopia", "deuteranopia"])
def test_who_set_a_boundary_can_be_told_by_everybody(theme, vision):
    assert closest({name: theme.color(name) for name in _ORIGINS}, vision) >= (_APART,)


def test_a_tick_to_be_set_looks_unlike_one_that_is_set(theme):
    ground = theme.color("canvas_background")
    assert contrast(theme.color("track"), ground) < contrast(theme.color("confirmed"), ground) / 3


@pytest.mark.parametrize("vision", VISIONS, ids=["normal", "protanopia", "deuteranopia"])
def test_grounds_of_the_text_stay_apart_for_everybody(theme, vision):
    names = ("selection", "found", "canvas_background", "word_tint_alt")
    assert closest({name: theme.color(name) for name in names}, vision) >= (_APART,)


def test_the_style_sheet_leaves_no_name_unreplaced(theme):
    sheet = theme.style_sheet()
    assert all(f"{{{name}}}" not in sheet for name in (*theme.colors, "arrow", "arrow_up", "tick"))


def test_a_preference_for_a_theme_wins_over_the_system(qapp):
    assert chosen_theme(DARK).is_dark
    assert not chosen_theme(LIGHT).is_dark


def test_high_contrast_follows_the_ground_of_the_system(qapp, monkeypatch):
    for scheme, name in (
        (Qt.ColorScheme.Dark, CONTRAST_DARK),
        (Qt.ColorScheme.Light, CONTRAST_LIGHT),
    ):
        monkeypatch.setattr(QGuiApplication, "styleHints", lambda s=scheme: _Hints(s))
        assert chosen_theme(HIGH_CONTRAST).name == name


@pytest.mark.parametrize(
    ("wish", "name"),
    [
        (Qt.ContrastPreference.HighContrast, CONTRAST_LIGHT),
        (Qt.ContrastPreference.NoPreference, LIGHT),
    ],
)
def test_the_system_may_wish_for_high_contrast(qapp, monkeypatch, wish, name):
    hints = _Hints(Qt.ColorScheme.Light, wish)
    monkeypatch.setattr(QGuiApplication, "styleHints", lambda: hints)
    assert chosen_theme(SYSTEM).name == name
    assert chosen_theme(DARK).name == DARK  # what a person chose wins


class _Hints:
    """What a system says of its look."""

    def __init__(self, scheme, wish=Qt.ContrastPreference.NoPreference):
        self.colorScheme = lambda: scheme
        self.contrastPreference = lambda: wish
        self.accessibility = lambda: self


def test_the_system_can_be_asked_again_and_again(qapp):
    # What Qt hands out here died with the object it came from.
    assert {chosen_theme(SYSTEM).name for _ in range(20)} == {chosen_theme(SYSTEM).name}
