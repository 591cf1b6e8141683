"""Twenty stories read by eye, against which the judge of heroes is held: hero-read.json.

    python3 models/evaluation/reading.py pick --model static/models/story-5m
    python3 models/evaluation/reading.py judge
    python3 models/evaluation/reading.py check

`pick` tells the 200 stories of the evaluation and writes every tenth, without a verdict. A person then reads
them and fills in `reader`: {"kept": whether the hero keeps name and pronoun to the end, "reason"}. Only after
that `judge` adds what the program says and prints where the two differ. `check` fails unless every story is
read, the program still says what the file holds, and both agree on LEAST of the stories or more.
"""
import argparse
import hashlib
import json
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from evaluation.judging import judge_story

FILE = Path(__file__).with_name("hero-read.json")
EVERY, FIRST = 10, 5
LEAST = 18


def pick(folder, cases_file):
    """Every tenth story of a model, English first, to be read."""
    from evaluation.cases import read_cases  # only here is PyTorch needed
    from evaluation.generate import Model
    from evaluation.stories import TEMPERATURE, tell_stories
    from evaluation.tokens import Tokens

    stories = tell_stories(Model(folder), Tokens(folder), read_cases(cases_file)["heroes"])
    weights = hashlib.sha256((folder / "model.safetensors").read_bytes()).hexdigest()
    chosen = [{**story, "reader": None, "judge": None} for story in stories[FIRST::EVERY]]
    return {"model": folder.name, "weights": weights, "temperature": TEMPERATURE, "stories": chosen}


def judge(read):
    """The same with the program's verdicts. Raises ValueError where a story has not been read."""
    for number, story in enumerate(read["stories"], 1):
        if not story["reader"] or not story["reader"]["reason"]:
            raise ValueError(f"story {number} has not been read")
    judged = [(story, judge_story(story)) for story in read["stories"]]
    stories = [{**story, "judge": {"kept": not found, "reasons": ", ".join(found)}} for story, found in judged]
    return {**read, "stories": stories}


def differing(read):
    """Numbers, from 1, of the stories on which reader and program differ."""
    return [
        number
        for number, story in enumerate(read["stories"], 1)
        if story["reader"]["kept"] != story["judge"]["kept"]
    ]


def write(read):
    FILE.write_text(json.dumps(read, indent="\t", ensure_ascii=False) + "\n", "utf8")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("step", choices=["pick", "judge", "check"])
    parser.add_argument("--model", type=Path)
    parser.add_argument("--cases", type=Path)
    options = parser.parse_args()
    if options.step == "pick":
        if not options.model:
            parser.error("pick needs --model")
        return write(pick(options.model, options.cases))
    read = json.loads(FILE.read_text("utf8"))
    judged = judge(read)
    if options.step == "judge":
        write(judged)
    elif judged != read:
        sys.exit("the program no longer says what hero-read.json holds; run `reading.py judge` and read again")
    count, others = len(judged["stories"]), differing(judged)
    print(f"reader and program agree on {count - len(others)} of {count} stories; they differ on {others}")
    if options.step == "check" and count - len(others) < LEAST:
        sys.exit(f"fewer than {LEAST}")


if __name__ == "__main__":
    main()
