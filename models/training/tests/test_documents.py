"""Corpora that are missing or have changed, and what is held out."""
import hashlib
import tempfile
import unittest
from pathlib import Path

from training.documents import mark, read_corpus, split, write_text
from training.problem import Problem

TEXT = "One.\n<|endoftext|>\nTwo.\n<|endoftext|>\nThree.\n<|endoftext|>\n"
ENTRY = {"file": "numbers.txt", "sha256": hashlib.sha256(TEXT.encode()).hexdigest()}


class Corpora(unittest.TestCase):
    def setUp(self):
        scratch = tempfile.TemporaryDirectory()
        self.addCleanup(scratch.cleanup)
        self.folder = Path(scratch.name)
        (self.folder / "numbers.txt").write_text(TEXT)

    def test_the_file_expected_is_read(self):
        self.assertEqual(read_corpus(self.folder, "numbers", ENTRY), ["One.", "Two.", "Three."])
        self.assertEqual(read_corpus(self.folder, "numbers", {**ENTRY, "leaveOut": [1]}), ["One.", "Three."])

    def test_one_that_is_missing_is_named(self):
        with self.assertRaisesRegex(Problem, "numbers: .*none/numbers.txt is missing"):
            read_corpus(self.folder / "none", "numbers", ENTRY)
        with self.assertRaisesRegex(Problem, "needs the file numbers.txt; say where with --corpora"):
            read_corpus(None, "numbers", ENTRY)

    def test_one_that_has_changed_is_named_with_its_hash(self):
        (self.folder / "numbers.txt").write_text(f"{TEXT}Four.\n")
        found = hashlib.sha256(f"{TEXT}Four.\n".encode()).hexdigest()
        with self.assertRaisesRegex(Problem, f"numbers.txt has changed: its SHA-256 is {found}"):
            read_corpus(self.folder, "numbers", ENTRY)

    def test_every_fortieth_document_is_held_out(self):
        split("many", [f"Document {i}." for i in range(81)], self.folder)
        held_out = (self.folder / "many.val.txt").read_text()
        self.assertEqual(held_out, "".join(f"Document {i}.\n<|endoftext|>\n" for i in (0, 40, 80)))
        self.assertEqual((self.folder / "many.train.txt").read_text().count("<|endoftext|>"), 78)
        with self.assertRaisesRegex(Problem, "few: 39 documents"):
            split("few", ["One."] * 39, self.folder)

    def test_what_has_not_changed_is_not_written_again(self):
        path = self.folder / "text.txt"
        write_text(path, ["One."])
        before, first = path.stat().st_mtime_ns, mark([path])
        write_text(path, ["One."])
        self.assertEqual((path.stat().st_mtime_ns, mark([path])), (before, first))
        write_text(path, ["Two."])
        self.assertNotEqual(mark([path]), first)


if __name__ == "__main__":
    unittest.main()
