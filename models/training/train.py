"""Trains a model by its recipe on gathered texts and keeps checkpoints to go on from.

    PYTHONPATH=models python3 -m training.train --model models/story-5m \\
        --texts models/.work/texts --work models/.work/story-5m [--steps N] [--threads N]

Written to --work: checkpoint.pt (everything needed to go on as if never stopped),
kept/STEP.pt (weights for the history), tokenizer.json, curve.json.
"""
import argparse
import io
import json
import math
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from tensor_file import read_tensors

from .batches import Batches, Source, fresh_repeats, read_canaries, spread_canaries, test_windows
from .circuit import plant_circuit
from .model import Gpt2, next_token_loss
from .problem import Problem, read_json, run, sha256, write_json, write_whole
from .recipe import ROOT, described, read_recipe

CLIP = 1.0
REPEATS = "fresh-repeats"


def learning_rate(rate, step, steps):
    """Linear warm-up, then half a cosine over the steps."""
    cosine = 0.5 * (1 + math.cos(math.pi * min(step / steps, 1)))
    return min((step + 1) / max(rate.warmup, 1), 1) * (rate.last + (rate.peak - rate.last) * cosine)


def make_optimizer(model, recipe):
    """AdamW; only matrices decay, and of those not the embeddings. Groups tell by `part`
    how much of the rate is theirs."""
    tokens, matrices, rest = [], [], []
    for name, parameter in model.named_parameters():
        is_matrix = parameter.ndim == 2 and name.startswith("h.")
        (tokens if name == "wte.weight" else matrices if is_matrix else rest).append(parameter)
    groups = [
        {"params": matrices, "weight_decay": recipe.weightDecay, "part": 1.0},
        {"params": rest, "weight_decay": 0.0, "part": 1.0},
        {"params": tokens, "weight_decay": 0.0, "part": recipe.rate.tokens},
    ]
    return torch.optim.AdamW(groups, lr=recipe.rate.peak, betas=(0.9, 0.98), eps=1e-8, foreach=True)


class Texts:
    """The gathered texts of a recipe: batches to train on and windows to test on."""

    def __init__(self, recipe, corpora, folder, steps, may_drop_canaries):
        self.recipe, self.folder, self.steps = recipe, folder, steps
        unseen = [name for name, entry in corpora.items() if entry.get("heldOut")]
        self.tested = [*recipe.sources, *unseen] if recipe.sources else []
        needed = bool(recipe.sources) or recipe.tokenizer == "learned"
        self.gathered = read_json(folder / "gathered.json") if needed else {}
        self.tokenizer = ROOT / recipe.tokenizer if recipe.tokenizer != "learned" else folder / "tokenizer.json"
        self.canaries, shown = self.plan_canaries(may_drop_canaries)
        sources = [self.source(name, "train") for name in recipe.sources]
        self.batches = Batches(recipe, steps, sources, list(recipe.sources.values()), shown)

    def source(self, name, part):
        """An encoded text. Raises Problem where it is not the one that was gathered."""
        path = self.folder / f"{name}.{part}.bin"
        described = self.gathered.get("sources", {}).get(name)
        if described is None or not path.exists():
            raise Problem(f"{name} has not been gathered; run models/make.sh with --corpora DIR")
        if sha256(path) != described[part]["sha256"]:
            raise Problem(f"{path} has changed since it was gathered; run models/make.sh with --corpora DIR")
        return Source(path)

    def plan_canaries(self, may_drop):
        """The canaries, and {step: ids} of when they are shown. A run shortened for a
        trial goes without them where they do not fit."""
        if not self.recipe.canaries:
            return [], {}
        canaries = read_json(self.folder / "canaries.json")
        ids = read_canaries(self.folder / "canaries.bin")
        if max(map(len, ids)) > self.recipe.shape.positions + 1:
            raise Problem(f"a canary has {max(map(len, ids))} tokens, more than the window")
        try:
            shown = spread_canaries(canaries, self.steps, self.recipe.seed)
        except Problem as problem:
            if not may_drop:
                raise
            print(f"no canaries in this run: {problem}", flush=True)
            return [], {}
        return canaries, {step: ids[index] for step, index in shown.items()}

    def tests(self):
        """{source: (windows, which of their ids count)}, both [n, positions + 1], that are
        never trained on."""
        recipe, length = self.recipe, self.recipe.shape.positions + 1
        tests = {
            name: test_windows(self.source(name, "val"), recipe.testWindows, length, name)
            for name in self.tested
        }
        tests = {name: (windows, torch.ones_like(windows, dtype=torch.bool)) for name, windows in tests.items()}
        random = np.random.default_rng(recipe.seed)
        last = recipe.repeats_at(1)
        rows = [fresh_repeats(random, length, recipe.shape.vocabulary, last) for _ in range(recipe.testWindows)]
        return tests | {REPEATS: tuple(torch.from_numpy(np.stack(part)) for part in zip(*rows))}

    def first_weights(self):
        """The published weights of the model that this one goes on from, or None. Raises
        Problem where it has not been trained."""
        folder = self.recipe.earlier(self.folder.parent)
        path = folder and folder / "model.safetensors"
        if path and not path.exists():
            raise Problem(f"{path} is missing; run models/make.sh {self.recipe.goesOnFrom} first")
        return path

    def identity(self):
        """What the run depends on: the recipe, and a hash of everything it reads."""
        sources = self.gathered.get("sources", {})
        texts = {name: sources[name]["train"]["sha256"] for name in self.recipe.sources}
        tests = {f"{name} (held out)": sources[name]["val"]["sha256"] for name in self.tested}
        canaries = self.gathered.get("canaries", {}).get("sha256") if self.recipe.canaries else None
        hashes = {**texts, **tests, "tokenizer": sha256(self.tokenizer), "canaries": canaries}
        if first := self.first_weights():
            hashes["first weights"] = sha256(first)
        return {"recipe": described(replace(self.recipe, steps=self.steps)), "hashes": hashes}


