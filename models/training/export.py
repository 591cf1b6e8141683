"""Writes a finished run as a Hugging Face folder, all but its card.

    PYTHONPATH=models python3 -m training.export --model models/story-5m \\
        --texts models/.work/texts --work models/.work/story-5m

WORK/export/ID: config.json, tokenizer.json, model.safetensors, curve.json and, where the
recipe keeps a history, history.json and checkpoints/STEP.safetensors (the last step is
model.safetensors). How the weights are stored is decided by measuring.
"""
import argparse
import shutil
from pathlib import Path

import torch
import torch.nn.functional as F

from evaluation.repeats import measure_repeats
from reference import Reference
from tensor_file import write_tensors

from .model import Gpt2
from .problem import Problem, run, write_json
from .recipe import read_recipe
from .storage import restored, stored
from .train import Texts

MOST_CHANGE = 1e-3  # nats a token that storing weights may change a source's held-out loss by


def hugging_face_config(shape):
    """`config.json` as transformers' GPT2Config writes it."""
    return {
        "architectures": ["GPT2LMHeadModel"],
        "model_type": "gpt2",
        "vocab_size": shape.vocabulary,
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


def read_run(path):
    """The checkpoint of a finished run. Raises Problem where there is none."""
    if not path.exists():
        raise Problem(f"{path} is missing; train the model first")
    state = torch.load(path)
    planned = state["identity"]["recipe"]["steps"]
    if state["step"] < planned:
        raise Problem(f"{path} is at step {state['step']} of {planned}; train the model to its end first")
    return state


@torch.no_grad()
def losses(model, weights, tests):
    """Mean held-out loss of each source with these weights, nats a token, in float32."""
    model.load_state_dict({name: torch.from_numpy(values) for name, values in weights.items()})
    means = {}
    for name, (windows, counted) in tests.items():
        parts = [
            F.cross_entropy(model(window[:, :-1])[part[:, 1:]], window[:, 1:][part[:, 1:]], reduction="none")
            for window, part in zip(windows.split(8), counted.split(8))
        ]
        means[name] = torch.cat(parts).double().mean().item()
    return means


class Writer:
    """Writes the weights of one run's steps into a folder."""

    def __init__(self, recipe, tests, folder):
        self.recipe, self.tests, self.folder = recipe, tests, folder
        self.model = Gpt2(recipe.shape, recipe.start)

    def write(self, state_dict, name):
        """Writes weights as the recipe's format, or as F16 where that changes a loss too
        much; returns the losses with what was written."""
        weights = {key: tensor.float().numpy() for key, tensor in state_dict.items()}
        exact = losses(self.model, weights, self.tests)
        for form in dict.fromkeys((self.recipe.format, "F16")):
            arrays = stored(weights, form)
            found = losses(self.model, restored(arrays), self.tests)
            change = max(abs(found[source] - exact[source]) for source in exact)
            print(f"{name}: {form} changes held-out losses by {change:.1e} nats a token at most", flush=True)
            if change < MOST_CHANGE or form == "F16":
                break
        write_tensors(self.folder / name, arrays)
        return {source: round(loss, 4) for source, loss in found.items()}

    def measure(self, *name):
        """What weights in the folder do with repeats of the ids that were trained last."""
        measured, _ = measure_repeats(Reference(self.folder, *name), self.recipe.repeats_at(1).ids)
        return measured

    def write_history(self, work, steps):
        """checkpoints/ and history.json; model.safetensors, which is the last, is there."""
        (self.folder / "checkpoints").mkdir()
        tokens = self.recipe.batch * self.recipe.shape.positions
        checkpoints = []
        for step in self.recipe.kept_steps(steps):
            name = "model.safetensors" if step == steps else f"checkpoints/{step}.safetensors"
            loss = self.write(torch.load(work / f"kept/{step}.pt"), name)
            measured = self.measure(name)
            checkpoints.append({"step": step, "tokens": step * tokens, "file": name, "loss": loss})
            checkpoints[-1]["repeatAccuracy"] = measured["repeatAccuracy"]
            for kind in ("previousToken", "induction"):
                checkpoints[-1][kind] = measured[kind]["scores"]
        write_json(self.folder / "history.json", {"checkpoints": checkpoints})


def export(recipe, texts, work, folder):
    """Fills an empty folder from the run in `work`."""
    state, tests = read_run(work / "checkpoint.pt"), texts.tests()
    if texts.identity() != state["identity"]:
        raise Problem(f"recipe or texts are not those that the run in {work} was trained by")
    write_json(folder / "config.json", hugging_face_config(recipe.shape))
    shutil.copy(work / "tokenizer.json", folder)
    write_json(folder / "curve.json", state["curve"])
    writer = Writer(recipe, tests, folder)
    loss = writer.write(state["model"], "model.safetensors")
    if recipe.history:
        writer.write_history(work, state["step"])
    if recipe.evaluation == "heads":
        measured = writer.measure()
        write_json(work / "evaluation/evaluation.json", {"heldOut": loss, **measured})


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("--model", type=Path, required=True, help="folder with recipe.json")
    parser.add_argument("--texts", type=Path, required=True)
    parser.add_argument("--work", type=Path, required=True)
    options = parser.parse_args()
    recipe, corpora = read_recipe(options.model)
    out, part = options.work / "export" / recipe.id, options.work / "export/part"
    for folder in (out, part, options.work / "evaluation"):
        shutil.rmtree(folder, ignore_errors=True)
    part.mkdir(parents=True)
    (options.work / "evaluation").mkdir()
    texts = Texts(recipe, corpora, options.texts, recipe.steps, may_drop_canaries=False)
    export(recipe, texts, options.work, part)
    part.rename(out)
    print(f"{out}: step {recipe.steps}")


if __name__ == "__main__":
    run(main)
