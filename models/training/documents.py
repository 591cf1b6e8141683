"""Gathers the texts that recipes share: checks each corpus against its hash, has the
story world told, splits held-out documents off, learns the tokenizer and encodes.
What has not changed since the last time is kept.

    PYTHONPATH=models python3 -m training.documents --model models/story-5m \\
        --texts models/.work/texts [--corpora DIR]

Written: NAME.train.txt, NAME.val.txt, their .bin (ids), tokenizer.json, canaries.json
and gathered.json, which says what all of these are and is written last.
"""
import argparse
import hashlib
import json
import subprocess
from pathlib import Path

import numpy as np

from .problem import Problem, read_json, run, sha256, write_json, write_whole
from .recipe import MODELS, ROOT, read_recipe

STORY_WORLD = MODELS / "story-world"
SEPARATOR = "<|endoftext|>"
# Every 40th document is held out.
HOLD_OUT = 40
STORY_SEED = 1


def read_corpus(folder, name, entry):
    """The documents of one corpus file. Raises Problem where it is not the file expected."""
    if folder is None:
        raise Problem(f"{name}: it needs the file {entry['file']}; say where with --corpora DIR")
    path = folder / entry["file"]
    if not path.exists():
        raise Problem(f"{name}: {path} is missing; models/README.md says where it comes from")
    data = path.read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != entry["sha256"]:
        raise Problem(f"{name}: {path} has changed: its SHA-256 is {found}, expected {entry['sha256']}")
    text = data.decode("utf8").replace(SEPARATOR + "\n", SEPARATOR)
    left_out = set(entry.get("leaveOut", []))
    return [d.strip() for i, d in enumerate(text.split(SEPARATOR)) if d.strip() and i not in left_out]


def run_tsx(script, *arguments):
    """Runs one of the TypeScript programs. Raises Problem where it fails."""
    command = ["npx", "tsx", script, *arguments]
    done = subprocess.run([str(part) for part in command], cwd=ROOT, stdin=subprocess.DEVNULL)
    if done.returncode != 0:
        raise Problem(f"{Path(script).relative_to(ROOT)} failed; its message is above")


def tell_stories(name, story, texts):
    """Documents of the story world, the same for the same seed."""
    out = texts / f"{name}.told"
    options = ["--kind", story["kind"], "--language", story["language"]]
    options += ["--documents", story["documents"], "--seed", STORY_SEED, "--out", out]
    run_tsx(STORY_WORLD / "generate.ts", *options)
    documents = [d.strip() for d in out.read_text("utf8").split(SEPARATOR) if d.strip()]
    out.unlink()
    return documents


def write_text(path, documents):
    """Writes documents, each ended by a separator, unless the file holds just these."""
    data = "".join(f"{d}\n{SEPARATOR}\n" for d in documents).encode()
    if not (path.exists() and path.read_bytes() == data):
        write_whole(path, data)


def split(name, documents, texts, parts=("train", "val")):
    """Writes the documents to train on and those held out: every 40th, or all."""
    if len(documents) < HOLD_OUT:
        raise Problem(f"{name}: {len(documents)} documents; at least {HOLD_OUT} are needed to hold some out")
    if "train" not in parts:
        return write_text(texts / f"{name}.val.txt", documents)
    write_text(texts / f"{name}.val.txt", documents[::HOLD_OUT])
    write_text(texts / f"{name}.train.txt", [d for i, d in enumerate(documents) if i % HOLD_OUT != 0])


def mark(paths, *more):
    """A hash that changes when one of the files does, or something else that matters."""
    return hashlib.sha256(json.dumps([*map(sha256, paths), *more]).encode()).hexdigest()


