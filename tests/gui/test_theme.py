"""Both themes have every colour, and text in them can be read."""

from itertools import combinations

import pytest
from PySide6.QtGui import QColor

from unres_desktop.gui.theme import DARK, LIGHT, chosen_theme, load_theme
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
    ("canvas_muted", "gutter"),
    ("canvas_muted", "canvas_background"),
)


def _luminance(color: QColor) -> float:
    parts = [
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in (color.redF(), color.greenF(), color.blueF())
    ]
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def _contrast(first: QColor, second: QColor) -> float:
    low, high = sorted((_luminance(first), _luminance(second)))
    return (high + 0.05) / (low + 0.05)


def _seen_without_green_cones(color: QColor) -> tuple[float, float, float]:
    """As a deuteranope sees it (Machado, Oliveira and Fernandes 2009), 0..1 each."""
    r, g, b = color.redF(), color.greenF(), color.blueF()
    return (
        0.367322 * r + 0.860646 * g - 0.227968 * b,
        0.280085 * r + 0.672501 * g + 0.047413 * b,
        -0.011820 * r + 0.042940 * g + 0.968881 * b,
    )


@pytest.fixture(params=[LIGHT, DARK])
def theme(request, qapp):
    return load_theme(request.param)


def test_both_themes_have_the_same_names(qapp):
    light, dark = load_theme(LIGHT), load_theme(DARK)
    assert light.colors.keys() == dark.colors.keys()
    assert light.labels.keys() == dark.labels.keys()


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
    assert _contrast(theme.color(text), theme.color(ground)) >= 4.5


@pytest.mark.parametrize("label", [label.name for label in CLAUSE_LABELS])
def test_labels_can_be_read(theme, label):
    for ground in ("canvas_background", "gutter", "panel"):
        assert _contrast(theme.label_color(label), theme.color(ground)) >= 4.5


@pytest.mark.parametrize(
    ("first", "second"), list(combinations(("preambular", "operative", "title"), 2))
)
def test_the_labels_of_most_clauses_stay_apart_for_the_color_blind(theme, first, second):
    seen = [_seen_without_green_cones(theme.label_color(label)) for label in (first, second)]
    assert sum((a - b) ** 2 for a, b in zip(*seen, strict=True)) ** 0.5 > 0.2


def test_the_style_sheet_leaves_no_name_unreplaced(theme):
    sheet = theme.style_sheet()
    assert all(f"{{{name}}}" not in sheet for name in (*theme.colors, "arrow", "arrow_up"))


def test_a_preference_for_a_theme_wins_over_the_system(qapp):
    assert chosen_theme(DARK).is_dark
    assert not chosen_theme(LIGHT).is_dark
