"""Recipes that are wrong say what is wrong."""
import json
import tempfile
import unittest
from pathlib import Path

from training.problem import Problem
from training.recipe import MODELS, History, read_recipe

TOY = json.loads((MODELS / "training/toy/recipe.json").read_text())


class WrongRecipes(unittest.TestCase):
    def read(self, **changes):
        with tempfile.TemporaryDirectory() as folder:
            text = json.dumps({**TOY, **changes})
            (Path(folder) / "recipe.json").write_text(text)
            return read_recipe(Path(folder))

    def test_a_good_one_is_read(self):
        recipe, corpora = self.read()
        self.assertEqual((recipe.id, recipe.shape.width), ("toy", TOY["shape"]["width"]))
        self.assertIn("tinystories", corpora)

    def test_what_is_wrong_is_named(self):
        shape, phase = TOY["shape"], TOY["repeats"][0]
        for message, changes in {
            "unknown stpes": {"stpes": 3},
            "steps should be a whole number, is '20'": {"steps": "20"},
            "steps should be a whole number, is True": {"steps": True},
            "width of 32 does not divide into 5 heads": {"shape": {**shape, "heads": 5}},
            "shape: vocabulary not given": {"shape": {k: v for k, v in shape.items() if k != "vocabulary"}},
            "no source nonsense in the list": {"sources": {"nonsense": 1}},
            "weights of sources are above 0": {"sources": {"tanaka": 0}},
            "without sources the repeats' share is 1": {"sources": {}},
            "begin at progress 0": {"repeats": [{**phase, "begins": 0.5}]},
            "lie between 0 and 1": {"repeats": [{**phase, "share": 1.5}]},
            "periods": {"repeats": [{**phase, "periods": [9, 4]}]},
            "repeats' ids are": {"repeats": [{**phase, "ids": [[3, 9999]]}]},
            "kinds are .least, most. of 5 ids": {"repeats": [{**phase, "kinds": [2, 6], "ids": [[3, 7]]}]},
            "repeats should be a list": {"repeats": phase},
            'format is "F16" or "I8"': {"format": "F8"},
            "goesOnFrom names 'nobody'": {"goesOnFrom": "nobody"},
            '"gpt2" is': {"architecture": "rnn"},
            "history keeps from 3": {"history": {"checkpoints": 2, "first": 1}},
            "at least 1": {"batch": 0},
            "expected an object": {"rate": 0.1},
        }.items():
            with self.subTest(message), self.assertRaisesRegex(Problem, message):
                self.read(**changes)

    def test_no_json_and_no_file(self):
        with tempfile.TemporaryDirectory() as folder:
            with self.assertRaisesRegex(Problem, "recipe.json is missing"):
                read_recipe(Path(folder))
            (Path(folder) / "recipe.json").write_text("{")
            with self.assertRaisesRegex(Problem, "is not JSON"):
                read_recipe(Path(folder))

    def test_the_recipes_here_are_good(self):
        paths = list(MODELS.glob("*/recipe.json"))
        self.assertGreaterEqual(len(paths), 2)
        for path in paths:
            self.assertEqual(read_recipe(path.parent)[0].id, path.parent.name)


class KeptSteps(unittest.TestCase):
    def test_they_are_even_on_a_log_scale(self):
        self.assertEqual(History(5, 1).steps(1000), [0, 1, 10, 100, 1000])
        steps = History(12, 10).steps(3500)
        self.assertEqual((len(steps), steps[:2], steps[-1]), (12, [0, 10], 3500))


if __name__ == "__main__":
    unittest.main()