def learn_tokenizer(corpora, entries, texts, gathered):
    """Learns tokenizer.json from the texts whose `vocabulary` says so: "all" of a text,
    or its "held-out" part alone, where the whole would fill the vocabulary with its
    repetitions."""
    parts = [texts / f"{n}.val.txt" for n, entry in corpora.items() if "vocabulary" in entry]
    parts += [texts / f"{n}.train.txt" for n, entry in corpora.items() if entry.get("vocabulary") == "all"]
    made_from = mark([*parts, *sorted((MODELS / "bpe").glob("*.ts"))], entries)
    out = texts / "tokenizer.json"
    if out.exists() and gathered.get("tokenizer") == {"from": made_from, "sha256": sha256(out)}:
        return
    scratch = texts / "tokenizer.json.part"
    run_tsx(MODELS / "bpe/train.ts", "--entries", entries, "--out", scratch, *parts)
    scratch.rename(out)
    run_tsx(MODELS / "bpe/show.ts", out)
    gathered["tokenizer"] = {"from": made_from, "sha256": sha256(out)}


def describe_ids(path):
    """Documents, tokens and hash of an encoded text."""
    ids = np.fromfile(path, "<u2")
    return {"documents": int((ids == 0).sum()), "tokens": len(ids), "sha256": sha256(path)}


def parts_of(entry):
    """The parts that a text is split into; one that is held out whole has no other."""
    return ["val"] if entry.get("heldOut") else ["train", "val"]


def encode(names, corpora, texts, gathered):
    """Encodes the texts that are new or have changed, and says what each is."""
    known = gathered.setdefault("sources", {})
    paths = {name: [texts / f"{name}.{part}.txt" for part in parts_of(corpora[name])] for name in names}
    code = sorted((MODELS / "bpe").glob("*.ts"))
    marks = {name: mark([*paths[name], texts / "tokenizer.json", *code]) for name in names}
    changed = [name for name in names if known.get(name, {}).get("from") != marks[name]]
    if not changed:
        return
    files = [path for name in changed for path in paths[name]]
    run_tsx(MODELS / "bpe/encode.ts", "--tokenizer", texts / "tokenizer.json", *files)
    for name in changed:
        known[name] = {"from": marks[name]}
        if "story" in corpora[name]:
            known[name]["story"] = {**corpora[name]["story"], "seed": STORY_SEED}
        for part in parts_of(corpora[name]):
            known[name][part] = describe_ids(texts / f"{name}.{part}.bin")


def gather_canaries(texts, gathered):
    """Has the canaries written (canaries.json) and encoded, in the same order."""
    listed = texts / "canaries.json"
    run_tsx(STORY_WORLD / "canaries.ts", "--out", listed)
    canaries = read_json(listed)
    write_text(texts / "canaries.txt", [canary["text"].strip() for canary in canaries])
    run_tsx(MODELS / "bpe/encode.ts", "--tokenizer", texts / "tokenizer.json", texts / "canaries.txt")
    described = describe_ids(texts / "canaries.bin")
    if described["documents"] != len(canaries):
        raise Problem(f"{len(canaries)} canaries were encoded as {described['documents']} documents")
    gathered["canaries"] = {"list": sha256(listed), **described}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--model", type=Path, required=True, help="folder with recipe.json")
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--corpora", type=Path)
    options = parser.parse_args()
    recipe, corpora = read_recipe(options.model)
    if recipe.tokenizer != "learned":
        raise Problem(f"{recipe.id}: gathering is for recipes whose tokenizer is learned")
    names = [n for n, e in corpora.items() if n in recipe.sources or "vocabulary" in e or "heldOut" in e]
    files = {n: read_corpus(options.corpora, n, corpora[n]) for n in names if "file" in corpora[n]}
    options.texts.mkdir(parents=True, exist_ok=True)
    for name in names:
        told = files[name] if name in files else tell_stories(name, corpora[name]["story"], options.texts)
        split(name, told, options.texts, parts_of(corpora[name]))
    listed = options.texts / "gathered.json"
    gathered = read_json(listed) if listed.exists() else {}
    learn_tokenizer(corpora, recipe.shape.vocabulary, options.texts, gathered)
    encode(names, corpora, options.texts, gathered)
    if recipe.canaries:
        gather_canaries(options.texts, gathered)
    write_json(listed, gathered)


if __name__ == "__main__":
    run(main)
