"""Held-out loss."""
import numpy as np
import torch
import torch.nn.functional as F

WINDOWS = 24  # of each source
TOGETHER = 8  # windows in one forward


def check_tokenizer(model_folder, folder):
    """Raises ValueError where the ids of a folder were made by another tokenizer than the model's."""
    made_by = folder / "tokenizer.json"
    if made_by.exists() and made_by.read_bytes() != (model_folder / "tokenizer.json").read_bytes():
        raise ValueError(f"{folder} was encoded by another tokenizer than that of {model_folder}")


def held_out_losses(model, folder):
    """Nats a token of every NAME.val.bin in a folder (uint16 ids, documents ended by id 0): {NAME: mean}."""
    paths = sorted(folder.glob("*.val.bin"))
    if not paths:
        raise FileNotFoundError(f"no NAME.val.bin in {folder}")
    return {
        path.name.removesuffix(".val.bin"): round(mean_loss(model, np.fromfile(path, "<u2").astype(np.int64)), 4)
        for path in paths
    }


def mean_loss(model, ids):
    """Mean loss in nats a token over windows without overlap, spread through `ids`."""
    length = min(model.window + 1, len(ids))
    if length < 2:
        raise ValueError("a loss needs two tokens or more")
    starts = np.linspace(0, len(ids) - length, min(WINDOWS, len(ids) // length)).astype(int)
    windows = torch.from_numpy(np.stack([ids[start : start + length] for start in starts]))
    losses = [
        F.cross_entropy(model.forward(part[:, :-1]).flatten(0, 1), part[:, 1:].flatten(), reduction="none")
        for part in windows.split(TOGETHER)
    ]
    return torch.cat(losses).double().mean().item()
