"""Measures a model folder from its shipped weights and prints the gates.

    python3 models/evaluate.py --model static/models/story-5m --held-out models/.work/texts --out DIR

Writes DIR/evaluation.json: {heldOut: {source: nats a token}, repeatAccuracy, previousToken, induction,
gates: [{id, value, bound, passed, n, interval?, note?}]}, and DIR/samples.json: what the model answers to
40 prompts. --held-out is a folder of NAME.val.bin (uint16 ids, documents ended by id 0); without it the
losses are left out. --cases is a file of models/story-world/cases.ts, which is else run for it. A model
without a tokenizer of text has the gates of repeats alone, and no samples.

The same folder gives the same figures: every draw has a seed.
"""
import argparse
import json
import sys
from pathlib import Path

import torch

from evaluation.cases import read_cases
from evaluation.gates import describe, referent_gate, repeat_gates, story_gates
from evaluation.generate import Model
from evaluation.losses import check_tokenizer, held_out_losses
from evaluation.referents import measure_referents
from evaluation.repeats import measure_repeats
from evaluation.samples import make_samples
from evaluation.stories import tell_stories
from evaluation.tokens import Tokens
from reference import Reference


def measure(folder, held_out, cases_file):
    """What evaluation.json holds, and the samples, or None for a model of bare symbols."""
    if held_out:
        check_tokenizer(folder, held_out)
    model, tokens = Model(folder), Tokens(folder)
    losses = held_out_losses(model, held_out) if held_out else {}
    repeats, count = measure_repeats(Reference(folder))
    gates, samples = repeat_gates(repeats, count), None
    if tokens.has_text:
        cases = read_cases(cases_file)
        gates += story_gates(tell_stories(model, tokens, cases["heroes"]))
        gates.append(referent_gate(measure_referents(model, tokens, cases["referents"])))
        samples = make_samples(model, tokens)
    return {"heldOut": losses, **repeats, "gates": gates}, samples


def write_json(path, value):
    path.write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", "utf8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("--held-out", type=Path)
    parser.add_argument("--cases", type=Path)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--threads", type=int, default=1)
    options = parser.parse_args()
    torch.set_num_threads(options.threads)
    try:
        result, samples = measure(options.model, options.held_out, options.cases)
    except (OSError, ValueError) as problem:
        sys.exit(f"error: {problem}")
    options.out.mkdir(parents=True, exist_ok=True)
    write_json(options.out / "evaluation.json", result)
    if samples is not None:
        write_json(options.out / "samples.json", samples)
    print(describe(result))
    if samples is None:
        print("\nno tokenizer of text: the gates of stories, quotes and referents are left out, and the samples")


if __name__ == "__main__":
    main()
