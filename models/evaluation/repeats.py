"""Random sequences said twice: does the model repeat them, and which heads do it?"""
import numpy as np
import torch

from evaluation.philox import uniform

SEED = 11
PERIOD = 50  # tokens before the repeat, or half of a window that is shorter
TRIALS = 20  # sequences
FIRST_PLAIN = 3  # ids below are special tokens


def repeated_ids(config, spans=None):
    """TRIALS sequences of random ids said twice: [trial, 2 · period]. Token i of a trial's
    period is number trial · period + i of the random sequence of SEED, scaled to the ids of
    `spans`, [[first, last], …], or to all plain ones."""
    period = min(PERIOD, config["n_positions"] // 2)
    spans = spans or [[FIRST_PLAIN, config["vocab_size"] - 1]]
    among = np.concatenate([np.arange(first, last + 1) for first, last in spans])
    numbers = uniform(SEED, np.arange(TRIALS * period)).reshape(TRIALS, period)
    return np.tile(among[np.floor(numbers * len(among)).astype(np.int64)], 2)


def measure_repeats(reference, spans=None):
    """How often the second time is foretold (top 1), and each head's mean attention to the
    token before, and to the token after the last occurrence (previous-token and induction
    score, Olsson et al. 2022). `spans` as in repeated_ids: a model trained on some ids alone
    is asked for these."""
    trials = repeated_ids(reference.config, spans)
    period = trials.shape[1] // 2
    layers, heads = reference.config["n_layer"], reference.config["n_head"]
    correct, previous, induction = 0, torch.zeros(layers, heads), torch.zeros(layers, heads)
    for ids in trials:
        hooks = reference.run(ids.tolist())
        foretold = hooks["logits"][period:-1].argmax(1)
        correct += (foretold == torch.from_numpy(ids[period + 1 :])).sum().item()
        for layer in range(layers):
            pattern = hooks[f"blocks.{layer}.attn.hook_pattern"]  # [head, query, key]
            previous[layer] += pattern.diagonal(-1, 1, 2).mean(1) / len(trials)
            # The first of this diagonal is the end of the first time: nothing came before it.
            induction[layer] += pattern.diagonal(1 - period, 1, 2)[:, 1:].mean(1) / len(trials)
    count = len(trials) * (period - 1)
    return {
        "repeatAccuracy": round(correct / count, 4),
        "previousToken": describe_scores(previous),
        "induction": describe_scores(induction),
    }, count


def describe_scores(scores):
    """The head that scores most and the scores of all, [layer][head], in [0, 1]."""
    layer, head = divmod(int(scores.argmax()), scores.shape[1])
    return {
        "best": {"layer": layer, "head": head, "score": round(scores.max().item(), 4)},
        "scores": [[round(score, 4) for score in row] for row in scores.tolist()],
    }
