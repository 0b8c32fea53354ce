"""Errors that a person can act on; everything else is a bug and rises to the top."""


class UnresError(Exception):
    """Something the person can mend: what is wrong, where, and what to do about it.

    The text is a template with named fields, so that the window can translate the template
    and fill in the fields afterwards. Braces in a field's value are left alone.
    """

    def __init__(self, template: str, **fields: object) -> None:
        super().__init__(template.format(**fields) if fields else template)
        self.template = template
        self.fields = fields


class EditRefused(UnresError):
    """A gesture that would break an invariant of the annotation; nothing was changed."""


class LibraryError(UnresError):
    """The library file cannot be opened, read or written; saved work is as it was."""


class EditConflict(LibraryError):
    """The place was edited since the caller looked at it; nothing was changed."""


class ImportRefused(UnresError):
    """A file that cannot be taken in as it is; the library is as it was."""


class ExportRefused(UnresError):
    """An export that cannot be made or did not pass its check; no file was written."""


class NotAvailable(UnresError):
    """An optional part is missing on this machine; the text says how to get it."""


class Cancelled(UnresError):
    """The person stopped a long task; whole documents done so far are kept."""
