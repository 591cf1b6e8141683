"""A start that knows how to look back: the two heads of an induction circuit, as initial
weights. What they become is for training to say: nothing is held fixed.

Head 0.0 begins by attending to the token before and writes down which one that was;
head 1.0 begins by looking for the place whose note is the present token, and copies the
token that stands there (Elhage et al. 2021, A Mathematical Framework for Transformer
Circuits; Olsson et al. 2022). Positions begin as the sines of Vaswani et al. 2017, for
which "the one before" is a rotation. The idea to begin from what trained weights look
like is that of mimetic initialization (Trockman and Kolter 2023).
"""
import math

import torch

WAVES = 64  # sines and cosines of the positions, in the first 2 · WAVES dimensions
PERIODS = (2.2, 512)  # tokens, the shortest and the longest
POSITIONS = 0.12  # amplitude
LOOK_BACK, NOTE, MATCH, COPY = 1.2, 0.2, 2.0, 1.0  # strengths


def orthogonal(rows, columns):
    return torch.nn.init.orthogonal_(torch.empty(rows, columns))


@torch.no_grad()
def plant_circuit(model):
    """Writes the circuit over the initial weights of `model`, which has to be wider than
    2 · WAVES and to have two layers."""
    C = model.shape.width
    D = C // model.shape.heads
    plain = slice(2 * WAVES, C)  # dimensions without positions
    at = torch.arange(model.shape.positions)[:, None]
    step = 2 * math.pi / torch.logspace(*(math.log10(period) for period in PERIODS), WAVES)  # radians a token
    model.wpe.weight.zero_()
    model.wpe.weight[:, :WAVES] = POSITIONS * torch.sin(at * step)
    model.wpe.weight[:, WAVES : 2 * WAVES] = POSITIONS * torch.cos(at * step)

    reads = orthogonal(C - 2 * WAVES, D)  # tokens, as the circuit's notes spell them
    notes = orthogonal(D, C)  # where in the stream the notes are
    q, k, v = (slice(i * C, i * C + D) for i in range(3))

    first = model.h[0].attn
    weight = first.c_attn.weight
    weight[:, q], weight[:, k], weight[:, v] = 0, 0, 0
    for wave in range(D // 2):  # the shortest: they tell neighbours apart
        turn, sine, cosine = step[wave], wave, WAVES + wave
        query, key = weight[:, 2 * wave : 2 * wave + 2], weight[:, C + 2 * wave : C + 2 * wave + 2]
        query[sine, 0] = query[cosine, 1] = LOOK_BACK
        # A key is turned one token on, so that the query after it meets it.
        key[sine, 0] = key[cosine, 1] = LOOK_BACK * torch.cos(turn)
        key[cosine, 0], key[sine, 1] = LOOK_BACK * torch.sin(turn), -LOOK_BACK * torch.sin(turn)
    weight[plain, v] = reads
    first.c_proj.weight[:D] = NOTE * notes

    second = model.h[1].attn
    weight = second.c_attn.weight
    weight[:, q], weight[:, k], weight[:, v] = 0, 0, 0
    weight[plain, q] = MATCH * reads
    weight[:, k] = MATCH * notes.T
    copied = orthogonal(C - 2 * WAVES, D)
    weight[plain, v] = copied
    second.c_proj.weight[:D] = 0
    second.c_proj.weight[:D, plain] = COPY * copied.T
