"""A person's own words: jieba's file of them, what engines do with them, who is said to decide."""

import pickle
import random
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shared_data import resolutions

from unres_desktop.errors import UnresError
from unres_desktop.model.origins import Origin, state_origin
from unres_desktop.segmenters import rjieba_segmenter
from unres_desktop.segmenters.available import engine_named
from unres_desktop.segmenters.profiles import PROFILES, profile_named
from unres_desktop.segmenters.segmentation import propose_states
from unres_desktop.segmenters.user_dictionary import (
    LARGEST_FREQUENCY,
    MOST_WORDS,
    UserDictionary,
    UserWord,
    parsed_dictionary,
)

needs_rjieba = pytest.mark.skipif(
    not rjieba_segmenter.is_installed(), reason="rjieba has no wheel for this machine"
)
ENGINES = ("jieba", pytest.param("rjieba", marks=needs_rjieba))

ENTRIES = st.builds(
    UserWord,
    st.text(st.sampled_from("大会能力建设𠮷A1-"), min_size=1, max_size=6),
    st.none() | st.integers(1, LARGEST_FREQUENCY),
    st.from_regex(r"\A([a-z][a-z0-9_-]{0,4})?\Z"),
)


def taught(*words: str) -> UserDictionary:
    return UserDictionary.of(map(UserWord, words))


def cut(text: str, dictionary: UserDictionary, engine: str = "auto", profile: str = "pku") -> str:
    states = propose_states(text, engine_named(engine, dictionary), profile_named(profile))
    pieces = (
        ("|" if chr(state).isupper() else "") + character
        for character, state in zip(text, states, strict=True)
    )
    return "".join(pieces).removeprefix("|")


@given(st.lists(ENTRIES, min_size=1))
def test_a_dictionary_is_read_back_as_it_was_written(entries: list[UserWord]):
    dictionary = UserDictionary.of(entries)
    assert parsed_dictionary(dictionary.as_text.encode()) == dictionary
    assert {entry.word for entry in dictionary} == {entry.word for entry in entries}
    assert pickle.loads(pickle.dumps(dictionary)) == dictionary


def test_jiebas_format_has_words_with_and_without_frequency_and_tag():
    data = "\ufeff行为体 5 n\r\n\r\n供资 n\n能力建设 20\n南南合作\n".encode()
    assert list(parsed_dictionary(data)) == [
        UserWord("供资", None, "n"),
        UserWord("南南合作"),
        UserWord("能力建设", 20),
        UserWord("行为体", 5, "n"),
    ]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        ("词 0 n", "from 1"),
        ("词 99999999999999999999", "from 1"),
        ("词 3 n 多", "A line is"),
        ("词 n 3", "A line is"),
        ("词 -3", "tag"),
        ("词 名词", "tag"),
        ("长" * 41, "41 characters"),
    ],
)
def test_a_bad_line_is_refused_with_its_number(line: str, reason: str):
    with pytest.raises(UnresError, match="Line 3") as caught:
        parsed_dictionary(f"好 1\n\n{line}\n好词 2\n".encode())
    assert reason in str(caught.value)
    assert "Nothing was taken" in str(caught.value)


def test_a_file_in_another_encoding_or_without_words_is_refused():
    with pytest.raises(UnresError, match="Line 2 is not UTF-8"):
        parsed_dictionary(b"abc\n" + "大会".encode("gb18030"))
    with pytest.raises(UnresError, match="no words"):
        parsed_dictionary(b"\n \n")


def test_more_words_than_a_dictionary_holds_are_refused():
    words = [UserWord(f"词{number}") for number in range(MOST_WORDS)]
    full = UserDictionary.of(words)
    assert len(full.with_words([UserWord("词1", 5)])) == MOST_WORDS
    with pytest.raises(UnresError, match="at most 20,000"):
        full.with_words([UserWord("一个")])
    with pytest.raises(UnresError, match="at most 20,000"):
        parsed_dictionary(full.as_text.encode() + "一个\n".encode())


