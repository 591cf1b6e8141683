"""What goes wrong that a person can put right, and files that are whole or not there."""
import hashlib
import json
import os
import sys


class Problem(Exception):
    """Ends a command with its message alone: what is wrong, and what to do next."""


def run(main):
    """Runs a command; a problem, a full disk or Ctrl-C ends it with one line, not a traceback."""
    try:
        main()
    except Problem as problem:
        sys.exit(f"error: {problem}")
    except OSError as error:
        sys.exit(
            f"error: {error.filename or 'a file'}: {error.strerror or error}; nothing finished was "
            "overwritten, so put that right and run the same command again"
        )
    except KeyboardInterrupt:
        sys.exit("stopped; the same command goes on from the last checkpoint")


def write_whole(path, data):
    """Writes bytes beside `path` and renames, so that the file is whole or as it was.
    Raises OSError (with the path's name) where the disk is full."""
    part = path.with_name(f"{path.name}.part")
    try:
        with open(part, "wb") as file:
            file.write(data)
        os.replace(part, path)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise OSError(error.errno, error.strerror, str(path)) from error


def write_json(path, value, indent=1):
    """Writes JSON, whole or not at all."""
    write_whole(path, (json.dumps(value, indent=indent, ensure_ascii=False) + "\n").encode())


def read_json(path):
    """A JSON file's value. Raises Problem where the file is missing or is no JSON."""
    try:
        return json.loads(path.read_text("utf8"))
    except FileNotFoundError:
        raise Problem(f"{path} is missing") from None
    except ValueError as error:
        raise Problem(f"{path} is not JSON: {error}") from None


def sha256(path):
    """SHA-256 of a file's bytes, hexadecimal."""
    return hashlib.sha256(path.read_bytes()).hexdigest()
