"""The reference: a plain float64 forward of any GPT-2-style Hugging Face folder that
returns every hook by its TransformerLens name, less the batch axis.

    python3 models/reference.py --model DIR --ids 1,2,3 [--intervene FILE] --out FILE

FILE.json holds {ids, hooks: {name: {dims, values}}} with −∞ written as null. Any
other name is the compact form described in hook_file.py.

--unmask 1.2,3.0 (layer.head, from 0) lets these heads look ahead, without a causal mask.

--intervene reads {"interventions": [{"hook", "index", "mul", "add"}, …]}: at the
selected entries the hook's value x becomes x·mul + add (1 and 0 where not given); add may be
{"dims", "data"}, broadcast along axes of length 1.
`index` has one entry an axis: a number selects, null takes all. The recorded value
and everything downstream see the change. Masked attention scores stay −∞.

Letters in shapes: T positions, C width, H heads, D = C / H, V entries.
After karpathy/nanoGPT, model.py; names after TransformerLens.
"""
import argparse
import json
import math
import re
from pathlib import Path

import torch
import torch.nn.functional as F

from hook_file import write_hooks
from tensor_file import read_tensors

EDITABLE = re.compile(
    r"hook_(pos_)?embed|blocks\.\d+\.("
    r"hook_resid_(pre|mid|post)|hook_attn_out|hook_mlp_out|mlp\.hook_post"
    r"|attn\.hook_(attn_scores|pattern|z))"
)

ACTIVATIONS = {
    "gelu_new": lambda x: 0.5 * x * (1 + torch.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3))),
    "gelu": F.gelu,
    "relu": F.relu,
}


def summand(add, chosen):
    """What is added to the chosen entries: a number, or {dims, data} with one axis per axis of the
    hook, of length 1 where all of an axis get the same."""
    if not isinstance(add, dict):
        return add
    whole = torch.tensor(add["data"], dtype=torch.float64).reshape(add["dims"])
    return whole[tuple(i if isinstance(i, slice) else 0 for i in chosen)]


class Hooks:
    """Records values by name, in the order of computation, changing those that an
    intervention selects."""

    def __init__(self, interventions=()):
        self.values = {}
        self.interventions = list(interventions)
        for change in self.interventions:
            if not EDITABLE.fullmatch(change["hook"]):
                raise ValueError(f"{change['hook']} cannot be changed")

    def __call__(self, name, x, masked=None):
        """Records `x`, changed where an intervention says so, as the hook's value and
        returns it. Where `masked` is true it is −∞, whatever the intervention."""
        for change in self.interventions:
            if change["hook"] == name:
                x = x.clone()
                chosen = tuple(slice(None) if i is None else i for i in change["index"])
                if len(chosen) != x.ndim:
                    raise ValueError(f"{name} has {x.ndim} axes, its index {len(chosen)}")
                x[chosen] = x[chosen] * change.get("mul", 1) + summand(change.get("add", 0), chosen)
        if masked is not None:
            x = x.masked_fill(masked, float("-inf"))
        self.values[name] = x
        return x


