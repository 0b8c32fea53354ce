"""Another set of labels for a library: the clauses of labels that go get others, as one group."""

from collections.abc import Mapping
from pathlib import Path

from unres_desktop.model.change import Change
from unres_desktop.model.clause_gestures import as_edit_of, replace_labels
from unres_desktop.model.label_set import InvalidLabelSet, LabelSet
from unres_desktop.storage.library import Access, Library
from unres_desktop.workflow.progress import Progress, unreported


def without_successor(
    library: Library, label_set: LabelSet, becomes: Mapping[str, str]
) -> dict[str, int]:
    """The labels that the present set has, the new one has not, and clauses still carry.

    Labels that came with a file and are in neither set stay as they are.
    """
    going = set(library.labels.present().names) - set(label_set.names) - set(becomes)
    return {name: count for name, count in library.labels.counts().items() if name in going}


def change_labels(
    library: Library,
    label_set: LabelSet,
    becomes: Mapping[str, str],
    *,
    label: str,
    author: str,
    progress: Progress = unreported,
) -> Mapping[str, Change]:
    """Give the library another set; the change of each document whose clauses get other labels.

    `becomes` says what label the clauses of a label that goes get. They change as one group, that
    can be undone. Raises InvalidLabelSet, with nothing changed, for a set that cannot be used or
    when a label that is in use would go without a successor.
    """
    label_set.check()
    left = without_successor(library, label_set, becomes)
    unknown = set(becomes.values()) - set(label_set.names)
    if left or unknown:
        raise InvalidLabelSet(
            "The label {name} is in use. Choose what its clauses become.",
            name=", ".join(sorted([*left, *unknown])),
        )
    levels = {each.name: each.level for each in label_set.labels}
    ids = library.labels.documents_with(becomes)
    changes: dict[str, Change] = {}
    for done, document_id in enumerate(ids):
        progress(done, len(ids), "")
        annotation = library.load(document_id)
        change = as_edit_of(annotation.status, replace_labels(annotation, becomes, levels))
        if change:
            changes[document_id] = change
    if changes:
        library.commit(list(changes.items()), label=label, author=author)
    library.labels.keep(label_set)
    return changes


def change_labels_of_file(
    path: Path,
    label_set: LabelSet,
    becomes: Mapping[str, str],
    *,
    label: str,
    author: str,
    progress: Progress = unreported,
) -> Mapping[str, Change]:
    """The same beside the window that holds the library open."""
    with Library.open(path, access=Access.SHARED) as library:
        return change_labels(
            library, label_set, becomes, label=label, author=author, progress=progress
        )
