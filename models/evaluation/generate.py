"""A float32 forward of any GPT-2-style folder with a key/value cache, over many texts at
once: what reference.py computes, for speed.

Letters in shapes: B texts, T new positions, S all positions so far, C width, H heads,
D = C / H, V entries.
"""
import json
import math
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from evaluation.philox import uniform
from reference import ACTIVATIONS
from tensor_file import read_tensors

END = 0  # id of <|endoftext|>


class Cache:
    """Keys and values of the positions that a batch has been through."""

    def __init__(self, config, batch):
        heads = config["n_head"]
        shape = (config["n_layer"], 2, batch, heads, config["n_positions"], config["n_embd"] // heads)
        self.values = torch.empty(shape)  # [layer, key or value, B, H, position, D]
        self.length = 0

    def extend(self, layer, part, new):
        """Keeps the new keys (part 0) or values (part 1) [B, H, T, D]; returns all of them [B, H, S, D]."""
        end = self.length + new.shape[2]
        self.values[layer, part, :, :, self.length : end] = new
        return self.values[layer, part, :, :, :end]


class Model:
    """A model read from a folder; weights in float32."""

    def __init__(self, folder):
        folder = Path(folder)
        self.config = json.loads((folder / "config.json").read_text())
        tensors = read_tensors(folder / "model.safetensors")
        self.weights = {
            name.removeprefix("transformer."): torch.from_numpy(values.astype(np.float32))
            for name, values in tensors.items()
        }
        self.activation = ACTIVATIONS[self.config["activation_function"]]
        self.window = self.config["n_positions"]

    def norm(self, x, name):
        weight, bias = self.weights[f"{name}.weight"], self.weights[f"{name}.bias"]
        return F.layer_norm(x, (x.shape[-1],), weight, bias, self.config["layer_norm_epsilon"])

    def linear(self, x, name):
        return x @ self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]

    def attention(self, x, layer, cache):  # [B, T, C]
        B, T, C = x.shape
        H = self.config["n_head"]
        q, k, v = (
            part.view(B, T, H, C // H).transpose(1, 2)  # [B, H, T, D]
            for part in self.linear(x, f"h.{layer}.attn.c_attn").split(C, dim=2)
        )
        k, v = cache.extend(layer, 0, k), cache.extend(layer, 1, v)
        future = torch.ones(T, k.shape[2], dtype=torch.bool).triu(1 + cache.length)
        scores = (q @ k.transpose(2, 3) / math.sqrt(C // H)).masked_fill(future, float("-inf"))
        z = torch.softmax(scores, dim=3) @ v
        return self.linear(z.transpose(1, 2).reshape(B, T, C), f"h.{layer}.attn.c_proj")

    def mlp(self, x, layer):
        return self.linear(self.activation(self.linear(x, f"h.{layer}.mlp.c_fc")), f"h.{layer}.mlp.c_proj")

    @torch.no_grad()
    def forward(self, ids, cache=None):
        """Logits [B, T, V] of ids [B, T] that follow what the cache has seen, which is extended."""
        B, T = ids.shape
        cache = cache or Cache(self.config, B)
        if cache.length + T > self.window:
            raise ValueError(f"{cache.length + T} tokens, but the window is {self.window}")
        x = self.weights["wte.weight"][ids] + self.weights["wpe.weight"][cache.length : cache.length + T]
        for layer in range(self.config["n_layer"]):
            x = x + self.attention(self.norm(x, f"h.{layer}.ln_1"), layer, cache)
            x = x + self.mlp(self.norm(x, f"h.{layer}.ln_2"), layer)
        cache.length += T
        tied = self.config.get("tie_word_embeddings", True)
        return self.norm(x, "ln_f") @ self.weights["wte.weight" if tied else "lm_head.weight"].T


def greedy(logits, place):
    """The most probable token of each row [B, V]."""
    return logits.argmax(1)


def sampler(temperature, seeds):
    """Draws a token for each row as the page does (src/lib/decoding/draw.ts): the random
    number depends on the row's seed and the token's place alone."""

    def draw(logits, place):
        probabilities = torch.softmax(logits.double() / temperature, 1).float()
        ordered, ids = torch.sort(probabilities, dim=1, descending=True, stable=True)
        line = ordered.double().cumsum(1)
        u = torch.from_numpy(uniform(np.asarray(seeds), place)) * line[:, -1]
        chosen = (line <= u[:, None]).sum(1).clamp(max=logits.shape[1] - 1)
        return ids.gather(1, chosen[:, None])[:, 0]

    return draw


def generate(model, prompts, choose, most=None):
    """Continues every prompt (ids, not empty) until it ends, `most` tokens are added or the
    window is full. Returns [(added ids without the end, whether it ended)]. All texts are
    at the same position at a time: one whose prompt is longer is given its own tokens."""
    limits = [min(model.window, len(p) + (most or model.window)) for p in prompts]
    texts = [list(prompt) for prompt in prompts]
    ended = [False] * len(prompts)
    cache = Cache(model.config, len(prompts))
    place = min(len(prompt) for prompt in prompts)
    logits = model.forward(torch.tensor([prompt[:place] for prompt in prompts]), cache)
    while place < model.window:
        chosen = choose(logits[:, -1], place).tolist()
        for row, text in enumerate(texts):
            if len(text) == place and not ended[row] and place < limits[row]:
                ended[row] = chosen[row] == END
                text += [] if ended[row] else [chosen[row]]
        if all(done or len(t) >= limit for done, t, limit in zip(ended, texts, limits)):
            break
        column = [text[place] if place < len(text) else END for text in texts]
        logits = model.forward(torch.tensor(column)[:, None], cache)
        place += 1
    return [(text[len(prompt) :], done) for text, prompt, done in zip(texts, prompts, ended)]
