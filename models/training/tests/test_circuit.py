"""What the planted heads do before any training."""
import math
import unittest
from dataclasses import replace

import torch

from training.circuit import plant_circuit
from training.model import Gpt2
from training.recipe import MODELS, read_recipe


def pattern(attention, x):
    """Attention weights [B, H, query, key] of the normalized stream x."""
    B, T, C = x.shape
    q, k, _ = (part.view(B, T, attention.heads, -1).transpose(1, 2) for part in attention.c_attn(x).split(C, 2))
    return torch.softmax(q @ k.transpose(2, 3) / math.sqrt(q.shape[3]) + attention.future[:T, :T], 3)


class Circuit(unittest.TestCase):
    @torch.no_grad()
    def patterns(self, planted):
        """The weights of head 0.0 and of head 1.0 on random ids said twice, [B, query, key]."""
        recipe, _ = read_recipe(MODELS / "story-5m")
        shape = replace(recipe.shape, layers=2, vocabulary=512)
        torch.manual_seed(7)
        model = Gpt2(shape, recipe.start)
        if planted:
            plant_circuit(model)
        ids = torch.randint(3, shape.vocabulary, (8, 30)).repeat(1, 2)
        x = model.wte(ids) + model.wpe.weight[: ids.shape[1]]
        first, second = model.h
        looks_back = pattern(first.attn, first.ln_1(x))[:, 0]
        return looks_back, pattern(second.attn, second.ln_1(first(x)))[:, 0]

    def mean_weights(self, planted):
        """Of head 0.0 on the token before, of head 1.0 on what followed the same token."""
        looks_back, matches = self.patterns(planted)
        at = torch.arange(30, 60)
        return looks_back[:, at, at - 1].mean().item(), matches[:, at, at - 29].mean().item()

    def test_it_looks_back_and_finds_what_followed(self):
        before, followed = self.mean_weights(planted=True)
        self.assertGreater(before, 0.9)
        self.assertGreater(followed, 0.7)

    def test_weights_at_random_do_neither(self):
        self.assertLess(max(self.mean_weights(planted=False)), 0.1)


if __name__ == "__main__":
    unittest.main()
