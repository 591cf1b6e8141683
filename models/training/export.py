"""Writes the trained model as a Hugging Face folder: config.json, tokenizer.json,
model.safetensors (F16) and card.json.

    python3 export.py --work DIR --out static/models/story-5m

DIR holds what train.py and evaluate.py left. The folder is written beside its place
and then renamed, so that no half-written model is ever there.
"""
import argparse
import json
import shutil
import sys
from pathlib import Path

import torch

from card import make_card
from model import Shape

sys.path.insert(0, str(Path(__file__).parent.parent))
from tensor_file import write_tensors


def hugging_face_config(shape):
    """`config.json` as transformers' GPT2Config writes it."""
    return {
        "architectures": ["GPT2LMHeadModel"],
        "model_type": "gpt2",
        "vocab_size": shape.vocab,
        "n_positions": shape.positions,
        "n_ctx": shape.positions,
        "n_embd": shape.width,
        "n_layer": shape.layers,
        "n_head": shape.heads,
        "n_inner": None,
        "activation_function": "gelu_new",
        "layer_norm_epsilon": 1e-5,
        "tie_word_embeddings": True,
        "bos_token_id": 0,
        "eos_token_id": 0,
        "torch_dtype": "float16",
    }


def write_json(path, value):
    path.write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", "utf8")


def move_into_place(part, out):
    """Renames a finished folder over the one that is there."""
    old = out.with_name(f".{out.name}.old")
    shutil.rmtree(old, ignore_errors=True)
    if out.exists():
        out.rename(old)
    part.rename(out)
    shutil.rmtree(old, ignore_errors=True)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--work", type=Path, required=True)
    parser.add_argument("--out", type=Path, required=True)
    options = parser.parse_args()
    state = torch.load(options.work / "checkpoint.pt")
    part = options.out.with_name(f".{options.out.name}.part")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(parents=True)
    write_json(part / "config.json", hugging_face_config(Shape()))
    shutil.copy(options.work / "tokenizer.json", part)
    tensors = {name: tensor.float().numpy() for name, tensor in state["model"].items()}
    write_tensors(part / "model.safetensors", tensors, "F16")
    write_json(part / "card.json", make_card(options.work, part, state, tensors))
    move_into_place(part, options.out)
    print(f"{options.out}: step {state['step']}")


if __name__ == "__main__":
    main()
