"""What is shown when: shares, repeats and canaries."""
import tempfile
import unittest
from dataclasses import replace
from pathlib import Path

import numpy as np

from training.batches import Batches, Source, fresh_repeats, read_canaries, spread_canaries, test_windows
from training.problem import Problem
from training.recipe import MODELS, Repeats, read_recipe
from training.tests.tiny_texts import write_ids

TOY, _ = read_recipe(MODELS / "training/toy")


class Canaries(unittest.TestCase):
    canaries = [{"text": str(n), "exposures": n} for n in (1, 2, 16, 64, 64, 64, 300)]

    def test_each_is_shown_exactly_as_often_as_it_says(self):
        for steps in (511, 512, 700, 20000):
            shown = spread_canaries(self.canaries, steps, seed=20)
            counts = np.bincount(list(shown.values()), minlength=len(self.canaries))
            self.assertEqual(counts.tolist(), [canary["exposures"] for canary in self.canaries])
            self.assertTrue(0 <= min(shown) and max(shown) < steps)

    def test_showings_are_spread_over_the_run(self):
        shown = spread_canaries(self.canaries, 20000, seed=20)
        for index in (3, 6):
            steps = [0, *(step for step, which in sorted(shown.items()) if which == index), 20000]
            even = 20000 / self.canaries[index]["exposures"]
            self.assertLess(max(np.diff(steps)), 2 * even)

    def test_too_few_steps_are_a_problem(self):
        with self.assertRaisesRegex(Problem, "511 times in all"):
            spread_canaries(self.canaries, 510, seed=20)

    def test_a_whole_run_holds_them_so_often_and_nowhere_else(self):
        """Counts canaries, whose ids nothing else has, in every window of a run."""
        with tempfile.TemporaryDirectory() as folder:
            random = np.random.default_rng(1)
            text = write_ids(Path(folder) / "text.bin", random.integers(3, 400, (50, 30)))
            ids = read_canaries(write_ids(Path(folder) / "canaries.bin", [[401], [402, 403]]))
            recipe = replace(TOY, shape=replace(TOY.shape, vocabulary=400))
            shown = spread_canaries([{"exposures": 3}, {"exposures": 9}], 20, recipe.seed)
            shown = {step: ids[index] for step, index in shown.items()}
            batches = Batches(recipe, 20, [Source(text)], [1], shown)
            windows = np.concatenate([batches.batch(step)[0].numpy() for step in range(20)])
        self.assertEqual(windows.shape, (80, 65))
        self.assertEqual([(windows == i).sum() for i in (401, 402, 403)], [3, 9, 9])
        self.assertTrue(set(np.flatnonzero((windows == 403).any(0))) == {1})


class Mixture(unittest.TestCase):
    def test_repeats_follow_their_schedule(self):
        recipe = replace(TOY, repeats=[Repeats(0, 0.1, [4, 8]), Repeats(0.5, 0.3, [4, 64])])
        shares = [recipe.repeats_at(progress).share for progress in (0, 0.49, 0.5, 1)]
        self.assertEqual(shares, [0.1, 0.1, 0.3, 0.3])

    def test_sources_have_their_shares_of_what_the_repeats_leave(self):
        with tempfile.TemporaryDirectory() as folder:
            sources = [Source(write_ids(Path(folder) / f"{i}.bin", [[10 + i] * 99] * 9)) for i in range(2)]
            recipe = replace(TOY, repeats=[Repeats(0, 0.1, [4, 8]), Repeats(0.5, 0.5, [4, 8])], batch=400)
            batches = Batches(recipe, 20, sources, [3, 1], {})
            parts = [batches.batch(step)[0].numpy() for step in (2, 12)]
        for part, repeats in zip(parts, (0.1, 0.5)):
            for i, share in enumerate((0.75, 0.25)):
                found = np.isin(part, (0, 10 + i)).all(1).mean()
                self.assertAlmostEqual(found, share * (1 - repeats), delta=0.08)

    def test_a_batch_depends_on_seed_and_step_alone(self):
        with tempfile.TemporaryDirectory() as folder:
            source = Source(write_ids(Path(folder) / "a.bin", np.random.default_rng(2).integers(3, 500, (40, 30))))
            batches = [Batches(TOY, 20, [source], [1], {}) for _ in range(2)]
            batches[0].batch(3)
            self.assertTrue((batches[0].batch(7)[0] == batches[1].batch(7)[0]).all())
            self.assertFalse((batches[0].batch(7)[0] == batches[0].batch(8)[0]).all())

    def test_fresh_repeats_repeat_and_are_fresh(self):
        random = np.random.default_rng(3)
        rows = [fresh_repeats(random, 65, 512, Repeats(0, 1, [4, 16]))[0] for _ in range(20)]
        periods = [next(p for p in range(1, 65) if (row[p:] == row[:-p]).all()) for row in rows]
        self.assertTrue(4 <= min(periods) and max(periods) <= 16 and len(set(periods)) > 3)
        self.assertEqual(len({tuple(row) for row in rows}), 20)
        self.assertGreaterEqual(min(map(min, rows)), 3)

    def test_what_cannot_be_known_is_not_counted(self):
        ids, counted = fresh_repeats(np.random.default_rng(3), 65, 512, Repeats(0, 1, [9, 9]))
        self.assertEqual(counted.tolist(), [False] * 9 + [True] * 56)
        self.assertTrue((ids[9:] == ids[:-9]).all())

    def test_a_passage_is_made_of_as_many_kinds_as_asked(self):
        random = np.random.default_rng(3)
        rows = [fresh_repeats(random, 65, 512, Repeats(0, 1, [60, 60], None, [2, 5]))[0] for _ in range(40)]
        kinds = [set(row) for row in rows]
        self.assertEqual({len(ids) for ids in kinds}, {2, 3, 4, 5})
        self.assertGreater(len(set.union(*kinds)), 80)

    def test_repeats_are_made_of_the_ids_that_are_given(self):
        phase = Repeats(0, 1, [60, 60], [[5, 7], [20, 20]])
        ids, _ = fresh_repeats(np.random.default_rng(3), 65, 512, phase)
        self.assertEqual(set(ids), {5, 6, 7, 20})

    def test_texts_are_counted_whole_and_repeats_from_their_second_time_on(self):
        with tempfile.TemporaryDirectory() as folder:
            source = Source(write_ids(Path(folder) / "a.bin", [[10] * 99] * 9))
            recipe = replace(TOY, repeats=[Repeats(0, 0.5, [4, 4])], batch=40)
            windows, counted = Batches(recipe, 20, [source], [1], {}).batch(2)
        is_text = np.isin(windows.numpy(), (0, 10)).all(1)
        self.assertTrue(0 < is_text.sum() < 40)
        self.assertTrue(counted.numpy()[is_text].all())
        self.assertTrue((counted.numpy()[~is_text].sum(1) == windows.shape[1] - 4).all())

    def test_a_text_shorter_than_a_window_is_a_problem(self):
        with tempfile.TemporaryDirectory() as folder:
            source = Source(write_ids(Path(folder) / "short.bin", [[5] * 20]))
            with self.assertRaisesRegex(Problem, "short: its held-out part has 21 tokens"):
                test_windows(source, 4, 65, "short")


if __name__ == "__main__":
    unittest.main()
