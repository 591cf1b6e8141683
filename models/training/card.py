"""Writes the card of an exported model, every figure of it read from the files of its
run, and puts the folder where the site ships it from.

    PYTHONPATH=models python3 -m training.card --model models/story-5m \\
        --texts models/.work/texts --work models/.work/story-5m --out static/models/story-5m
"""
import argparse
import hashlib
import shutil
from pathlib import Path

import numpy as np

from tensor_file import read_stored

from .earlier import join_cards, join_curves
from .export import read_run
from .problem import read_json, run, sha256, write_json, write_whole
from .recipe import ROOT, described, read_recipe
from .train import REPEATS


def describe_files(folder):
    """Size in bytes and SHA-256 of each file of the folder, by its path there."""
    described = {}
    for path in sorted(path for path in folder.rglob("*") if path.is_file()):
        data = path.read_bytes()
        name = path.relative_to(folder).as_posix()
        described[name] = {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    return described


def mean_repeats(recipe):
    """The repeats' share of the windows, the mean over the run."""
    return float(np.mean([recipe.repeats_at(step / recipe.steps).share for step in range(recipe.steps)]))


def describe_data(recipe, corpora, gathered):
    """Each source with its share of the training windows, the mean over the run, and the
    tokens its text has; the story world's with what it takes to tell it again."""
    repeats = mean_repeats(recipe)
    whole = sum(recipe.sources.values())
    described = []
    for name, weight in recipe.sources.items():
        entry, train = corpora[name], gathered["sources"][name]["train"]
        source = {"name": name, "source": entry["source"], "licence": entry["licence"]}
        source |= {"share": round(weight / whole * (1 - repeats), 4), "tokens": train["tokens"]}
        if "story" in entry:
            source["story"] = gathered["sources"][name]["story"]
        described.append(source)
    return [
        *described,
        {
            "name": REPEATS,
            "source": "random tokens repeated, new in every batch (models/training/batches.py)",
            "licence": "as this repository",
            "share": round(repeats, 4),
            "tokens": None,
        },
    ]


def count_parameters(weights):
    """Numbers of a model; scales belong to how they are stored."""
    return sum(values.size for name, values in weights.items() if not name.endswith(".scale"))


def words_of(model):
    """What people are told of a model; one that is only gone on from needs no words."""
    path = model / "card-words.json"
    return read_json(path) if path.exists() else {"id": model.name}


def make_card(model, recipe, corpora, options, folder):
    """The card of the model in `folder`, whose other files are written already."""
    state = read_run(options.work / "checkpoint.pt")
    gathered = read_json(options.texts / "gathered.json") if recipe.sources else {}
    positions = recipe.shape.positions
    return {
        **words_of(model),
        "parameters": count_parameters(read_stored(folder / "model.safetensors")),
        "data": describe_data(recipe, corpora, gathered),
        "repeats": described(recipe)["repeats"],
        "canaries": state["canaries"],
        "tokens": state["step"] * recipe.batch * positions,
        "steps": state["step"],
        "batch": {"sequences": recipe.batch, "tokens": positions},
        "time": {"seconds": round(state["seconds"])},
        "seed": recipe.seed,
        "recipe": {"path": f"{model.relative_to(ROOT)}/recipe.json", "sha256": sha256(model / "recipe.json")},
        "files": describe_files(folder),
        "evaluation": read_json(options.work / "evaluation/evaluation.json"),
    }


def copy_files(source, target):
    """Copies the files of a folder. Raises OSError, naming the copy, where the disk is full."""
    for path in sorted(path for path in source.rglob("*") if path.is_file()):
        copy = target / path.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        write_whole(copy, path.read_bytes())


def move_into_place(part, out):
    """Renames a finished folder over the one that is there."""
    old = out.with_name(f".{out.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if out.exists():
        out.rename(old)
    part.rename(out)
    shutil.rmtree(old, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--model", type=Path, required=True, help="folder with recipe.json and card-words.json")
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    model = options.model.resolve()
    recipe, corpora = read_recipe(model)
    part = options.out.with_name(f".{options.out.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    try:
        copy_files(options.work / "export" / recipe.id, part)
        samples = options.work / "evaluation/samples.json"
        if samples.exists():
            write_whole(part / "samples.json", samples.read_bytes())
        earlier = recipe.earlier(options.work.parent)
        if earlier:
            curves = (read_json(folder / "curve.json") for folder in (earlier, part))
            write_json(part / "curve.json", join_curves(*curves), "\t")
        card = make_card(model, recipe, corpora, options, part)
        write_json(part / "card.json", join_cards(read_json(earlier / "card.json"), card) if earlier else card)
        move_into_place(part, options.out)
    finally:
        shutil.rmtree(part, ignore_errors=True)
    print(f"{options.out}: {sum(path.stat().st_size for path in options.out.rglob('*.safetensors'))} bytes of weights")


if __name__ == "__main__":
    run(main)
