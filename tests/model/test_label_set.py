"""A set of labels is refused where it could not be used, and survives being kept."""

from dataclasses import replace

import pytest

from unres_desktop.model.label_set import (
    MINIMAL,
    RESOLUTION,
    InvalidLabelSet,
    LabelSet,
    OwnLabel,
    from_values,
    to_values,
)


@pytest.mark.parametrize("preset", [RESOLUTION, MINIMAL])
def test_the_presets_can_be_used_and_kept(preset):
    preset.check()
    assert from_values(to_values(preset)) == preset


def test_everything_about_a_label_is_kept():
    own = OwnLabel("chapeau", 2, "4", "Chapeau", "起首部分", "#336699", "before the items")
    assert from_values(to_values(LabelSet((own,)))) == LabelSet((own,))


def test_a_value_of_a_newer_program_is_left_out():
    assert from_values([{"name": "chapeau", "shape": "round"}]).names == ("chapeau",)


@pytest.mark.parametrize(
    "labels",
    [
        (),
        (OwnLabel(""),),
        (OwnLabel(" a"),),
        (OwnLabel("a"), OwnLabel("a")),
        (OwnLabel("a", key="1"), OwnLabel("b", key="1")),
        (OwnLabel("a", key="0"),),
        (OwnLabel("a", level=10),),
        (OwnLabel("a", color="red"),),
    ],
)
def test_a_set_that_cannot_be_used_is_refused(labels):
    with pytest.raises(InvalidLabelSet):
        LabelSet(labels).check()


def test_labels_are_found_by_name_and_digit():
    assert RESOLUTION.of_key("3") == RESOLUTION.find("sub")
    assert RESOLUTION.level_of("sub") == 1
    assert RESOLUTION.level_of("chapeau") is None
    changed = LabelSet(tuple(replace(label, key="") for label in MINIMAL.labels))
    assert changed.of_key("1") is None