class Reference:
    """A model read from a folder; weights in float64."""

    def __init__(self, folder, file="model.safetensors"):
        folder = Path(folder)
        self.config = json.loads((folder / "config.json").read_text())
        if self.config["model_type"] != "gpt2":
            raise ValueError(f"this is a reference for gpt2, not for {self.config['model_type']}")
        tensors = read_tensors(folder / file)
        self.weights = {
            name.removeprefix("transformer."): torch.from_numpy(values) for name, values in tensors.items()
        }
        self.activation = ACTIVATIONS[self.config["activation_function"]]

    def norm(self, x, name, hook, hooks):
        """Layer norm [T, C]; `scale` is √(variance + eps), `normalized` is before gain and bias."""
        x = x - x.mean(-1, keepdim=True)
        variance = x.pow(2).mean(-1, keepdim=True)  # [T, 1]
        scale = hooks(f"{hook}.hook_scale", (variance + self.config["layer_norm_epsilon"]).sqrt())
        normalized = hooks(f"{hook}.hook_normalized", x / scale)  # [T, C]
        return normalized * self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]

    def linear(self, x, name):
        """GPT-2 keeps these weights [in, out]."""
        return x @ self.weights[f"{name}.weight"] + self.weights[f"{name}.bias"]

    def attention(self, x, l, hooks, unmasked):  # [T, C]
        T, C = x.shape
        H = self.config["n_head"]
        hook = f"blocks.{l}.attn"
        q, k, v = (
            hooks(f"{hook}.hook_{name}", part.view(T, H, C // H))  # [T, H, D]
            for name, part in zip("qkv", self.linear(x, f"h.{l}.attn.c_attn").split(C, dim=1))
        )
        scores = torch.einsum("qhd,khd->hqk", q, k) / math.sqrt(C // H)  # [H, query, key]
        future = torch.ones(T, T, dtype=torch.bool).triu(1)
        future = future.repeat(H, 1, 1)  # [H, query, key]
        for layer, head in unmasked:
            if layer == l:
                future[head] = False
        scores = hooks(f"{hook}.hook_attn_scores", scores, masked=future)
        pattern = hooks(f"{hook}.hook_pattern", torch.softmax(scores, dim=2))  # [H, query, key]
        z = hooks(f"{hook}.hook_z", torch.einsum("hqk,khd->qhd", pattern, v))  # [T, H, D]
        return hooks(f"blocks.{l}.hook_attn_out", self.linear(z.reshape(T, C), f"h.{l}.attn.c_proj"))

    def mlp(self, x, l, hooks):  # [T, C]
        pre = hooks(f"blocks.{l}.mlp.hook_pre", self.linear(x, f"h.{l}.mlp.c_fc"))  # [T, 4C]
        post = hooks(f"blocks.{l}.mlp.hook_post", self.activation(pre))  # [T, 4C]
        return hooks(f"blocks.{l}.hook_mlp_out", self.linear(post, f"h.{l}.mlp.c_proj"))

    def block(self, x, l, hooks, unmasked):  # [T, C]
        x = hooks(f"blocks.{l}.hook_resid_pre", x)
        x = x + self.attention(self.norm(x, f"h.{l}.ln_1", f"blocks.{l}.ln1", hooks), l, hooks, unmasked)
        x = hooks(f"blocks.{l}.hook_resid_mid", x)
        x = x + self.mlp(self.norm(x, f"h.{l}.ln_2", f"blocks.{l}.ln2", hooks), l, hooks)
        return hooks(f"blocks.{l}.hook_resid_post", x)

    @torch.no_grad()
    def run(self, ids, interventions=(), unmasked=()):
        """Every hook of one run over `ids` [T]: {name: float64 tensor}, logits [T, V] last.
        `unmasked`: (layer, head) of heads that look ahead."""
        if len(ids) > self.config["n_positions"]:
            raise ValueError(f"{len(ids)} tokens, but the window is {self.config['n_positions']}")
        hooks = Hooks(interventions)
        embed = hooks("hook_embed", self.weights["wte.weight"][torch.tensor(ids)])  # [T, C]
        x = embed + hooks("hook_pos_embed", self.weights["wpe.weight"][: len(ids)])
        for l in range(self.config["n_layer"]):
            x = self.block(x, l, hooks, unmasked)
        x = self.norm(x, "ln_f", "ln_final", hooks)
        tied = self.config.get("tie_word_embeddings", True)
        hooks("logits", x @ self.weights["wte.weight" if tied else "lm_head.weight"].T)  # [T, V]
        return hooks.values


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--ids", required=True, help="token ids, separated by commas")
    parser.add_argument("--intervene", type=Path)
    parser.add_argument("--unmask", default="", help="layer.head of heads that look ahead, separated by commas")
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    ids = [int(part) for part in options.ids.split(",")]
    interventions = json.loads(options.intervene.read_text())["interventions"] if options.intervene else []
    unmasked = [tuple(map(int, place.split("."))) for place in options.unmask.split(",") if place]
    write_hooks(options.out, ids, Reference(options.model).run(ids, interventions, unmasked))


if __name__ == "__main__":
    main()
