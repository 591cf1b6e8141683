"""A model's recipe: `models/<id>/recipe.json`, checked as it is read.

    id              name of the folder under models/ and static/models/
    architecture    "gpt2"
    shape           layers, heads, width, positions (the window, tokens), vocabulary (entries)
    tokenizer       "learned" from the texts, or the path of a tokenizer.json in the repository
    seed, steps     of weights and batches; optimizer steps, over which the rate falls
    batch           windows a step
    goesOnFrom      id of the recipe whose finished model this one begins from, or null; then
                    start says nothing
    start           standard deviations of the initial weights of tokens, positions and
                    matrices (those that write to the residual stream begin smaller); circuit:
                    whether two heads begin as an induction circuit, see circuit.py
    rate            peak, last, warmup (steps); tokens: the part of it that their embedding has
    weightDecay     of matrices other than embeddings
    sources         {name in corpora.json: weight}: its part of the windows that are no repeats
    repeats         [{begins, share, periods, ids, kinds}, …]: from which progress on, from 0 to 1,
                    fresh repeats are which share of the windows, and [least, most] tokens long;
                    ids: [[first, last], …] that they are made of, all plain ones if not given;
                    kinds: [least, most] different ones in a passage, any number if not given
    canaries        whether the story world's canaries are shown
    testEvery, saveEvery, testWindows    steps, steps, windows a source
    history         checkpoints kept, and the first step after 0 that is kept; or null
    format          "F16" or "I8": how the shipped weights are stored
    evaluation      "stories": by models/evaluate.py; "heads": repeats and heads alone
"""
from dataclasses import MISSING, asdict, dataclass, fields
from pathlib import Path

from .circuit import WAVES
from .problem import Problem, read_json

FIRST_PLAIN = 3  # ids below are special tokens
MODELS = Path(__file__).resolve().parent.parent
ROOT = MODELS.parent


@dataclass(frozen=True)
class Shape:
    """Sizes of a model, all counts."""

    layers: int
    heads: int
    width: int
    positions: int
    vocabulary: int


@dataclass(frozen=True)
class Start:
    """Standard deviations of initial weights, and whether the circuit is planted."""

    tokens: float
    positions: float
    matrices: float
    circuit: bool


@dataclass(frozen=True)
class Rate:
    """The learning rate: rises over `warmup` steps to `peak`, falls to `last`. The token
    embedding has the part `tokens` of it."""

    peak: float
    last: float
    warmup: int
    tokens: float


@dataclass(frozen=True)
class Repeats:
    """Fresh random repeats from the progress `begins` in [0, 1] on: their share of the
    windows, the least and greatest length of what is repeated, tokens, and how many kinds
    of ids it draws on."""

    begins: float
    share: float
    periods: list
    ids: list = None
    kinds: list = None


@dataclass(frozen=True)
class History:
    """How many checkpoints are kept, 0 and the last step among them, and the first after 0."""

    checkpoints: int
    first: int

    def steps(self, last):
        """The steps kept, evenly spaced on a log scale from `first` to `last`, and 0."""
        many = self.checkpoints - 2
        between = {round(self.first * (last / self.first) ** (i / many)) for i in range(many + 1)}
        return sorted({0, last, *(step for step in between if step < last)})


@dataclass(frozen=True)
class Recipe:
    """What recipe.json says; see the top of this file."""

    id: str
    architecture: str
    shape: Shape
    tokenizer: str
    seed: int
    steps: int
    batch: int
    start: Start
    rate: Rate
    weightDecay: float
    sources: dict
    repeats: list
    canaries: bool
    testEvery: int
    saveEvery: int
    testWindows: int
    history: History
    format: str
    evaluation: str
    goesOnFrom: str = None

    def earlier(self, work):
        """Where the model that this one goes on from was published, or None; `work` is the
        folder of all runs."""
        return work / self.goesOnFrom / "published" if self.goesOnFrom else None

    def repeats_at(self, progress):
        """What holds of the repeats at `progress` in [0, 1]."""
        return [phase for phase in self.repeats if phase.begins <= progress][-1]

    def kept_steps(self, steps):
        """The steps whose weights are kept for the history."""
        return self.history.steps(steps) if self.history else []


def read_record(kind, value, where):
    """A dataclass out of a JSON object; every key has to be there, and no other."""
    if not isinstance(value, dict):
        raise Problem(f"{where}: expected an object, found {value!r}")
    types = {field.name: field.type for field in fields(kind)}
    if unknown := value.keys() - types.keys():
        raise Problem(f"{where}: unknown {', '.join(sorted(unknown))}; known are {', '.join(types)}")
    optional = {field.name for field in fields(kind) if field.default is not MISSING}
    if missing := types.keys() - value.keys() - optional:
        raise Problem(f"{where}: {', '.join(sorted(missing))} not given")
    for name, expected in types.items():
        if name not in value or value[name] is None and name in optional:
            continue
        if expected is int and (type(value[name]) is not int or value[name] < 0):
            raise Problem(f"{where}: {name} should be a whole number, is {value[name]!r}")
        if expected is float and not (type(value[name]) in (int, float) and value[name] >= 0):
            raise Problem(f"{where}: {name} should be a number, is {value[name]!r}")
        if expected in (str, dict, list, bool) and not isinstance(value[name], expected):
            raise Problem(f"{where}: {name} should be a {expected.__name__}, is {value[name]!r}")
    return kind(**value)


