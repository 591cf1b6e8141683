"""Measures a model folder: held-out loss, repeats, what its heads do, greedy samples.

    python3 models/evaluate.py --model static/models/story-5m --held-out models/.work/story-5m \\
        --prompts models/story-5m/prompts.txt --out evaluation.json

The folder of --held-out has NAME.val.bin (uint16 ids, documents ended by id 0).
"""
import argparse
import json
import shutil
import subprocess
import tempfile
from pathlib import Path

import numpy as np
import torch
import torch.nn.functional as F

from reference import Reference

MODELS = Path(__file__).resolve().parent
SEED = 11
WINDOWS = 24  # held-out windows of each source
PERIOD = 50  # length of the random sequence that is repeated, tokens
TRIALS = 20  # random sequences
END = 0
SAMPLE_TOKENS = 60


def held_out_loss(model, ids):
    """Mean loss in nats a token over non-overlapping windows spread through `ids`."""
    length = model.config["n_positions"] + 1
    count = min(WINDOWS, len(ids) // length)
    losses = []
    for start in np.linspace(0, len(ids) - length, count).astype(int):
        window = ids[start : start + length]
        logits = model.run(window[:-1])["logits"]
        losses.append(F.cross_entropy(logits, torch.tensor(window[1:])).item())
    return float(np.mean(losses))


def measure_repeats(model):
    """Over fresh random sequences said twice: how often the second time is foretold
    (top 1), and each head's mean attention to the token before, and to the token after
    the last occurrence (previous-token and induction score, Olsson et al. 2022)."""
    random = np.random.default_rng(SEED)
    layers, heads = model.config["n_layer"], model.config["n_head"]
    correct, previous, induction = 0.0, torch.zeros(layers, heads), torch.zeros(layers, heads)
    for _ in range(TRIALS):
        part = random.integers(3, model.config["vocab_size"], PERIOD)
        ids = torch.from_numpy(np.tile(part, 2))
        hooks = model.run(ids.tolist())
        foretold = hooks["logits"][PERIOD:-1].argmax(1)
        correct += (foretold == ids[PERIOD + 1 :]).double().mean().item() / TRIALS
        for layer in range(layers):
            pattern = hooks[f"blocks.{layer}.attn.hook_pattern"]  # [head, query, key]
            previous[layer] += pattern.diagonal(-1, 1, 2).mean(1) / TRIALS
            induction[layer] += pattern.diagonal(-(PERIOD - 1), 1, 2).mean(1) / TRIALS
    return {
        "repeatAccuracy": round(correct, 4),
        "previousToken": describe_scores(previous),
        "induction": describe_scores(induction),
    }


def describe_scores(scores):
    """The head that scores most and the scores of all, [layer][head], in [0, 1]."""
    layer, head = divmod(int(scores.argmax()), scores.shape[1])
    return {
        "best": {"layer": layer, "head": head, "score": round(scores.max().item(), 4)},
        "scores": [[round(score, 4) for score in row] for row in scores.tolist()],
    }


def is_printable(byte):
    return 33 <= byte <= 126 or 161 <= byte <= 172 or 174 <= byte <= 255


def read_entries(folder):
    """The bytes of every entry of a byte-level `tokenizer.json`, by id."""
    vocab = json.loads((folder / "tokenizer.json").read_text("utf8"))["model"]["vocab"]
    hidden = [byte for byte in range(256) if not is_printable(byte)]
    to_byte = {chr(byte): byte for byte in range(256) if is_printable(byte)}
    to_byte.update({chr(256 + i): byte for i, byte in enumerate(hidden)})
    return {i: bytes(to_byte[character] for character in entry) for entry, i in vocab.items()}


def encode_prompts(folder, prompts):
    """Ids of each prompt of a file, encoded as the training text was."""
    with tempfile.TemporaryDirectory() as scratch:
        text = shutil.copy(prompts, scratch)
        encode = ["npx", "tsx", MODELS / "bpe/encode.ts", "--tokenizer", folder / "tokenizer.json", text]
        subprocess.run([str(part) for part in encode], check=True, stdout=subprocess.DEVNULL)
        ids = np.fromfile(Path(text).with_suffix(".bin"), "<u2")
    ends = np.flatnonzero(ids == END)
    return [part[part != END].tolist() for part in np.split(ids, ends)[:-1]]


def continue_greedily(model, ids):
    """`ids` with the most probable token added again and again, until the text ends."""
    ids = list(ids)
    for _ in range(SAMPLE_TOKENS):
        chosen = int(model.run(ids)["logits"][-1].argmax())
        if chosen == END:
            break
        ids.append(chosen)
    return ids


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--held-out", type=Path, required=True)
    parser.add_argument("--prompts", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    torch.set_num_threads(2)
    model = Reference(options.model)
    losses = {}
    for path in sorted(options.held_out.glob("*.val.bin")):
        ids = np.fromfile(path, "<u2").tolist()
        losses[path.name.removesuffix(".val.bin")] = round(held_out_loss(model, ids), 4)
    entries = read_entries(options.model)
    text = lambda ids: b"".join(entries[i] for i in ids).decode("utf8", "replace")
    samples = []
    for prompt in encode_prompts(options.model, options.prompts):
        continued = continue_greedily(model, prompt)
        samples.append({"prompt": text(prompt), "continued": text(continued[len(prompt) :])})
    result = {"heldOut": losses, **measure_repeats(model), "samples": samples}
    options.out.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", "utf8")
    print(json.dumps(result, indent=1, ensure_ascii=False))


if __name__ == "__main__":
    main()
