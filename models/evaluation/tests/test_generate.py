import importlib.util
import unittest
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
HAS_TORCH = importlib.util.find_spec("torch") is not None
BOUND = 1e-4  # of a logit, against float64

if HAS_TORCH:
    import numpy as np
    import torch

    from evaluation.generate import END, Cache, Model, generate, greedy, sampler
    from evaluation.losses import check_tokenizer
    from evaluation.philox import philox, uniform
    from evaluation.repeats import repeated_ids
    from reference import Reference


@unittest.skipUnless(HAS_TORCH, "PyTorch was not found")
class Generate(unittest.TestCase):
    def compare(self, folder, length):
        model, reference = Model(ROOT / folder), Reference(ROOT / folder)
        entries = model.config["vocab_size"]
        ids = np.random.default_rng(length).integers(1, entries, (3, length))
        exact = torch.stack([reference.run(row.tolist())["logits"] for row in ids])
        whole = model.forward(torch.from_numpy(ids))
        cache = Cache(model.config, 3)
        borders = [0, 5, 6, 7, length]
        parts = [model.forward(torch.from_numpy(ids[:, a:b]), cache) for a, b in zip(borders, borders[1:])]
        for label, logits in (("whole", whole), ("cached", torch.cat(parts, 1))):
            worst = (logits - exact).abs().max().item()
            self.assertLess(worst, BOUND, f"{folder}, {label}")

    def test_logits_are_those_of_the_reference(self):
        self.compare("test/fixtures/parity/tiny-gpt2", 32)
        self.compare("static/models/story-5m", 60)

    def test_texts_of_different_lengths_are_continued_as_if_alone(self):
        folder = ROOT / "static/models/story-5m"
        model, reference = Model(folder), Reference(folder)
        prompts = [[300, 301, 302, 303], [500], [700, 701, 702, 703, 704, 705, 706]]
        for prompt, (added, ended) in zip(prompts, generate(model, prompts, greedy, 6)):
            ids, stops = list(prompt), False
            while len(ids) < len(prompt) + 6 and not stops:
                chosen = int(reference.run(ids)["logits"][-1].argmax())
                stops = chosen == END
                ids += [] if stops else [chosen]
            self.assertEqual((prompt + added, ended), (ids, stops))

    def test_the_window_ends_a_text(self):
        model = Model(ROOT / "test/fixtures/parity/tiny-gpt2")
        never_ends = lambda logits, place: torch.full((len(logits),), 7)
        told = generate(model, [[1, 2], [3]], never_ends)
        self.assertEqual([(len(ids), ended) for ids, ended in told], [(30, False), (31, False)])
        ends = lambda logits, place: torch.full((len(logits),), 7 if place < 4 else END)
        self.assertEqual(generate(model, [[1, 2], [3]], ends), [([7, 7], True), ([7, 7, 7], True)])
        with self.assertRaises(ValueError):
            model.forward(torch.zeros(1, 33, dtype=torch.long))

    def test_philox_gives_the_published_words(self):
        """Random123, kat_vectors: philox4x32 10."""
        word = lambda *values: [np.uint64(value) for value in values]
        found = [int(x) for x in philox(word(0, 0, 0, 0), word(0, 0))]
        self.assertEqual(found, [0x6627E8D5, 0xE169C58D, 0xBC57AC4C, 0x9B00DBD8])
        full = 0xFFFFFFFF
        found = [int(x) for x in philox(word(full, full, full, full), word(full, full))]
        self.assertEqual(found, [0x408F276D, 0x41C83B0E, 0xA20BC7C6, 0x6D5451FD])

    def test_a_draw_takes_the_most_probable_first(self):
        logits = torch.log(torch.tensor([[0.2, 0.5, 0.3]])).repeat(2000, 1)
        draws = sampler(1, list(range(2000)))(logits, 3)
        u = uniform(np.arange(2000), 3)
        expected = np.where(u < 0.5, 1, np.where(u < 0.8, 2, 0))
        self.assertTrue(np.array_equal(draws.numpy(), expected))
        sharp = sampler(0.1, list(range(2000)))(logits, 3)
        self.assertGreater((sharp == 1).double().mean().item(), 0.98)

    def test_texts_of_another_tokenizer_are_refused(self):
        shipped, tiny = ROOT / "static/models/story-5m", ROOT / "test/fixtures/parity/tiny-gpt2"
        check_tokenizer(shipped, shipped)
        check_tokenizer(shipped, ROOT)
        with self.assertRaisesRegex(ValueError, "another tokenizer"):
            check_tokenizer(shipped, tiny)

    def test_repeats(self):
        ids = repeated_ids({"n_positions": 64, "vocab_size": 67})
        self.assertEqual(ids.shape, (20, 64))
        self.assertTrue((ids[:, :32] == ids[:, 32:]).all())
        self.assertTrue(3 <= ids.min() and ids.max() == 66)

    def test_repeats_of_some_ids_alone(self):
        ids = repeated_ids({"n_positions": 64, "vocab_size": 67}, [[5, 7], [20, 20]])
        self.assertEqual(set(ids.flat), {5, 6, 7, 20})
