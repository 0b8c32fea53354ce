"""The set of labels of one library, and where each label is in use."""

import json
import sqlite3
from collections.abc import Callable, Iterable
from pathlib import Path

from unres_desktop.model.label_set import RESOLUTION, LabelSet, from_values, to_values
from unres_desktop.storage import database
from unres_desktop.storage.failures import reporting
from unres_desktop.storage.metadata_json import to_json

_KEY = "label_set"


class Labels:
    """The labels of one library; made by Library.labels, which knows whether it may write."""

    def __init__(
        self, connection: sqlite3.Connection, path: Path, refuse_when_reading: Callable[[], None]
    ) -> None:
        self._connection = connection
        self._path = path
        self._refuse_when_reading = refuse_when_reading

    def present(self) -> LabelSet:
        """The set of the library; that of General Assembly resolutions where none was kept."""
        with reporting(self._path):
            row = self._connection.execute(
                "SELECT value FROM setting WHERE key = ?", (_KEY,)
            ).fetchone()
        return from_values(json.loads(row[0])) if row else RESOLUTION

    def keep(self, label_set: LabelSet) -> None:
        """Keep another set. Raises InvalidLabelSet for one that cannot be used."""
        label_set.check()
        self._refuse_when_reading()
        with reporting(self._path), database.transaction(self._connection):
            self._connection.execute(
                "INSERT INTO setting VALUES (?, ?)"
                " ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (_KEY, to_json(to_values(label_set))),
            )

    def counts(self) -> dict[str, int]:
        """How many clauses have each label that is in use, the most frequent first."""
        with reporting(self._path):
            return dict(
                self._connection.execute(
                    "SELECT label, count(*) FROM clause GROUP BY label ORDER BY 2 DESC, 1"
                ).fetchall()
            )

    def documents_with(self, names: Iterable[str]) -> list[str]:
        """The ids of the documents in which a clause has one of these labels."""
        wanted = to_json(list(names))
        with reporting(self._path):
            rows = self._connection.execute(
                "SELECT id FROM document WHERE number IN (SELECT document FROM clause"
                " WHERE label IN (SELECT value FROM json_each(?))) ORDER BY number",
                (wanted,),
            ).fetchall()
        return [document_id for (document_id,) in rows]
