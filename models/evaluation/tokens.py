"""Text to ids and back, for the byte-level `tokenizer.json` of a model folder."""
import json
import subprocess
import tempfile
from pathlib import Path

import numpy as np

MODELS = Path(__file__).resolve().parent.parent
SEPARATOR = "<|endoftext|>"


def is_printable(byte):
    return 33 <= byte <= 126 or 161 <= byte <= 172 or 174 <= byte <= 255


def read_vocabulary(folder):
    """Entries of `tokenizer.json` by id as bytes; none where it is not a byte-level one."""
    path = folder / "tokenizer.json"
    if not path.exists():
        return {}
    vocabulary = json.loads(path.read_text("utf8"))["model"]["vocab"]
    hidden = [byte for byte in range(256) if not is_printable(byte)]
    to_byte = {chr(byte): byte for byte in range(256) if is_printable(byte)}
    to_byte.update({chr(256 + i): byte for i, byte in enumerate(hidden)})
    if not all(character in vocabulary for character in to_byte):
        return {}
    return {i: bytes(to_byte[character] for character in entry) for entry, i in vocabulary.items()}


class Tokens:
    """The tokenizer of a folder. `has_text` is false for a model of bare symbols."""

    def __init__(self, folder):
        self.folder = folder
        self.entries = read_vocabulary(folder)
        self.has_text = bool(self.entries)

    def decode(self, ids):
        """The text of ids; a character that is cut off at the end is left out."""
        return b"".join(self.entries[i] for i in ids).decode("utf8", "replace").rstrip("\ufffd")

    def encode(self, texts):
        """Ids of each text, encoded as the training text was (models/bpe/encode.ts)."""
        for text in texts:
            if text.strip() == "" or text != text.rstrip() or SEPARATOR in text:
                raise ValueError(f"cannot encode {text!r}: blank, ends in a blank or holds {SEPARATOR}")
        with tempfile.TemporaryDirectory() as scratch:
            path = Path(scratch) / "texts.txt"
            path.write_text("".join(f"{text}{SEPARATOR}\n" for text in texts), "utf8")
            command = ["npx", "tsx", MODELS / "bpe/encode.ts", "--tokenizer", self.folder / "tokenizer.json", path]
            subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL)
            ids = np.fromfile(path.with_suffix(".bin"), "<u2")
        ends = np.flatnonzero(ids == 0)
        parts = [part[part != 0].tolist() for part in np.split(ids, ends + 1)[:-1]]
        if len(parts) != len(texts):
            raise ValueError(f"{len(texts)} texts became {len(parts)}")
        return parts