@torch.no_grad()
def held_out_losses(model, tests, batch):
    """Mean loss in nats a token for each set of test windows."""
    losses = {}
    for name, (windows, counted) in tests.items():
        total, count = 0.0, counted[:, 1:].sum().item()
        for window, part in zip(windows.split(batch), counted.split(batch)):
            total += next_token_loss(model, window, part).item() * part[:, 1:].sum().item()
        losses[name] = round(total / count, 4)
    return losses


def begin_from(model, path):
    """Gives the model the weights of a published one."""
    weights = {name.removeprefix("transformer."): values for name, values in read_tensors(path).items()}
    model.load_state_dict({name: torch.from_numpy(values.astype(np.float32)) for name, values in weights.items()})


def save(state, path):
    """Writes a checkpoint, whole or not at all."""
    data = io.BytesIO()
    torch.save(state, data)
    write_whole(path, data.getbuffer())


class Training:
    """One run, from its beginning or from where it was stopped."""

    def __init__(self, recipe, texts, work):
        self.recipe, self.texts, self.work, self.steps = recipe, texts, work, texts.steps
        torch.manual_seed(recipe.seed)
        self.model = Gpt2(recipe.shape, recipe.start)
        if first := texts.first_weights():
            begin_from(self.model, first)
        elif recipe.start.circuit:
            plant_circuit(self.model)
        self.optimizer = make_optimizer(self.model, recipe)
        self.tests, self.identity = texts.tests(), texts.identity()
        self.kept = set(recipe.kept_steps(self.steps))
        self.step, self.seconds, self.curve = 0, 0.0, []
        (work / "kept").mkdir(parents=True, exist_ok=True)
        self.resume()

    def resume(self):
        """Goes on from checkpoint.pt. Raises Problem where it is of another run."""
        path = self.work / "checkpoint.pt"
        if not path.exists():
            write_whole(self.work / "tokenizer.json", self.texts.tokenizer.read_bytes())
            return
        state = torch.load(path)
        before = state.get("identity", {})
        changed = [
            name
            for part, now in self.identity.items()
            for name in now.keys() | before.get(part, {}).keys()
            if now.get(name) != before.get(part, {}).get(name)
        ]
        if changed:
            raise Problem(
                f"{', '.join(sorted(changed))} changed since the run in {self.work} began (it is at step "
                f"{state['step']}); put that back, or delete the folder to begin anew"
            )
        self.model.load_state_dict(state["model"])
        self.optimizer.load_state_dict(state["optimizer"])
        self.step, self.seconds, self.curve = state["step"], state["seconds"], state["curve"]
        print(f"going on from step {self.step}", flush=True)

    def measure(self):
        """Adds a point to the curve."""
        if self.curve and self.curve[-1]["step"] == self.step:
            return
        tokens = self.step * self.recipe.batch * self.recipe.shape.positions
        point = {"step": self.step, "tokens": tokens, "seconds": round(self.seconds)}
        point["rate"] = round(learning_rate(self.recipe.rate, self.step, self.steps), 7)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            point["heldOut"] = held_out_losses(self.model, self.tests, self.recipe.batch)
        self.curve.append(point)
        write_json(self.work / "curve.json", self.curve, "\t")
        print(json.dumps(point), flush=True)

    def keep(self, is_over):
        """Writes the weights of a step that is kept, and from time to time everything."""
        if self.step in self.kept:
            save(self.model.state_dict(), self.work / f"kept/{self.step}.pt")
        if is_over or self.step % self.recipe.saveEvery == 0:
            state = {"model": self.model.state_dict(), "optimizer": self.optimizer.state_dict()}
            state |= {"step": self.step, "seconds": self.seconds, "curve": self.curve}
            state |= {"identity": self.identity, "canaries": self.texts.canaries}
            save(state, self.work / "checkpoint.pt")

    def advance(self):
        """One step of the optimizer; returns its loss in nats a token."""
        for group in self.optimizer.param_groups:
            group["lr"] = group["part"] * learning_rate(self.recipe.rate, self.step, self.steps)
        with torch.autocast("cpu", dtype=torch.bfloat16):
            loss = next_token_loss(self.model, *self.texts.batches.batch(self.step))
        self.optimizer.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self.model.parameters(), CLIP)
        self.optimizer.step()
        self.step += 1
        return loss.item()

    def run(self):
        """Trains to the last step."""
        report = 100 if self.steps >= 1000 else 1
        earlier, began = self.seconds, time.monotonic()
        while True:
            is_over = self.step >= self.steps
            self.seconds = earlier + time.monotonic() - began
            if is_over or self.step % self.recipe.testEvery == 0 or self.step in self.kept:
                self.measure()
            self.keep(is_over)
            if is_over:
                break
            loss = self.advance()
            if self.step % report == 0:
                print(f"step {self.step} loss {loss:.6f} {self.seconds:.0f} s", flush=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--model", type=Path, required=True, help="folder with recipe.json")
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--steps", type=int, help="instead of the recipe's")
    parser.add_argument("--threads", type=int, default=2, help="1 is faster on a busy machine")
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    recipe, corpora = read_recipe(options.model)
    steps = options.steps or recipe.steps
    texts = Texts(recipe, corpora, options.texts, steps, may_drop_canaries=steps != recipe.steps)
    Training(recipe, texts, options.work).run()


if __name__ == "__main__":
    run(main)
