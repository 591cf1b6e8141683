"""Reads and writes safetensors files: eight bytes of header length (little-endian),
a JSON header {name: {dtype, shape, data_offsets}}, then the tensors' bytes.
Format: huggingface/safetensors, README, "Format".
"""
import json

import numpy as np

DTYPES = {"F64": "<f8", "F32": "<f4", "F16": "<f2", "I8": "i1"}
NAMES = {np.dtype(code).str: name for name, code in DTYPES.items()}


def decode(dtype, data):
    """A tensor's bytes as numbers, flat. Raises ValueError for a dtype it cannot read."""
    if dtype == "BF16":  # the upper half of a float32
        return (np.frombuffer(data, "<u2").astype("<u4") << 16).view("<f4")
    if dtype not in DTYPES:
        raise ValueError(f"cannot read tensors of dtype {dtype}")
    return np.frombuffer(data, DTYPES[dtype])


def read_stored(path):
    """Every tensor of a file as it is stored: {name: array}."""
    data = path.read_bytes()
    header_length = int.from_bytes(data[:8], "little")
    header = json.loads(data[8 : 8 + header_length])
    header.pop("__metadata__", None)
    body = memoryview(data)[8 + header_length :]
    tensors = {}
    for name, entry in header.items():
        begin, end = entry["data_offsets"]
        tensors[name] = decode(entry["dtype"], body[begin:end]).reshape(entry["shape"])
    return tensors


def read_tensors(path):
    """Every tensor of a file in float64: {name: array}. An I8 tensor NAME is multiplied,
    row by row, by the tensor NAME.scale (one number a row)."""
    stored = read_stored(path)
    tensors = {}
    for name, values in stored.items():
        if name.endswith(".scale") and name[: -len(".scale")] in stored:
            continue
        tensors[name] = values.astype(np.float64)
        if values.dtype == np.int8:
            scale = stored[f"{name}.scale"].astype(np.float64).reshape(-1)
            tensors[name] *= scale.reshape(-1, *[1] * (values.ndim - 1))
    return tensors


def write_tensors(path, tensors, dtype=None):
    """Writes {name: array}, every tensor stored as `dtype` ("F32", "F16" …) or, without
    it, as the array itself is."""
    header, parts, offset = {"__metadata__": {"format": "pt"}}, [], 0
    for name, values in tensors.items():
        stored_as = dtype or NAMES[values.dtype.newbyteorder("<").str]
        part = np.ascontiguousarray(values, DTYPES[stored_as]).tobytes()
        offsets = [offset, offset + len(part)]
        header[name] = {"dtype": stored_as, "shape": list(values.shape), "data_offsets": offsets}
        parts.append(part)
        offset += len(part)
    text = json.dumps(header, separators=(",", ":")).encode()
    text += b" " * (-len(text) % 8)  # so that the tensors begin at a multiple of eight
    path.write_bytes(len(text).to_bytes(8, "little") + text + b"".join(parts))
