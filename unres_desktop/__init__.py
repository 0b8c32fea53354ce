"""UNRes Desktop: annotate Chinese United Nations resolutions, words and clauses."""

__version__ = "0.1.0"
