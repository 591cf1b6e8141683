"""Writes test/fixtures/parity: a tiny random GPT-2 and, for it and for the shipped
model, what the reference computes with and without interventions.

    python3 models/make_parity_fixtures.py

A case is {model, modelSha256, ids, interventions, hooks}; a hook is {dims, indices,
values, sum, absSum}: seeded flat indices (row-major) with their values, and the sums
of all its values and of their magnitudes. Masked attention scores (−∞) are left out
of all of these.
"""
import hashlib
import json
import subprocess
import tempfile
from pathlib import Path

import numpy as np

from reference import Reference
from tensor_file import write_tensors

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "test/fixtures/parity"
SEED = 7
TINY = {
    "model_type": "gpt2",
    "vocab_size": 300,
    "n_positions": 32,
    "n_ctx": 32,
    "n_embd": 24,
    "n_layer": 2,
    "n_head": 3,
    "activation_function": "gelu_new",
    "layer_norm_epsilon": 1e-5,
    "tie_word_embeddings": True,
    "bos_token_id": 0,
    "eos_token_id": 0,
}
SHORT = 9  # tokens of the cases with interventions

INTERVENTIONS = {
    "embeddings": [
        {"hook": "hook_embed", "index": [2, None], "mul": 0.5, "add": 0.25},
        {"hook": "hook_pos_embed", "index": [None, None], "mul": 0},
    ],
    "heads": [
        {"hook": "blocks.1.attn.hook_z", "index": [None, 2, None], "mul": 0},
        {"hook": "blocks.0.attn.hook_z", "index": [None, 1, None], "mul": 2},
        {"hook": "blocks.1.hook_attn_out", "index": [4, None], "mul": -1},
    ],
    "attention": [
        {"hook": "blocks.0.attn.hook_attn_scores", "index": [1, 5, 2], "add": 3},
        {"hook": "blocks.0.attn.hook_attn_scores", "index": [2, None, None], "mul": 0},
        {"hook": "blocks.1.attn.hook_pattern", "index": [0, 4, 1], "mul": 0, "add": 0.9},
    ],
    "neurons": [
        {"hook": "blocks.0.mlp.hook_post", "index": [None, 7], "add": 2.5},
        {"hook": "blocks.1.mlp.hook_post", "index": [3, None], "mul": 0},
        {"hook": "blocks.0.hook_mlp_out", "index": [None, None], "mul": 0.5},
    ],
    "residual": [
        {"hook": "blocks.0.hook_resid_pre", "index": [None, 5], "add": -1},
        {"hook": "blocks.0.hook_resid_mid", "index": [6, None], "mul": 1.5},
        {"hook": "blocks.1.hook_resid_post", "index": [8, None], "mul": 0.5, "add": 0.125},
    ],
}
EVERYTHING = [change for changes in INTERVENTIONS.values() for change in changes]


def run_tsx(script, *arguments):
    command = ["npx", "tsx", ROOT / "models" / script, *arguments]
    subprocess.run([str(part) for part in command], check=True, cwd=ROOT, stdout=subprocess.DEVNULL)


def write_stories(path, language):
    told = ("--kind", "stories", "--language", language, "--documents", 60, "--seed", SEED)
    run_tsx("story-world/generate.ts", *told, "--out", path)


def tiny_weights(random):
    """Random weights by their GPT-2 names, large enough for every part to matter."""
    V, T, C = TINY["vocab_size"], TINY["n_positions"], TINY["n_embd"]
    around = lambda mean, spread, *shape: mean + spread * random.standard_normal(shape)
    weights = {"wte.weight": around(0, 0.5, V, C), "wpe.weight": around(0, 0.3, T, C)}
    for l in range(TINY["n_layer"]):
        for norm in ("ln_1", "ln_2"):
            weights[f"h.{l}.{norm}.weight"] = around(1, 0.2, C)
            weights[f"h.{l}.{norm}.bias"] = around(0, 0.1, C)
        maps = {"attn.c_attn": (C, 3 * C), "attn.c_proj": (C, C), "mlp.c_fc": (C, 4 * C), "mlp.c_proj": (4 * C, C)}
        for name, (inputs, outputs) in maps.items():
            weights[f"h.{l}.{name}.weight"] = around(0, 0.3, inputs, outputs)
            weights[f"h.{l}.{name}.bias"] = around(0, 0.1, outputs)
    return {**weights, "ln_f.weight": around(1, 0.2, C), "ln_f.bias": around(0, 0.1, C)}


def write_tiny_model(folder, text):
    """A GPT-2 with random weights and a real, small byte-level tokenizer."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "config.json").write_text(json.dumps(TINY, indent=1) + "\n")
    run_tsx("bpe/train.ts", "--entries", TINY["vocab_size"], "--out", folder / "tokenizer.json", text)
    write_tensors(folder / "model.safetensors", tiny_weights(np.random.default_rng(SEED)), "F32")


def describe_hook(tensor, random, entries):
    """Dims, seeded entries and sums of one hook's finite values."""
    flat = tensor.flatten().numpy()
    finite = np.flatnonzero(np.isfinite(flat))
    indices = np.sort(random.choice(finite, min(entries, len(finite)), replace=False))
    return {
        "dims": list(tensor.shape),
        "indices": indices.tolist(),
        "values": [float(f"{value:.9g}") for value in flat[indices]],
        "sum": float(flat[finite].sum()),
        "absSum": float(np.abs(flat[finite]).sum()),
    }


def write_case(model, folder, name, ids, interventions, entries):
    random = np.random.default_rng(SEED)
    hooks = model.run(ids, interventions)
    case = {
        "model": str(folder.relative_to(ROOT)),
        "modelSha256": hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest(),
        "ids": ids,
        "interventions": [{"mul": 1, "add": 0, **change} for change in interventions],
        "hooks": {hook: describe_hook(tensor, random, entries) for hook, tensor in hooks.items()},
    }
    (OUT / f"{folder.name}.{name}.json").write_text(json.dumps(case, separators=(",", ":")) + "\n")


def write_cases(folder, ids, entries):
    """Cases of one model over the beginning of `ids`: plain at three lengths, then changed."""
    model = Reference(folder)
    for name, length in {"one": 1, "short": SHORT, "full": model.config["n_positions"]}.items():
        write_case(model, folder, name, ids[:length], [], entries)
    for name, changes in INTERVENTIONS.items():
        write_case(model, folder, name, ids[:SHORT], changes, entries // 2)
    write_case(model, folder, "everything", ids[: SHORT + 3], EVERYTHING, entries // 2)


def encode(folder, text):
    """The text's ids by the folder's tokenizer."""
    run_tsx("bpe/encode.ts", "--tokenizer", folder / "tokenizer.json", text)
    return np.fromfile(text.with_suffix(".bin"), "<u2").tolist()


def main():
    tiny, shipped = OUT / "tiny-gpt2", ROOT / "static/models/story-5m"
    with tempfile.TemporaryDirectory() as scratch:
        english, japanese = Path(scratch) / "en.txt", Path(scratch) / "ja.txt"
        write_stories(english, "en")
        write_stories(japanese, "ja")
        write_tiny_model(tiny, english)
        write_cases(tiny, encode(tiny, english), 256)
        write_cases(shipped, encode(shipped, english)[:40] + encode(shipped, japanese), 96)


if __name__ == "__main__":
    main()
