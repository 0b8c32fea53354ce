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
    ],
)  # fmt: skip
def test_symbol_and_title(text: str, symbol: str, title: str):
    identification = identify(text, detect_clauses(text))
    assert (identification.symbol, identification.title) == (symbol, title)
