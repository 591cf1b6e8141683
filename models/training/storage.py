"""How weights are stored in the files that are shipped: half precision, or 8 bits with a
scale a row, each with the bytes and the numbers that come back when they are read."""
import numpy as np

LARGEST = 127


def quantize(values):
    """A matrix as whole numbers from -127 to 127 and one scale a row: values ≈ integers · scale[row]."""
    largest = np.abs(values).max(axis=1)
    scale = np.where(largest > 0, largest / LARGEST, 1).astype(np.float32)
    return np.rint(values / scale[:, None]).clip(-LARGEST, LARGEST).astype(np.int8), scale


def stored(weights, form):
    """The arrays to write for {name: float32 array}. "F16": all in half precision; "I8":
    matrices as NAME and NAME.scale, the rest in half precision."""
    arrays = {}
    for name, values in weights.items():
        if form == "I8" and values.ndim == 2:
            arrays[name], arrays[f"{name}.scale"] = quantize(values)
        else:
            arrays[name] = values.astype(np.float16)
    return arrays


def restored(arrays):
    """What a reader of stored arrays computes with: {name: float32 array}."""
    weights = {}
    for name, values in arrays.items():
        if not name.endswith(".scale"):
            weights[name] = values.astype(np.float32)
            if values.dtype == np.int8:
                weights[name] *= arrays[f"{name}.scale"][:, None]
    return weights
