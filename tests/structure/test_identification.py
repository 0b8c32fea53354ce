"""Symbol and title as read off the clauses."""

import pytest

from unres_desktop.structure.detector import detect_clauses
from unres_desktop.structure.identification import identify


@pytest.mark.parametrize(
    ("text", "symbol", "title"),
    [
        ("大会决议[未经发交通过(A/55/L.1)]55/187.鲸鱼保护大会，回顾决议，1.请各国合作。",
         "A/RES/55/187", "鲸鱼保护"),
        ("217(III). 水的宣言\n大会，\n鉴于水的重要，\n1. 通过本宣言；\n2. 请各国合作。",
         "A/RES/217(III)", "水的宣言"),
        ("S-13/2.特别会议大会，回顾决议，1.请各国合作。", "A/RES/S-13/2", "特别会议"),
        ("第1325(2000)号决议\n安全理事会，\n回顾其决议，\n1. 促请各方合作；\n2. 决定继续处理。",
         "S/RES/1325(2000)", ""),
        ("鲸鱼是哺乳动物。", "", ""),
        ("大會第三屆會決議\n二一七(三). 水之宣言\n大會，\n鑒於水之重要，\n一、請各國合作。",
         "A/RES/217(III)", "水之宣言"),
        ("大會決議\n〔根據報告書(A/8901)通過〕\n2997(XXVII). 蜜蜂\n大會，\n察及蜂蜜，\n決定養蜂。",
         "A/RES/2997(XXVII)", "蜜蜂"),
    ],
)  # fmt: skip
def test_symbol_and_title(text: str, symbol: str, title: str):
    identification = identify(text, detect_clauses(text))
    assert (identification.symbol, identification.title) == (symbol, title)


@pytest.mark.parametrize(
    ("title", "symbol", "printed", "part"),
    [
        ("55/187. 鲸鱼保护", "A/RES/55/187", "鲸鱼保护", ""),
        ("55/187. B. 鲸鱼保护", "A/RES/55/187 B", "鲸鱼保护", "B"),
        ("55/187. 鲸鱼保护\nB B", "A/RES/55/187 B", "鲸鱼保护", "B"),
        ("55/187. 鲸鱼保护\nA 北方海域", "A/RES/55/187 A", "鲸鱼保护", "A"),
        ("A 鲸鱼保护", "", "鲸鱼保护", ""),
        ("A A", "", "", ""),
    ],
)
@pytest.mark.parametrize("line_break", ["\n", ""])
def test_the_letter_of_a_part_belongs_to_the_symbol(
    title: str, symbol: str, printed: str, part: str, line_break: str
):
    if not line_break and "北方" in title:
        return  # on one line nothing tells where the title of the part starts
    text = (
        f"大会决议\n[未经发交通过]\n{title}\n大会，\n回顾其决议，\n1. 请各国合作；\n2. 鼓励各国。"
    )
    text = text.replace("\n", line_break)
    found = identify(text, detect_clauses(text))
    assert (found.symbol, found.title, found.part) == (symbol, printed, part)


def test_a_document_of_several_parts_has_the_symbol_of_all():
    body = "大会，\n回顾其决议，\n1. 请各国合作；\n2. 鼓励各国。\n1999年12月1日\n第8次全体会议\n"
    text = f"大会决议\n55/187. 鲸鱼保护\nA\n{body}B\n{body}"
    found = identify(text, detect_clauses(text))
    assert (found.symbol, found.part) == ("A/RES/55/187", "")
