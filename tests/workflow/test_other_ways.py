"""What the worker finds for a stretch: the proposal in its place, rules kept on every path."""

from itertools import pairwise

from unres_desktop.segmenters.user_dictionary import UserDictionary, UserWord
from unres_desktop.segmenters.ways_to_cut import Maker
from unres_desktop.workflow.other_ways import find_other_ways
from unres_desktop.workflow.propose import segment


def ways(context: str, stretch: str, **options: object) -> list[tuple[Maker, list[str]]]:
    start = context.index(stretch)
    found = find_other_ways(context, start, start + len(stretch), **options)  # type: ignore[arg-type]
    result = []
    for way in found:
        edges = (0, *way.cuts, len(stretch))
        result.append((way.maker, [stretch[a:b].strip() for a, b in pairwise(edges)]))
    return result


def test_the_proposal_is_the_one_the_whole_text_would_get():
    context = "回顾发展中国家的能力建设，"
    makers = dict(ways(context, "发展中国家"))
    assert makers[Maker.PROPOSAL] == [word for word in segment(context) if word in "发展中国家"]


def test_symbols_dates_and_blanks_are_not_torn_apart_by_any_path():
    found = ways("又回顾其1991年12月18日第46/151 号决议，", "1991年12月18日第46/151 号决议")
    assert len(found) >= 1
    for _, words in found:
        assert words[:5] == ["1991年", "12月", "18日", "第46/151", "号"]


def test_a_word_of_the_user_dictionary_is_on_a_path():
    dictionary = UserDictionary.of([UserWord("力建")])
    every = [words for _, words in ways("能力建设", "能力建设", dictionary=dictionary)]
    assert ["能", "力建", "设"] in every
    assert ["能", "力建", "设"] not in [words for _, words in ways("能力建设", "能力建设")]


def test_an_unknown_profile_counts_as_the_default_one():
    assert ways("发展中国家", "发展中国家", profile="of a file") == ways("发展中国家", "发展中国家")
