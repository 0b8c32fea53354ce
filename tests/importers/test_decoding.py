"""Bytes to text: the encodings, the traps between them, and what is refused."""

import codecs

import pytest
from hypothesis import given
from hypothesis import strategies as st
from shared_data import resolutions

from unres_desktop.errors import ImportRefused
from unres_desktop.importers.decoding import decode, looks_like_markup

SIMPLIFIED = "大会，\r\n回顾其关于海上灯塔的决议，\n1. 决定继续审议这一问题；"
TRADITIONAL = "大會，\n回顧其關於海上燈塔的決議，\n1. 決定繼續審議這一問題；"


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (SIMPLIFIED.encode(), "utf-8"),
        (codecs.BOM_UTF8 + SIMPLIFIED.encode(), "utf-8"),
        (codecs.BOM_UTF16_LE + SIMPLIFIED.encode("utf-16-le"), "utf-16-le"),
        (codecs.BOM_UTF16_BE + SIMPLIFIED.encode("utf-16-be"), "utf-16-be"),
        (codecs.BOM_UTF32_LE + SIMPLIFIED.encode("utf-32-le"), "utf-32-le"),
        (SIMPLIFIED.encode("gb18030"), "gb18030"),
        (("\ufeff" + SIMPLIFIED).encode("gb18030"), "gb18030"),
    ],
)
def test_an_encoding_is_found_and_its_mark_left_out(data, encoding):
    found = decode(data)
    assert found.text == SIMPLIFIED
    assert found.encoding == encoding


def test_big5_is_told_from_gb18030_which_reads_it_without_an_error():
    data = TRADITIONAL.encode("big5")
    data.decode("gb18030")  # the trap: no error
    assert decode(data).text == TRADITIONAL


@pytest.mark.parametrize("text", ["中文", "大会决定，", "回顾其决议", "秘书长的报告"])
def test_a_few_characters_of_gb18030_are_read_right(text):
    assert decode(text.encode("gb18030")).text == text


def test_rare_characters_outside_the_first_plane_survive():
    text = SIMPLIFIED + "𠮷😀"
    assert decode(text.encode()).text == text
    assert decode(text.encode("gb18030")).text == text


@given(st.text("大会决议 \t\r\n\u00a0\u200e\u3000\ufeff𠮷a1", min_size=1))
def test_nothing_is_normalised(text):
    data = codecs.BOM_UTF8 + ("大" + text).encode()
    assert decode(data).text == "大" + text


def test_close_scores_are_refused_with_the_candidates_and_the_option():
    data = bytes.fromhex("b5a5")  # one character in either encoding, common in both
    with pytest.raises(ImportRefused, match=r"gb18030|big5") as caught:
        decode(data)
    assert "--encoding" in str(caught.value)


def test_a_named_encoding_is_believed():
    assert decode("汉字".encode("gb18030"), "gbk").text == "汉字"
    assert decode("大会".encode("utf-16-le"), "utf-16-le").text == "大会"


@pytest.mark.parametrize("name", ["nonsense", "rot13", "base64", "hex", "utf-8\x00"])
def test_an_encoding_that_is_none_is_refused(name):
    with pytest.raises(ImportRefused, match="not known"):
        decode(b"abc", name)


def test_a_wrong_named_encoding_tells_the_place():
    with pytest.raises(ImportRefused, match=r"utf-8.*line 2"):
        decode("abc\n大会".encode("gb18030"), "utf-8")


def test_damaged_utf_8_is_called_so_and_never_patched():
    data = SIMPLIFIED.encode()
    broken = data[:-2]
    with pytest.raises(ImportRefused, match=r"utf-8, but damaged.*line 3"):
        decode(broken)


def test_damaged_gb18030_is_called_so():
    data = (SIMPLIFIED * 5).encode("gb18030")
    with pytest.raises(ImportRefused, match="gb18030, but damaged"):
        decode(data[:40] + b"\xff" + data[40:])


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b" \r\n\t",
        codecs.BOM_UTF8,
        b"\x00\x01\x02",
        b"%PDF-1.7\n",
        b"PK\x03\x04rest",
        b"SQLite format 3\x00",
        b"\x1f\x8b\x08",
        bytes(range(1, 32)) * 10,
        "大会".encode("utf-16-le") + b"\x00",
        b"\xff\xfe\x00",
        b"\xff\xfe\x00\xd8",
        b"\xa3\xff\xfe\xfd",
        "안녕하십니까 대한민국 국민 여러분".encode("euc-kr"),
    ],
)
def test_what_is_no_chinese_text_is_refused(data):
    with pytest.raises(ImportRefused):
        decode(data)


@given(st.binary(max_size=200))
def test_any_bytes_give_a_text_without_new_replacement_characters_or_a_refusal(data):
    try:
        found = decode(data)
    except ImportRefused:
        return
    assert found.text.encode(found.encoding) in data
    assert "\x00" not in found.text


def test_markup_is_noticed_in_every_encoding():
    assert looks_like_markup(b'<?xml version="1.0"?>')
    assert looks_like_markup(codecs.BOM_UTF8 + b"\n <!DOCTYPE html>")
    assert looks_like_markup(codecs.BOM_UTF16_LE + "<html>".encode("utf-16-le"))
    assert not looks_like_markup("<大会>".encode())


def test_real_resolutions_are_read_right_in_gb18030_whole_and_in_pieces():
    for record in list(resolutions())[::10]:
        text = record["text"]
        for piece in (text, text[:200], text[-60:]):
            assert decode(piece.encode("gb18030")).text == piece
