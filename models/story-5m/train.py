"""Trains the model on encoded texts and keeps a checkpoint it can go on from.

    python3 train.py --work DIR --minutes 95        cosine over wall time
    python3 train.py --work DIR --steps 20000       cosine over steps
    python3 train.py --work DIR --steps 20 --toy    twenty steps on generated stories alone

DIR holds mixture.json ({source: share, …, "fresh-repeats": share}) and for each
source NAME.train.bin and NAME.val.bin. Written there: checkpoint.pt, curve.json.
"""
import argparse
import json
import math
import os
import time
from pathlib import Path

import numpy as np
import torch

from batches import Source, fresh_repeats, test_windows, training_batch
from model import Gpt2, Shape, next_token_loss

SEED = 20
BATCH = 8
PEAK_RATE = 1.5e-3
LAST_RATE = 3e-5
WARMUP_STEPS = 200
WEIGHT_DECAY = 0.1
CLIP = 1.0
TEST_EVERY = 1000
SAVE_EVERY = 200
TEST_WINDOWS = 16
REPEATS = "fresh-repeats"


def learning_rate(step, progress):
    """Linear warm-up, then half a cosine over `progress` in [0, 1]."""
    cosine = 0.5 * (1 + math.cos(math.pi * min(progress, 1)))
    return min((step + 1) / WARMUP_STEPS, 1) * (LAST_RATE + (PEAK_RATE - LAST_RATE) * cosine)


def make_optimizer(model):
    """AdamW; only matrices decay, and of those not the embeddings."""
    matrices = [p for name, p in model.named_parameters() if p.ndim == 2 and name.startswith("h.")]
    rest = [p for name, p in model.named_parameters() if not (p.ndim == 2 and name.startswith("h."))]
    groups = [{"params": matrices, "weight_decay": WEIGHT_DECAY}, {"params": rest, "weight_decay": 0.0}]
    return torch.optim.AdamW(groups, lr=PEAK_RATE, betas=(0.9, 0.98), eps=1e-8, foreach=True)


class Texts:
    """The sources to train on, with their shares, and the windows to test on."""

    def __init__(self, work, length, vocab):
        mixture = json.loads((work / "mixture.json").read_text())
        self.length, self.vocab = length, vocab
        self.repeats = mixture.pop(REPEATS)
        self.shares = list(mixture.values())
        self.sources = [Source(work / f"{name}.train.bin") for name in mixture]
        self.tests = {
            name: test_windows(Source(work / f"{name}.val.bin"), TEST_WINDOWS, length) for name in mixture
        }
        random = np.random.default_rng(SEED)
        rows = [fresh_repeats(random, length, vocab) for _ in range(TEST_WINDOWS)]
        self.tests[REPEATS] = torch.from_numpy(np.stack(rows))

    def batch(self, step):
        """Windows [BATCH, length] of one step."""
        return training_batch(
            self.sources, self.shares, self.repeats, SEED, step, BATCH, self.length, self.vocab
        )


@torch.no_grad()
def held_out_losses(model, tests):
    """Mean loss in nats a token for each set of test windows."""
    losses = {}
    for name, windows in tests.items():
        parts = windows.split(BATCH)
        total = sum(next_token_loss(model, part).item() * len(part) for part in parts)
        losses[name] = round(total / len(windows), 4)
    return losses


def save(state, path):
    """Writes a checkpoint, whole or not at all."""
    torch.save(state, f"{path}.part")
    os.replace(f"{path}.part", path)


def read_options():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--work", type=Path, required=True)
    length = parser.add_mutually_exclusive_group(required=True)
    length.add_argument("--steps", type=int)
    length.add_argument("--minutes", type=float)
    parser.add_argument("--threads", type=int, default=2, help="1 is faster on a busy machine")
    parser.add_argument("--toy", action="store_true", help="a short test: from the start, no checkpoint")
    return parser.parse_args()


def main():
    options = read_options()
    torch.manual_seed(SEED)
    torch.set_num_threads(options.threads)
    model = Gpt2(Shape())
    optimizer = make_optimizer(model)
    texts = Texts(options.work, model.shape.positions + 1, model.shape.vocab)
    checkpoint = options.work / "checkpoint.pt"
    step, earlier, curve = 0, 0.0, []
    if checkpoint.exists() and not options.toy:
        state = torch.load(checkpoint)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        step, earlier, curve = state["step"], state["seconds"], state["curve"]
        print(f"going on from step {step}", flush=True)
    began = time.monotonic()

    while True:
        seconds = earlier + time.monotonic() - began
        progress = step / options.steps if options.steps else seconds / (60 * options.minutes)
        is_over = progress >= 1
        with torch.autocast("cpu", dtype=torch.bfloat16):
            is_tested = curve and curve[-1]["step"] == step
            if (is_over or step % TEST_EVERY == 0) and not is_tested:
                point = {"step": step, "tokens": step * BATCH * model.shape.positions, "seconds": round(seconds)}
                point["rate"] = round(learning_rate(step, progress), 7)
                point["heldOut"] = held_out_losses(model, texts.tests)
                curve.append(point)
                (options.work / "curve.json").write_text(json.dumps(curve, indent="\t") + "\n")
                print(json.dumps(point), flush=True)
            if not options.toy and (is_over or step % SAVE_EVERY == 0):
                state = {"model": model.state_dict(), "optimizer": optimizer.state_dict()}
                save({**state, "step": step, "seconds": seconds, "curve": curve}, checkpoint)
            if is_over:
                break
            for group in optimizer.param_groups:
                group["lr"] = learning_rate(step, progress)
            loss = next_token_loss(model, texts.batch(step))
        optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(model.parameters(), CLIP)
        optimizer.step()
        step += 1
        if step % 100 == 0 or options.toy:
            print(f"step {step} loss {loss.item():.6f} {seconds:.0f} s", flush=True)


if __name__ == "__main__":
    main()
