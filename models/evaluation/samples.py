"""What the model answers to the kind of prompts that people type."""
import json
from pathlib import Path

from evaluation.generate import generate, greedy, sampler

PROMPTS = Path(__file__).with_name("prompts.json")
TEMPERATURE = 0.7
SEED = 1
MOST = 80  # tokens of an answer


def make_samples(model, tokens):
    """[{language, prompt, greedy, sampled: {text, temperature, seed}}], 20 of each language. The same
    prompt, temperature and seed give the sampled text in the page."""
    prompts = [
        (language, prompt)
        for language, part in json.loads(PROMPTS.read_text("utf8")).items()
        for prompt in part
    ]
    ids = tokens.encode([prompt for _, prompt in prompts])
    certain = generate(model, ids, greedy, MOST)
    drawn = generate(model, ids, sampler(TEMPERATURE, [SEED] * len(ids)), MOST)
    return [
        {
            "language": language,
            "prompt": prompt,
            "greedy": tokens.decode(first),
            "sampled": {"text": tokens.decode(second), "temperature": TEMPERATURE, "seed": SEED},
        }
        for (language, prompt), (first, _), (second, _) in zip(prompts, certain, drawn)
    ]
