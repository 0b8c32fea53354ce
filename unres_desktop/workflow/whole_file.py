"""A file that appears under its name only when it is complete and was read back."""

import errno
import os
import secrets
from hashlib import sha256
from pathlib import Path
from types import TracebackType
from typing import Self

from unres_desktop.errors import ExportRefused, Message

_FULL = {errno.ENOSPC, errno.EFBIG, errno.EDQUOT}
_BLOCK = 1 << 20


class WholeFile:
    """Written under a temporary name in the same folder; `keep` checks and renames it.

    Leaving the `with` block without `keep` takes the temporary file away; whatever stood under
    the name before is untouched. Raises ExportRefused for what the person can mend.
    """

    def __init__(self, path: Path) -> None:
        self._target = path.resolve()  # a link keeps pointing at the file
        self._shown = path
        self._temporary = self._target.with_name(f".unres-{secrets.token_hex(8)}.tmp")
        self._written = sha256()
        self.size = 0

    def __enter__(self) -> Self:
        if self._target.exists() and not self._target.is_file():
            raise self._refused("it is a folder or a device. Choose another name")
        if not self._target.parent.is_dir():
            raise self._refused("its folder does not exist. Make it, or choose another name")
        try:
            flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
            self._stream = os.fdopen(os.open(self._temporary, flags, 0o666), "wb")
        except OSError as error:
            raise self._failed(error) from error
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        try:
            self._stream.close()
        except OSError:
            pass  # the disk is full, which was said already; closing is all that is left to do
        finally:
            self._temporary.unlink(missing_ok=True)

    def write(self, data: bytes) -> None:
        """Add to the file."""
        try:
            self._stream.write(data)
        except OSError as error:
            raise self._failed(error) from error
        self._written.update(data)
        self.size += len(data)

    def keep(self) -> None:
        """Bring the file to the disk, read it back, compare and give it its name."""
        try:
            self._stream.flush()
            os.fsync(self._stream.fileno())
            self._stream.close()
            if self._checksum_on_disk() != self._written.digest():
                raise self._refused(Message("what was read back differs from what was written"))
            if self._target.exists():
                self._temporary.chmod(self._target.stat().st_mode & 0o7777)
            self._temporary.replace(self._target)
            _sync_folder(self._target.parent)
        except OSError as error:
            raise self._failed(error) from error

    def _checksum_on_disk(self) -> bytes:
        found = sha256()
        with self._temporary.open("rb") as stream:
            for block in iter(lambda: stream.read(_BLOCK), b""):
                found.update(block)
        return found.digest()

    def _failed(self, error: OSError) -> ExportRefused:
        if error.errno in _FULL:
            return self._refused(Message("the disk is full. Make room, or choose another disk"))
        if isinstance(error, PermissionError):
            return self._refused(
                Message("it may not be written there, or another program has the file open")
            )
        return self._refused(error.strerror or str(error))

    def _refused(self, reason: str) -> ExportRefused:
        return ExportRefused(
            "{path} could not be written: {reason}. Nothing was changed.",
            path=self._shown,
            reason=reason,
        )


def _sync_folder(folder: Path) -> None:
    """Bring the new name to the disk, too, where the system can do that."""
    if os.name != "posix":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    except OSError:
        return  # some network folders cannot; the file itself is on the disk
    finally:
        os.close(descriptor)