@given(st.lists(st.text(st.sampled_from("词n05 \t\u3000\r-_"), max_size=8), max_size=4))
def test_the_quick_way_to_read_a_file_reads_it_like_the_thorough_one(lines: list[str]):
    def result(text: str) -> object:
        try:
            return parsed_dictionary(text.encode())
        except UnresError as error:
            return str(error)

    text = "\n".join(lines)
    # A blank at the start of each line keeps it from the quick way and changes nothing else.
    assert result(text) == result("\n".join(f" {line}" for line in lines))


def test_later_entries_replace_earlier_ones_and_other_words_stay():
    dictionary = taught("大会", "合作").with_words([UserWord("大会", 7, "n")])
    assert list(dictionary) == [UserWord("合作"), UserWord("大会", 7, "n")]
    assert list(dictionary.without(["大会", "没有"])) == [UserWord("合作")]


@pytest.mark.parametrize("engine", ENGINES)
def test_a_word_comes_out_whole_and_its_gaps_say_so(engine: str):
    text = "加强小岛屿能力建设。"
    assert cut(text, UserDictionary(), engine) != cut(text, taught("能力建设"), engine)
    states = propose_states(text, engine_named(engine, taught("能力建设")), PROFILES["pku"])
    at = text.index("能力")
    assert [state_origin(state) for state in states[at : at + 4]] == [Origin.TERM_RULE] * 4
    assert state_origin(states[at + 4]) is not Origin.TERM_RULE


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("text", "word", "cuts"),
    [
        ("关于COVID-19疫苗的决议", "COVID-19疫苗", "关于|COVID-19疫苗|的|决议"),
        ("完成第一读之后", "第一读", "完成|第一读|之后"),
        ("XABC组", "ABC", "XABC|组"),  # not inside a Latin word
        ("𠮷野家族", "𠮷野", "𠮷野|家族"),
        ("這個聯合國大會關於國際發展問題的決議，", "國際發展問題", None),
    ],
)
def test_words_that_rules_or_rare_characters_hide_are_found(
    engine: str, text: str, word: str, cuts: str | None
):
    found = cut(text, taught(word), engine)
    assert found == cuts if cuts else f"|{word}|" in found


def test_rules_do_not_split_a_persons_word():
    assert "国际|贸易" in cut("关于国际贸易的", UserDictionary())
    assert "|国际贸易|" in cut("关于国际贸易的", taught("国际贸易"))
    assert "|两级|" in cut("在两级的", taught("两级"))


def test_a_frequency_decides_between_overlapping_words():
    rare = UserDictionary.of([UserWord("研究生", 1)])
    frequent = UserDictionary.of([UserWord("研究生", 10_000_000)])
    assert cut("研究生命起源", rare) == "研究|生命|起源"
    assert cut("研究生命起源", frequent) == "研究生|命|起源"


@needs_rjieba
@pytest.mark.parametrize("automatic", [True, False])
def test_both_engines_agree_with_a_dictionary_on_real_resolutions(automatic: bool):
    chooser = random.Random(1)
    texts = [record["text"] for count, record in enumerate(resolutions()) if count % 60 == 0]
    words = set()
    for run in re.findall(r"[\u4e00-\u9fd5]{3,}", "\n".join(texts)):
        if chooser.random() < 0.02:
            start = chooser.randrange(len(run) - 2)
            frequency = None if automatic else chooser.choice([1, 10, 1000, 100_000])
            words.add(UserWord(run[start : start + chooser.randint(2, 6)], frequency))
    dictionary = UserDictionary.of(words)
    assert len(dictionary) > 50
    jieba, rjieba = engine_named("jieba", dictionary), engine_named("rjieba", dictionary)
    for text in texts:
        assert propose_states(text, jieba, PROFILES["pku"]) == propose_states(
            text, rjieba, PROFILES["pku"]
        )


@pytest.mark.parametrize("engine", ENGINES)
def test_one_librarys_words_do_not_reach_another(engine: str):
    text = "加强能力建设"
    before = cut(text, UserDictionary(), engine)
    for word in ("能力建设", "加强能力"):
        assert cut(text, taught(word), engine) != before
    assert cut(text, UserDictionary(), engine) == before
    assert engine_named(engine, taught("力建")) is engine_named(engine, taught("力建"))
