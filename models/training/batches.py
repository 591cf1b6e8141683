"""Windows of ids to train and to test on, the same for the same seed and step."""
import numpy as np
import torch

from .problem import Problem
from .recipe import FIRST_PLAIN

END = 0  # the special token that documents end with


class Source:
    """One encoded text: uint16 ids, documents each ended by END."""

    def __init__(self, path):
        self.ids = np.fromfile(path, dtype="<u2").astype(np.int64)
        self.starts = np.concatenate([[0], np.flatnonzero(self.ids == END)[:-1] + 1])

    def window(self, random, length):
        """`length` ids. Half of the windows begin where a document does, the others anywhere."""
        start = random.choice(self.starts) if random.random() < 0.5 else random.integers(len(self.ids))
        return self.ids[max(0, min(start, len(self.ids) - length)) :][:length]


def fresh_repeats(random, length, vocabulary, repeats):
    """(ids, counted), both [length]: a passage of random ids said round and round, from the
    least to the greatest of the periods long and made of from the least to the greatest
    number of kinds of ids. The first time nothing can be known, so it is not counted in
    losses."""
    period = log_uniform(random, repeats.periods)
    spans = repeats.ids or [[FIRST_PLAIN, vocabulary - 1]]
    among = np.concatenate([np.arange(first, last + 1) for first, last in spans])
    if repeats.kinds:
        among = random.choice(among, log_uniform(random, repeats.kinds), replace=False)
    ids = among[random.integers(len(among), size=period)]
    return np.resize(ids, length), np.arange(length) >= period


def log_uniform(random, ends):
    """A whole number from the first to the last of `ends`; low ones as likely as high ones on
    a log scale."""
    return round(np.exp(random.uniform(*np.log(ends))))


class Batches:
    """The windows of every step. `sources` is a list, `shares` their parts of the windows
    that are no repeats (they are scaled to make 1), `shown` {step: canary ids}."""

    def __init__(self, recipe, steps, sources, shares, shown):
        self.recipe, self.steps, self.sources, self.shown = recipe, steps, sources, shown
        self.shares = np.array(shares) / max(sum(shares), 1e-9)
        self.length = recipe.shape.positions + 1

    def text(self, random, kind):
        """A window of a source, all of it counted."""
        return self.sources[kind].window(random, self.length), np.ones(self.length, bool)

    def batch(self, step):
        """Windows of one step, and which of their ids count in the loss: both
        [batch, positions + 1]."""
        random = np.random.default_rng([self.recipe.seed, step])
        repeats = self.recipe.repeats_at(step / self.steps)
        parts = [*self.shares * (1 - repeats.share), repeats.share]
        rows = [
            self.text(random, kind)
            if kind < len(self.sources)
            else fresh_repeats(random, self.length, self.recipe.shape.vocabulary, repeats)
            for kind in random.choice(len(parts), size=self.recipe.batch, p=parts)
        ]
        if step in self.shown:
            rows[0] = self.with_canary(step)
        windows, counted = zip(*rows)
        return torch.from_numpy(np.stack(windows)), torch.from_numpy(np.stack(counted))

    def with_canary(self, step):
        """A window that begins with the step's canary and goes on with other text."""
        random = np.random.default_rng([self.recipe.seed, step, 1])
        rest, counted = self.text(random, random.choice(len(self.sources), p=self.shares))
        return np.concatenate([self.shown[step], rest])[: self.length], counted


def spread_canaries(canaries, steps, seed):
    """{step: index of the canary shown at it}: each of `canaries` exactly `exposures`
    times, evenly over the run, one a step at most. Raises Problem where the steps do not
    suffice."""
    total = sum(canary["exposures"] for canary in canaries)
    if total > steps:
        raise Problem(f"the canaries are shown {total} times in all, one a step, but there are {steps} steps")
    random = np.random.default_rng([seed, steps])
    wanted = []
    for index, canary in enumerate(canaries):
        offset = random.random()
        wanted += [((i + offset) / canary["exposures"] * steps, index) for i in range(canary["exposures"])]
    shown, step = {}, -1
    for i, (at, index) in enumerate(sorted(wanted)):
        # A step later than the one before, and early enough for those that follow.
        step = min(max(int(at), step + 1), steps - (len(wanted) - i))
        shown[step] = index
    return shown


def read_canaries(path):
    """The ids of each canary, END included, in the order of canaries.json."""
    ids = np.fromfile(path, "<u2").astype(np.int64)
    return np.split(ids, np.flatnonzero(ids == END)[:-1] + 1)


def test_windows(source, count, length, name):
    """Up to `count` windows [n, length], evenly spread over a text, none overlapping.
    Raises Problem where the text is shorter than a window."""
    available = min(count, len(source.ids) // length)
    if available == 0:
        raise Problem(f"{name}: its held-out part has {len(source.ids)} tokens, a window needs {length}")
    starts = np.linspace(0, len(source.ids) - length, available).astype(int)
    return torch.from_numpy(np.stack([source.ids[start : start + length] for start in starts]))
