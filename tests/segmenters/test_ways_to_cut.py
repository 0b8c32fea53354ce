"""The other ways to cut a stretch: each once, none where no cut can stand, the likeliest first."""

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from unres_desktop.segmenters.available import engine_with_graph
from unres_desktop.segmenters.ways_to_cut import (
    Maker,
    WayToCut,
    best_paths,
    listed,
    ways_at_hand,
    ways_through,
)

TEXTS = st.text(st.sampled_from("大会回顾其A1 \u3000e\u0301，"), min_size=1, max_size=12).filter(
    lambda text: text == text.strip()
)


def words(text: str, way: WayToCut) -> list[str]:
    edges = (0, *way.cuts, len(text))
    return [text[start:end] for start, end in pairwise(edges)]


def by_maker(ways: list[WayToCut]) -> dict[Maker, tuple[int, ...]]:
    return {way.maker: way.cuts for way in ways}


@given(TEXTS, st.sets(st.integers(1, 11)))
def test_every_way_is_listed_once_and_cuts_where_a_word_can_start(text: str, present: set[int]):
    inside = [cut for cut in sorted(present) if cut < len(text) and not text[cut].isspace()]
    ways = ways_at_hand(text, inside, {"大会", "回顾其"})
    assert len({way.cuts for way in ways}) == len(ways)
    for way in ways:
        assert list(way.cuts) == sorted(set(way.cuts))
        assert all(0 < cut < len(text) and not text[cut].isspace() for cut in way.cuts)
    assert by_maker(ways)[Maker.PRESENT] == tuple(inside)


def test_latin_words_numbers_and_marks_stay_whole_among_the_characters():
    text = "第46号 COVID病e\u0301"
    (way,) = [way for way in ways_at_hand(text, ()) if way.maker is Maker.CHARACTERS]
    assert words(text, way) == ["第", "46", "号 ", "COVID", "病", "e\u0301"]


def test_the_users_words_are_found_longest_first():
    text = "加强能力建设"
    way = by_maker(ways_at_hand(text, (), {"能力", "能力建设"}))[Maker.USER_DICTIONARY]
    assert way == (1, 2)
    assert Maker.USER_DICTIONARY not in by_maker(ways_at_hand(text, (), {"别的"}))


def test_the_likeliest_paths_come_first():
    graph = [{1: -1.0, 2: -1.5}, {2: -2.0, 3: -0.1}, {3: -1.0}]
    assert best_paths(graph, 5) == [(1,), (2,), (1, 2)]
    assert best_paths(graph, 1) == [(1,)]


@given(st.lists(st.lists(st.integers(1, 4), min_size=0, max_size=3), min_size=1, max_size=7))
def test_the_best_paths_are_those_of_all_paths(edges: list[list[int]]):
    length = len(edges)
    graph = [
        {start + 1: -1.0}
        | {min(start + step, length): -0.3 * step - 0.01 * start for step in steps}
        for start, steps in enumerate(edges)
    ]

    def every(start: int) -> list[tuple[float, tuple[int, ...]]]:
        if start == length:
            return [(0.0, ())]
        return [
            (weight + rest, ((end, *cuts) if end < length else cuts))
            for end, weight in graph[start].items()
            for rest, cuts in every(end)
        ]

    weights = dict((cuts, weight) for weight, cuts in every(0))
    found = [weights[cuts] for cuts in best_paths(graph, 3)]
    expected = sorted(weights.values(), reverse=True)[:3]
    assert all(math.isclose(a, b) for a, b in zip(found, expected, strict=True))


@pytest.mark.parametrize("text", ["联合国贸易和发展会议", "发展中国家", "生产能力建设"])
def test_the_first_path_is_the_engines_own(text: str):
    engine = engine_with_graph()
    ways = ways_through(text, engine.word_graph(text), ())
    assert words(text, ways[0]) == engine.cut(text)
    assert len(ways) > 1
    assert all("".join(words(text, way)) == text for way in ways)


def test_a_way_of_single_characters_says_so_also_when_the_engine_knows_it():
    engine = [WayToCut((1,), Maker.ENGINE), WayToCut((), Maker.ENGINE)]
    ways = listed([*engine, *ways_at_hand("大会", ())])
    assert [(way.cuts, way.maker) for way in ways] == [
        ((), Maker.PRESENT),
        ((1,), Maker.CHARACTERS),
    ]
