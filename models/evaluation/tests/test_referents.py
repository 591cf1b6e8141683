import importlib.util
import math
import unittest

HAS_TORCH = importlib.util.find_spec("torch") is not None

if HAS_TORCH:
    import torch

    from evaluation.referents import choose, measure_referents, text_log_probabilities


class Letters:
    """A tokenizer whose ids are the letters' places in "abcd"."""

    def encode(self, texts):
        return [["abcd".index(letter) for letter in text] for text in texts]


class Chain:
    """A model that looks at the last letter alone; [letter][next] are probabilities."""

    table = [[0.1, 0.2, 0.3, 0.4], [0.4, 0.3, 0.2, 0.1], [0.25, 0.25, 0.25, 0.25], [0.7, 0.1, 0.1, 0.1]]

    def forward(self, ids):
        return torch.tensor(self.table).log()[ids]


@unittest.skipUnless(HAS_TORCH, "PyTorch was not found")
class Referents(unittest.TestCase):
    def test_log_probabilities(self):
        found = text_log_probabilities(Chain(), [[0, 3, 0], [1, 0], [2, 2, 2, 2]])
        expected = [math.log(0.4 * 0.7), math.log(0.4), 3 * math.log(0.25)]
        for value, hand in zip(found, expected):
            self.assertAlmostEqual(value, hand, 5)

    def test_the_more_probable_continuation_is_chosen(self):
        case = lambda context, *candidates: {"context": context, "candidates": candidates}
        cases = [case("a", "b", "d"), case("b", "a", "b"), case("a", "da", "c"), case("c", "a", "b")]
        self.assertEqual(choose(Chain(), Letters(), cases), [1, 0, 1, 0])

    def test_counts(self):
        case = {"language": "en", "template": "t", "candidates": ["b", "d"], "pair": 1}
        cases = [
            {**case, "context": "a", "answer": 1, "recent": 1},
            {**case, "context": "b", "answer": 0, "recent": 1},
            {**case, "context": "b", "answer": 1, "recent": 1, "pair": 2},
        ]
        found = measure_referents(Chain(), Letters(), cases)
        counts = [found[key] for key in ("right", "recent", "n", "both", "scenes")]
        self.assertEqual(counts, [2, 2, 3, 1, 2])
        self.assertAlmostEqual(found["byLanguage"]["en"], 2 / 3)
