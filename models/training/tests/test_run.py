"""A run that is stopped, starved or misled: it goes on to the same weights, or says what
is wrong and leaves no half-written file."""
import json
import os
import re
import signal
import subprocess
import sys
import tempfile
import unittest
from pathlib import Path

from training.recipe import MODELS, ROOT
from training.tests.tiny_texts import write_texts

TOY = MODELS / "training/toy"


class Runs(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.scratch = tempfile.TemporaryDirectory()
        cls.folder = Path(cls.scratch.name)
        cls.texts = write_texts(cls.folder / "texts")
        cls.unbroken = cls.start("train", cls.folder / "unbroken")
        assert cls.unbroken.returncode == 0, cls.unbroken.stderr

    @classmethod
    def tearDownClass(cls):
        cls.scratch.cleanup()

    @classmethod
    def command(cls, step, work, *more, model=TOY, texts=None):
        command = [sys.executable, "-u", "-m", f"training.{step}", "--model", model]
        command += ["--texts", texts or cls.texts, "--work", work, *more]
        return [str(part) for part in command + (["--threads", 1] if step == "train" else [])]

    @classmethod
    def start(cls, *parts, **named):
        environment = {**os.environ, "PYTHONPATH": str(MODELS)}
        command = cls.command(*parts, **named)
        return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True)

    def kill_at(self, step, work):
        environment = {**os.environ, "PYTHONPATH": str(MODELS)}
        command = self.command("train", work)
        with subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True) as running:
            for line in running.stdout:
                if line.startswith(f"step {step} "):
                    running.send_signal(signal.SIGKILL)

    def losses(self, done):
        return dict(re.findall(r"step (\d+) loss ([\d.]+)", done.stdout))

    def bytes_of(self, work):
        return (work / "kept/20.pt").read_bytes()

    def fails(self, message, *parts, **named):
        done = self.start(*parts, **named)
        self.assertEqual(done.returncode, 1, done.stdout + done.stderr)
        self.assertRegex(done.stderr, f"error: .*{message}")
        self.assertNotIn("Traceback", done.stderr)

    def test_twice_the_same(self):
        again = self.start("train", self.folder / "again")
        self.assertEqual(len(self.losses(again)), 20)
        self.assertEqual(self.losses(again), self.losses(self.unbroken))
        self.assertEqual(self.bytes_of(self.folder / "again"), self.bytes_of(self.folder / "unbroken"))

    def test_it_learns(self):
        losses = self.losses(self.unbroken)
        self.assertLess(float(losses["20"]), float(losses["1"]) - 0.1)

    def test_killed_it_goes_on_to_the_same_weights(self):
        work = self.folder / "killed"
        self.kill_at(12, work)
        self.assertFalse((work / "kept/20.pt").exists())
        done = self.start("train", work)
        self.assertIn("going on from step 10\n", done.stdout)
        losses = self.losses(self.unbroken)
        self.assertEqual(self.losses(done), {str(step): losses[str(step)] for step in range(11, 21)})
        self.assertEqual(self.bytes_of(work), self.bytes_of(self.folder / "unbroken"))

    def test_a_full_disk_leaves_the_checkpoint_before(self):
        work = self.folder / "full"
        self.kill_at(7, work)
        before = (work / "checkpoint.pt").read_bytes()
        (work / "checkpoint.pt.part").symlink_to("/dev/full")
        self.fails("checkpoint.pt: No space left on device", "train", work)
        self.assertEqual((work / "checkpoint.pt").read_bytes(), before)
        self.assertEqual(self.start("train", work).returncode, 0)
        self.assertEqual(self.bytes_of(work), self.bytes_of(self.folder / "unbroken"))

    def test_another_recipe_does_not_go_on(self):
        work = self.folder / "other"
        self.kill_at(7, work)
        self.fails("steps changed since the run in .* is at step 5", "train", work, "--steps", "30")

    def test_texts_that_are_missing_or_changed_are_named(self):
        self.fails("gathered.json is missing", "train", self.folder / "a", texts=self.folder / "none")
        texts = write_texts(self.folder / "changed")
        with open(texts / "story-world-ja.val.bin", "r+b") as file:
            file.write(b"\x07\x00")
        self.fails("story-world-ja.val.bin has changed", "train", self.folder / "b", texts=texts)
        (texts / "story-world-en.train.bin").unlink()
        self.fails("story-world-en has not been gathered", "train", self.folder / "c", texts=texts)

    def publish(self, work, out):
        exported = self.start("export", work)
        self.assertEqual(exported.returncode, 0, exported.stderr)
        return self.start("card", work, "--out", out)

    def test_a_finished_run_is_published_whole(self):
        out = self.folder / "static/toy"
        out.mkdir(parents=True)
        (out / "stale").write_text("of the model before")
        done = self.publish(self.folder / "unbroken", out)
        self.assertEqual(done.returncode, 0, done.stderr)
        card = json.loads((out / "card.json").read_text())
        found = {path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file()}
        self.assertEqual(found, {*card["files"], "card.json"})
        checkpoints = json.loads((out / "history.json").read_text())["checkpoints"]
        self.assertEqual([c["step"] for c in checkpoints], [0, 2, 4, 9, 20])
        self.assertTrue({c["file"] for c in checkpoints} < found)
        self.assertAlmostEqual(sum(source["share"] for source in card["data"]), 1, places=3)
        self.assertEqual(os.listdir(out.parent), ["toy"])

    def test_a_model_goes_on_from_another(self):
        # A card names its recipe by the path in the repository.
        place = MODELS / ".work"
        place.mkdir(exist_ok=True)
        scratch = tempfile.TemporaryDirectory(dir=place)
        self.addCleanup(scratch.cleanup)
        model = Path(scratch.name)
        recipe = json.loads((TOY / "recipe.json").read_text())
        recipe |= {"id": "next", "goesOnFrom": "story-5m-first", "seed": recipe["seed"] + 1}
        (model / "recipe.json").write_text(json.dumps(recipe))
        (model / "corpora.json").write_bytes((TOY / "corpora.json").read_bytes())
        work, first = self.folder / "next", self.folder / "story-5m-first/published"
        self.fails("run models/make.sh story-5m-first first", "train", work, model=model)
        self.assertEqual(self.publish(self.folder / "unbroken", first).returncode, 0)
        trained = self.start("train", work, model=model)
        self.assertEqual(trained.returncode, 0, trained.stderr)
        curves = [json.loads((folder / "curve.json").read_text()) for folder in (first, work)]
        last, begins = curves[0][-1]["heldOut"], curves[1][0]["heldOut"]
        for source in ("story-world-en", "story-world-ja"):
            self.assertAlmostEqual(begins[source], last[source], delta=0.01)
        self.assertEqual(self.start("export", work, model=model).returncode, 0)
        out = self.folder / "static/next"
        done = self.start("card", work, "--out", out, model=model)
        self.assertEqual(done.returncode, 0, done.stderr)
        card, curve = (json.loads((out / name).read_text()) for name in ("card.json", "curve.json"))
        self.assertEqual((card["steps"], [part["steps"] for part in card["parts"]]), (40, [20, 20]))
        self.assertAlmostEqual(sum(source["share"] for source in card["data"]), 1, places=3)
        self.assertEqual(curve[-1]["step"], 40)
        self.assertEqual([point["step"] for point in curve], sorted({point["step"] for point in curve}))

    def test_an_unfinished_run_is_not_published(self):
        work = self.folder / "unfinished"
        self.kill_at(7, work)
        self.fails("is at step 5 of 20; train the model to its end", "export", work)
        self.fails("checkpoint.pt is missing", "export", self.folder / "nothing")

    def test_a_disk_that_fills_up_leaves_the_published_model(self):
        """Copies run into a limit on the size of files; the folder that is there stays."""
        out = self.folder / "kept/toy"
        self.assertEqual(self.publish(self.folder / "unbroken", out).returncode, 0)
        before = {path: path.read_bytes() for path in out.rglob("*") if path.is_file()}
        command = " ".join(self.command("card", self.folder / "unbroken", "--out", out))
        limited = ["bash", "-c", f"ulimit -f 40; exec {command}"]
        environment = {**os.environ, "PYTHONPATH": str(MODELS)}
        done = subprocess.run(limited, cwd=ROOT, env=environment, capture_output=True, text=True)
        self.assertEqual(done.returncode, 1)
        self.assertRegex(done.stderr, "error: .*File too large; nothing finished was overwritten")
        self.assertEqual({path: path.read_bytes() for path in out.rglob("*") if path.is_file()}, before)
        self.assertEqual(os.listdir(out.parent), ["toy"])


if __name__ == "__main__":
    unittest.main()
