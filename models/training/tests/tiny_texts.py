"""A folder of gathered texts, of random ids, that the toy recipe can be trained on."""
import json

import numpy as np

from training.documents import describe_ids

MARKOV = np.random.default_rng(4).integers(3, 512, (512, 3))


def write_ids(path, documents):
    """Writes documents of ids, each ended by 0, as the encoder does; returns the path."""
    np.array([i for document in documents for i in (*document, 0)], "<u2").tofile(path)
    return path


def random_document(random, length=40):
    """Ids each of which allows three to follow, so that there is something to learn."""
    ids = [int(random.integers(3, 512))]
    while len(ids) < length:
        ids.append(int(MARKOV[ids[-1], random.integers(3)]))
    return ids


def write_texts(folder):
    """What training.documents would have gathered for the toy."""
    folder.mkdir(parents=True, exist_ok=True)
    sources = {}
    for seed, name in enumerate(("story-world-en", "story-world-ja")):
        random = np.random.default_rng(seed)
        story = {"kind": "stories", "language": name[-2:], "documents": 48, "seed": 1}
        sources[name] = {"from": "a test", "story": story}
        for part, count in (("train", 40), ("val", 8)):
            path = folder / f"{name}.{part}.bin"
            sources[name][part] = describe_ids(write_ids(path, [random_document(random) for _ in range(count)]))
    (folder / "gathered.json").write_text(json.dumps({"sources": sources}))
    (folder / "tokenizer.json").write_text("{}\n")
    return folder
