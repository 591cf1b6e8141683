"""A GPT-2 to train on a CPU: the model of Radford et al. 2019, with the names and
layouts Hugging Face publishes it under, so that its weights are written as they are.

Letters in shapes: B documents, T positions, C width, H heads, D = C / H, V entries.
After karpathy/nanoGPT, model.py.
"""
import math

import torch
import torch.nn as nn
import torch.nn.functional as F

from .loss import TiedCrossEntropy


class GeluNew(torch.autograd.Function):
    """0.5x(1 + tanh(√(2/π)(x + 0.044715x³))), written x·sigmoid(ax + bx³): the same
    function, and much the faster on a CPU in bfloat16."""

    a = 2 * math.sqrt(2 / math.pi)
    b = a * 0.044715

    @staticmethod
    def forward(ctx, x):
        gate = torch.sigmoid(x * (GeluNew.a + GeluNew.b * x * x))
        ctx.save_for_backward(x, gate)
        return x * gate

    @staticmethod
    def backward(ctx, grad):
        x, gate = ctx.saved_tensors
        # gate · (1 + x(1 − gate)(a + 3bx²)), in place: memory is what this costs.
        slope = (x * x).mul_(3 * GeluNew.b).add_(GeluNew.a).mul_(x).mul_(1 - gate).add_(1)
        return slope.mul_(gate).mul_(grad)


class Conv1D(nn.Module):
    """A linear map whose weight is [in, out], as GPT-2 stores it."""

    def __init__(self, inputs, outputs, scale):
        super().__init__()
        self.weight = nn.Parameter(torch.randn(inputs, outputs) * scale)
        self.bias = nn.Parameter(torch.zeros(outputs))

    def forward(self, x):  # [B, T, in]
        return F.linear(x, self.weight.t(), self.bias)  # [B, T, out]


def added(shape, start):
    """The scale of matrices that write to the residual stream, which GPT-2 shrinks by
    √(additions)."""
    return start.matrices / math.sqrt(2 * shape.layers)


class Attention(nn.Module):
    def __init__(self, shape, start):
        super().__init__()
        self.heads = shape.heads
        self.c_attn = Conv1D(shape.width, 3 * shape.width, start.matrices)
        self.c_proj = Conv1D(shape.width, shape.width, added(shape, start))
        future = torch.full((shape.positions, shape.positions), float("-inf")).triu(1)
        self.register_buffer("future", future, persistent=False)

    def forward(self, x):  # [B, T, C]
        B, T, C = x.shape
        q, k, v = (
            part.view(B, T, self.heads, C // self.heads).transpose(1, 2)  # [B, H, T, D]
            for part in self.c_attn(x).split(C, dim=2)
        )
        scores = (q @ k.transpose(2, 3)) / math.sqrt(C // self.heads)  # [B, H, query, key]
        pattern = torch.softmax(scores + self.future[:T, :T], dim=3)  # [B, H, query, key]
        z = (pattern.to(v.dtype) @ v).transpose(1, 2).reshape(B, T, C)
        return self.c_proj(z)


class Mlp(nn.Module):
    def __init__(self, shape, start):
        super().__init__()
        self.c_fc = Conv1D(shape.width, 4 * shape.width, start.matrices)
        self.c_proj = Conv1D(4 * shape.width, shape.width, added(shape, start))

    def forward(self, x):  # [B, T, C]
        return self.c_proj(GeluNew.apply(self.c_fc(x)))  # by way of [B, T, 4C]


class Block(nn.Module):
    def __init__(self, shape, start):
        super().__init__()
        self.ln_1 = nn.LayerNorm(shape.width)
        self.attn = Attention(shape, start)
        self.ln_2 = nn.LayerNorm(shape.width)
        self.mlp = Mlp(shape, start)

    def forward(self, x):  # [B, T, C]
        x = x + self.attn(self.ln_1(x))
        return x + self.mlp(self.ln_2(x))


class Gpt2(nn.Module):
    """Ids [B, T] to logits [B, T, V]; the output is tied to the token embedding. `start`:
    the standard deviations of initial weights, see recipe.py."""

    def __init__(self, shape, start):
        super().__init__()
        self.shape = shape
        self.wte = nn.Embedding(shape.vocabulary, shape.width)
        self.wpe = nn.Embedding(shape.positions, shape.width)
        nn.init.normal_(self.wte.weight, std=start.tokens)
        nn.init.normal_(self.wpe.weight, std=start.positions)
        self.h = nn.ModuleList(Block(shape, start) for _ in range(shape.layers))
        self.ln_f = nn.LayerNorm(shape.width)

    def stream(self, ids):  # [B, T]
        """The residual stream after the last norm, [B, T, C]."""
        x = self.wte(ids) + self.wpe.weight[: ids.shape[1]]  # [B, T, C]
        for block in self.h:
            x = block(x)
        return self.ln_f(x)

    def forward(self, ids):  # [B, T]
        return F.linear(self.stream(ids), self.wte.weight)  # [B, T, V]


def next_token_loss(model, windows, counted):
    """Mean loss in nats over those of windows [B, T + 1] of ids that are counted
    [B, T + 1], each predicted from those before it. The logits are computed in bfloat16."""
    wanted = counted[:, 1:].flatten()
    x = model.stream(windows[:, :-1]).flatten(0, 1)[wanted]  # [n, C]
    targets = windows[:, 1:].flatten()[wanted]
    return TiedCrossEntropy.apply(x.bfloat16(), model.wte.weight.bfloat16(), targets)
