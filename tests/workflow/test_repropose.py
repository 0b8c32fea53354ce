"""What a new proposal would change, as the window shows it."""

from builders import annotated

from unres_desktop.workflow import repropose as module
from unres_desktop.workflow.repropose import repropose


def test_the_change_and_its_places_say_the_same():
    annotation = annotated("大会|，/回|顾|其|决议|。")
    found = repropose(annotation.copy(), profile="plain", segmenter="jieba")
    assert [(word.before, word.after) for word in found.words] == [(("回", "顾"), ("回顾",))]
    assert found.places == len(found.words) + len(found.clauses)
    annotation.apply(found.change)
    assert not annotation.is_cut(4)


def test_places_beyond_those_shown_are_counted(monkeypatch):
    monkeypatch.setattr(module, "MOST_SHOWN", 3)
    annotation = annotated("回|顾|，" * 5)
    found = repropose(annotation, profile="plain", segmenter="jieba")
    assert len(found.words) + len(found.clauses) == 3
    assert found.places >= 5
