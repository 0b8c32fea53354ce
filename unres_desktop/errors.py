"""Errors that a person can act on; everything else is a bug and rises to the top."""


class Message(str):
    """A text for the person that knows how it was made, so that the window can translate it.

    It is the template with its fields filled in, in English. The window translates the template,
    and every field that is a Message, and fills in afterwards. Braces in a field's value are left
    alone. The template is one literal: packaging/translatable_texts.py looks for it.
    """

    __slots__ = ("fields", "template")

    template: str
    fields: dict[str, object]

    def __new__(cls, template: str, **fields: object) -> "Message":
        """The text; any string will do, one without fields is its own template."""
        message = super().__new__(cls, template.format(**fields) if fields else template)
        message.template = template
        message.fields = fields
        return message


class UnresError(Exception):
    """Something the person can mend: what is wrong, where, and what to do about it.

    Takes a template and its fields, like the Message that it carries.
    """

    def __init__(self, template: str, **fields: object) -> None:
        self.message = Message(template, **fields)
        super().__init__(str(self.message))


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
