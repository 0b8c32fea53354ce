"""The tables of a library, as steps that are never edited once released.

Imported only when a library is made or brought up to date: sqlite-utils takes long to load.
"""

import sqlite3

from sqlite_utils import Database, Migrations

from unres_desktop.storage.database import APPLICATION_ID, MIGRATION_SET, MIGRATIONS

migrations = Migrations(MIGRATION_SET)


def migrate(connection: sqlite3.Connection) -> None:
    """Bring the tables up to date and mark the file as a library of this program."""
    database = Database(connection, execute_plugins=False)
    migrations.apply(database)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {len(MIGRATIONS)}")


@migrations()
def m001_library(db: Database) -> None:
    """Make the tables of the first release."""
    for statement in _DOCUMENTS + _ANNOTATIONS + _JOURNAL + _REST:
        db.execute(statement)


@migrations()
def m002_kept_places(db: Database) -> None:
    """Remember the places where a person wants the words as they are."""
    db.execute(
        """
        CREATE TABLE kept_place (
            document INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
            start INTEGER NOT NULL,
            "end" INTEGER NOT NULL,
            cuts TEXT NOT NULL,
            author TEXT NOT NULL,
            time TEXT NOT NULL,
            PRIMARY KEY (document, start, "end")
        ) STRICT, WITHOUT ROWID
        """
    )


@migrations()
def m003_notes(db: Database) -> None:
    """Remember the suggested reading, the time and the origin of a note; so far files had them."""
    for statement in (
        "ALTER TABLE note ADD COLUMN suggestion TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE note ADD COLUMN time TEXT NOT NULL DEFAULT ''",
        "ALTER TABLE note ADD COLUMN origin TEXT NOT NULL DEFAULT 'i'",
    ):
        db.execute(statement)


_DOCUMENTS = (
    """
    CREATE TABLE document (
        number INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        symbol TEXT NOT NULL,
        symbol_key TEXT NOT NULL,
        title TEXT NOT NULL,
        language TEXT NOT NULL,
        part TEXT NOT NULL,
        subjects TEXT NOT NULL,
        segmenter TEXT NOT NULL,
        further TEXT NOT NULL,
        status TEXT NOT NULL,
        length INTEGER NOT NULL,
        words INTEGER NOT NULL,
        clauses INTEGER NOT NULL,
        reviewed INTEGER NOT NULL,
        decidable INTEGER NOT NULL,
        added TEXT NOT NULL,
        updated TEXT NOT NULL,
        text_hash BLOB NOT NULL,
        source_name TEXT NOT NULL,
        source_sha256 TEXT NOT NULL,
        source_format TEXT NOT NULL,
        source_encoding TEXT NOT NULL
    ) STRICT
    """,
    "CREATE INDEX document_by_status ON document (status, updated)",
    "CREATE INDEX document_by_symbol ON document (symbol_key, id)",
    "CREATE INDEX document_by_text ON document (text_hash)",
    """
    CREATE TABLE body (
        document INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
        part INTEGER NOT NULL,
        text TEXT NOT NULL,
        PRIMARY KEY (document, part)
    ) STRICT
    """,
    """
    CREATE TABLE source (
        document INTEGER PRIMARY KEY REFERENCES document (number) ON DELETE CASCADE,
        compressed BLOB NOT NULL
    ) STRICT
    """,
)

_ANNOTATIONS = (
    """
    CREATE TABLE segmentation (
        document INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
        part INTEGER NOT NULL,
        word_bits BLOB NOT NULL,
        origins BLOB NOT NULL,
        PRIMARY KEY (document, part)
    ) STRICT
    """,
    """
    CREATE TABLE clause (
        document INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
        start INTEGER NOT NULL,
        label TEXT NOT NULL,
        level INTEGER NOT NULL,
        number TEXT,
        lead_start INTEGER,
        lead_end INTEGER,
        category TEXT,
        confidence REAL,
        origins TEXT NOT NULL,
        joins TEXT NOT NULL,
        PRIMARY KEY (document, start)
    ) STRICT, WITHOUT ROWID
    """,
    """
    CREATE TABLE note (
        document INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
        place INTEGER NOT NULL,
        start INTEGER NOT NULL,
        "end" INTEGER NOT NULL,
        text TEXT NOT NULL,
        kind TEXT NOT NULL,
        author TEXT NOT NULL,
        PRIMARY KEY (document, place)
    ) STRICT, WITHOUT ROWID
    """,
)

_JOURNAL = (
    """
    CREATE TABLE edit_group (
        id INTEGER PRIMARY KEY AUTOINCREMENT,
        author TEXT NOT NULL,
        time TEXT NOT NULL,
        label TEXT NOT NULL,
        reverts INTEGER REFERENCES edit_group (id)
    ) STRICT
    """,
    """
    CREATE TABLE journal (
        id INTEGER PRIMARY KEY,
        edit_group INTEGER NOT NULL REFERENCES edit_group (id),
        document INTEGER NOT NULL REFERENCES document (number) ON DELETE CASCADE,
        change BLOB NOT NULL
    ) STRICT
    """,
    "CREATE INDEX journal_by_document ON journal (document, edit_group)",
    "CREATE INDEX journal_by_group ON journal (edit_group)",
)

_REST = (
    "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT, WITHOUT ROWID",
    # Every character but white space is a token, so that any string is a phrase of tokens.
    """
    CREATE VIRTUAL TABLE character_index USING fts5 (
        characters, content = '', columnsize = 0,
        tokenize = "unicode61 remove_diacritics 0 categories 'L* N* P* S* M* Co Cf Cn Cs'"
    )
    """,
)
