"""What a model is tested on: beginnings of stories, and sentences with "it" or それ."""
import json
import subprocess
import tempfile
from pathlib import Path

MODELS = Path(__file__).resolve().parent.parent
OPENINGS = Path(__file__).with_name("openings.json")
STORIES = 100  # of each language


def read_cases(path=None):
    """{referents, heroes}: those that the story world tells in words kept out of its training
    documents, or those of a file; the openings of openings.json, with names that the story
    world does not know, take the place of its last heroes."""
    with tempfile.TemporaryDirectory() as scratch:
        file = path or Path(scratch) / "cases.json"
        if not path:
            command = ["npx", "tsx", MODELS / "story-world/cases.ts", "--out", file]
            subprocess.run([str(part) for part in command], check=True, stdout=subprocess.DEVNULL)
        told = json.loads(file.read_text("utf8"))
    openings = json.loads(OPENINGS.read_text("utf8"))
    return {"referents": told["referents"], "heroes": pick_heroes(told["heroes"], openings)}


def pick_heroes(told, openings):
    """STORIES heroes of each language, English first."""
    heroes = []
    for language in ("en", "ja"):
        own = [hero for hero in openings if hero["language"] == language]
        others = [hero for hero in told if hero["language"] == language]
        if len(own) + len(others) < STORIES:
            raise ValueError(f"{len(own) + len(others)} heroes in {language}, but {STORIES} are needed")
        heroes += others[: STORIES - len(own)] + own
    return heroes
