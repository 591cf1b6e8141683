"""What card.json says of the model: every figure is read from the files of its run."""
import hashlib
import json
from pathlib import Path

from train import BATCH, REPEATS, SEED

HERE = Path(__file__).parent


def describe_files(folder):
    """Size in bytes and SHA-256 of each file of the folder."""
    described = {}
    for path in sorted(folder.iterdir()):
        data = path.read_bytes()
        described[path.name] = {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
    return described


def describe_data(work):
    """Each source with its share of the training windows and the tokens its text has."""
    described = []
    shares = json.loads((work / "mixture.json").read_text())
    sources = json.loads((HERE / "corpora.json").read_text())
    for name, share in shares.items():
        source = sources[name]
        text = work / f"{name}.train.bin"
        described.append(
            {
                "name": name,
                "source": source["source"],
                "licence": source["licence"],
                "share": round(share, 4),
                "tokens": None if name == REPEATS else text.stat().st_size // 2,
            }
        )
    return described


def make_card(work, folder, state, tensors):
    """The card of the model in `folder`, whose other files are written already."""
    words = json.loads((HERE / "card-words.json").read_text("utf8"))
    evaluation = work / "evaluation.json"
    last = state["curve"][-1]
    return {
        **words,
        "parameters": sum(values.size for values in tensors.values()),
        "data": describe_data(work),
        "tokens": state["step"] * BATCH * 256,
        "steps": state["step"],
        "finished": last["step"] == state["step"] and last["rate"] < 1e-4,
        "time": {"seconds": round(state["seconds"])},
        "seed": SEED,
        "files": describe_files(folder),
        "evaluation": json.loads(evaluation.read_text()) if evaluation.exists() else {"heldOut": last["heldOut"]},
    }