def described(recipe):
    """The recipe as recipe.json has it."""
    phases = [{key: value for key, value in asdict(phase).items() if value is not None} for phase in recipe.repeats]
    plain = {**asdict(recipe), "repeats": phases}
    if recipe.goesOnFrom is None:
        del plain["goesOnFrom"]
    return plain


def check(recipe, corpora, where):
    """Raises Problem where the parts of a recipe do not fit together."""
    shape = recipe.shape
    if min(shape.layers, shape.heads, shape.positions, recipe.steps, recipe.batch) < 1:
        raise Problem(f"{where}: layers, heads, positions, steps and batch are at least 1")
    if shape.width % shape.heads != 0:
        raise Problem(f"{where}: a width of {shape.width} does not divide into {shape.heads} heads")
    if recipe.architecture != "gpt2":
        raise Problem(f'{where}: architecture {recipe.architecture!r} is not known; "gpt2" is')
    if recipe.format not in ("F16", "I8"):
        raise Problem(f'{where}: format is "F16" or "I8", not {recipe.format!r}')
    if recipe.evaluation not in ("stories", "heads"):
        raise Problem(f'{where}: evaluation is "stories" or "heads", not {recipe.evaluation!r}')
    if recipe.goesOnFrom and not (MODELS / recipe.goesOnFrom / "recipe.json").exists():
        raise Problem(f"{where}: goesOnFrom names {recipe.goesOnFrom!r}, which has no recipe")
    if unknown := recipe.sources.keys() - corpora.keys():
        raise Problem(f"{where}: no source {', '.join(sorted(unknown))} in the list of corpora")
    if recipe.start.circuit and not (shape.layers >= 2 and shape.width > 2 * WAVES):
        raise Problem(f"{where}: a circuit needs two layers and a width above {2 * WAVES}")
    begins = [phase.begins for phase in recipe.repeats]
    if not begins or begins[0] != 0 or begins != sorted(begins):
        raise Problem(f"{where}: the repeats' phases begin at progress 0 and go on in order")
    for phase in recipe.repeats:
        periods = phase.periods
        if phase.share > 1:
            raise Problem(f"{where}: the repeats' shares lie between 0 and 1")
        if len(periods) != 2 or not 1 <= periods[0] <= periods[1]:
            raise Problem(f"{where}: the repeats' periods are [least, most], tokens, not {periods}")
        for span in phase.ids or []:
            if len(span) != 2 or not 0 <= span[0] <= span[1] < shape.vocabulary:
                raise Problem(f"{where}: the repeats' ids are [first, last] within the vocabulary, not {span}")
        count = sum(last - first + 1 for first, last in phase.ids or [[FIRST_PLAIN, shape.vocabulary - 1]])
        if phase.kinds and not (len(phase.kinds) == 2 and 1 <= phase.kinds[0] <= phase.kinds[1] <= count):
            raise Problem(f"{where}: the repeats' kinds are [least, most] of {count} ids, not {phase.kinds}")
    if any(weight <= 0 for weight in recipe.sources.values()):
        raise Problem(f"{where}: the weights of sources are above 0")
    if not recipe.sources and any(phase.share < 1 for phase in recipe.repeats):
        raise Problem(f"{where}: without sources the repeats' share is 1")
    if recipe.history and not 3 <= recipe.history.checkpoints <= recipe.steps:
        raise Problem(f"{where}: history keeps from 3 checkpoints to one a step")


def read_recipe(folder):
    """The recipe of a model's folder and the list of corpora it draws on: the folder's
    own corpora.json where there is one, else that of all models. Raises Problem."""
    path = folder / "recipe.json"
    value = read_json(path)
    own = folder / "corpora.json"
    corpora = read_json(own if own.exists() else MODELS / "corpora.json")
    parts = {"shape": Shape, "start": Start, "rate": Rate, "history": History}
    for name, kind in parts.items():
        if isinstance(value, dict) and value.get(name) is not None:
            value[name] = read_record(kind, value[name], f"{path}, {name}")
        elif name != "history":
            raise Problem(f"{path}: {name} not given")
    phases = value.get("repeats")
    if not isinstance(phases, list):
        raise Problem(f"{path}: repeats should be a list, is {phases!r}")
    value["repeats"] = [read_record(Repeats, phase, f"{path}, repeats") for phase in phases]
    recipe = read_record(Recipe, value, path)
    check(recipe, corpora, path)
    return recipe, corpora
