"""Gathers the texts: checks each corpus against its hash, has the stories generated,
splits held-out documents off and writes NAME.train.txt, NAME.val.txt and mixture.json.

    python3 documents.py --corpora DIR --work DIR
    python3 documents.py --toy --work DIR           generated stories alone, few of them
"""
import argparse
import hashlib
import json
import subprocess
import sys
from pathlib import Path

HERE = Path(__file__).parent
SEPARATOR = "<|endoftext|>"
# Every 40th document is held out.
HOLD_OUT = 40
STORY_SEED = 1
TOY_DOCUMENTS = 800


def read_corpus(folder, name, entry):
    """The documents of one corpus file; stops with a message where it is not the file expected."""
    path = folder / entry["file"]
    if not path.exists():
        sys.exit(f"{name}: {path} is missing; see models/story-5m/README.md for where it comes from")
    data = path.read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != entry["sha256"]:
        sys.exit(f"{name}: {path} has changed: sha256 {found}, expected {entry['sha256']}")
    text = data.decode("utf8").replace(SEPARATOR + "\n", SEPARATOR)
    left_out = set(entry.get("leaveOut", []))
    return [d.strip() for i, d in enumerate(text.split(SEPARATOR)) if d.strip() and i not in left_out]


def generate_stories(story, documents, work):
    """Stories of the story world in one language, the same for the same seed."""
    out = work / f"story-{story['language']}.txt"
    command = ["npx", "tsx", HERE.parent / "story-world/generate.ts", "--language", story["language"]]
    command += ["--documents", str(documents), "--seed", str(STORY_SEED), "--out", out]
    subprocess.run([str(part) for part in command], check=True)
    return [d.strip() for d in out.read_text("utf8").split(SEPARATOR) if d.strip()]


def write_split(name, documents, work):
    """Writes the documents to train on and those held out."""
    parts = {
        "val": [d for i, d in enumerate(documents) if i % HOLD_OUT == 0],
        "train": [d for i, d in enumerate(documents) if i % HOLD_OUT != 0],
    }
    for part, chosen in parts.items():
        (work / f"{name}.{part}.txt").write_text("".join(f"{d}\n{SEPARATOR}\n" for d in chosen), "utf8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--work", type=Path, required=True)
    wanted = parser.add_mutually_exclusive_group(required=True)
    wanted.add_argument("--corpora", type=Path)
    wanted.add_argument("--toy", action="store_true")
    options = parser.parse_args()
    options.work.mkdir(parents=True, exist_ok=True)
    mixture = {}
    for name, entry in json.loads((HERE / "corpora.json").read_text()).items():
        if "story" in entry:
            count = TOY_DOCUMENTS if options.toy else entry["story"]["documents"]
            write_split(name, generate_stories(entry["story"], count, options.work), options.work)
        elif "file" in entry:
            if options.toy:
                continue
            write_split(name, read_corpus(options.corpora, name, entry), options.work)
        mixture[name] = entry["share"]
    total = sum(mixture.values())
    shares = {name: share / total for name, share in mixture.items()}
    (options.work / "mixture.json").write_text(json.dumps(shares, indent=1) + "\n")


if __name__ == "__main__":
    main()
