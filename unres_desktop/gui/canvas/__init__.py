"""The document view: a custom scroll area that stays quick on a text of any length.

One QTextLayout a piece of at most 300 characters of a clause, made only for the pieces that are
seen; the rest have estimated heights, with the scroll position held to a row. This family was
measured as the only one whose opening, editing and resizing stay flat from 2,000 to 2,000,000
characters and on a single clause of 200,000.
"""
