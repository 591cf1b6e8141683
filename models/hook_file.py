"""Hooks in a file, for a test or another program to compare with.

The compact form: four bytes, the length of the header (little-endian uint32); the
header, JSON padded with blanks so that what follows begins at a multiple of eight:
{"ids": […], "hooks": {name: {"dims": […], "offset", "length"}}}, offset and length
counted in numbers; then all numbers as little-endian float64, each hook in row-major
order. −∞ is −∞.
"""
import json

import numpy as np


def as_json(ids, hooks):
    """{ids, hooks: {name: {dims, values}}}; −∞ is written as null."""
    described = {}
    for name, tensor in hooks.items():
        values = [None if value == float("-inf") else value for value in tensor.flatten().tolist()]
        described[name] = {"dims": list(tensor.shape), "values": values}
    return json.dumps({"ids": ids, "hooks": described})


def as_bytes(ids, hooks):
    """The compact form described above."""
    described, offset = {}, 0
    for name, tensor in hooks.items():
        described[name] = {"dims": list(tensor.shape), "offset": offset, "length": tensor.numel()}
        offset += tensor.numel()
    header = json.dumps({"ids": ids, "hooks": described}).encode()
    header += b" " * (-(len(header) + 4) % 8)
    numbers = b"".join(np.ascontiguousarray(tensor.numpy(), "<f8").tobytes() for tensor in hooks.values())
    return len(header).to_bytes(4, "little") + header + numbers


def write_hooks(path, ids, hooks):
    """Writes {name: float64 tensor} as JSON where the name ends so, else in the compact form."""
    if path.suffix == ".json":
        path.write_text(as_json(ids, hooks))
    else:
        path.write_bytes(as_bytes(ids, hooks))
