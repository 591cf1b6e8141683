"""Windows of ids to train and to test on, the same for the same seed and step."""
import numpy as np
import torch

# Ids 0, 1 and 2 are the special tokens; documents end with 0.
END = 0
FIRST_PLAIN = 3


class Source:
    """One encoded text: uint16 ids, documents each ended by END."""

    def __init__(self, path):
        self.ids = np.fromfile(path, dtype="<u2").astype(np.int64)
        self.starts = np.concatenate([[0], np.flatnonzero(self.ids == END)[:-1] + 1])

    def window(self, random, length):
        """`length` ids. Half of the windows begin where a document does, the others anywhere."""
        start = random.choice(self.starts) if random.random() < 0.5 else random.integers(len(self.ids))
        return self.ids[max(0, min(start, len(self.ids) - length)) :][:length]


def fresh_repeats(random, length, vocab):
    """Random ids, 4 to 64 of them (short ones as likely as long, on a log scale),
    repeated to the window's end: only attending to what followed the last time
    predicts them."""
    period = round(np.exp(random.uniform(np.log(4), np.log(64))))
    return np.resize(random.integers(FIRST_PLAIN, vocab, size=period), length)


def training_batch(sources, shares, repeats, seed, step, batch, length, vocab):
    """Windows [batch, length] of ids for one step. `shares` are the sources' parts of
    the windows and `repeats` that of the fresh repeats; together they are 1."""
    random = np.random.default_rng([seed, step])
    kinds = random.choice(len(sources) + 1, size=batch, p=[*shares, repeats])
    rows = [
        fresh_repeats(random, length, vocab) if kind == len(sources) else sources[kind].window(random, length)
        for kind in kinds
    ]
    return torch.from_numpy(np.stack(rows))


def test_windows(source, count, length):
    """Up to `count` windows [n, length], evenly spread over a text, none overlapping."""
    available = min(count, len(source.ids) // length)
    starts = np.linspace(0, len(source.ids) - length, available).astype(int)
    return torch.from_numpy(np.stack([source.ids[start : start + length] for start in starts]))
