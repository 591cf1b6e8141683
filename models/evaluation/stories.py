"""Stories about heroes."""
from evaluation.generate import generate, sampler

TEMPERATURE = 0.7
TOGETHER = 50  # stories in one batch
FIRST_SEED = 1  # story number i, from 0, has the seed FIRST_SEED + i


def tell_stories(model, tokens, heroes):
    """One story of each hero: the hero's fields, and {text, ended, seed}; `text` follows the prompt,
    `ended` is false where the window was full before the story was."""
    prompts = tokens.encode([hero["prompt"] for hero in heroes])
    stories = []
    for start in range(0, len(heroes), TOGETHER):
        part = prompts[start : start + TOGETHER]
        seeds = [FIRST_SEED + start + i for i in range(len(part))]
        told = generate(model, part, sampler(TEMPERATURE, seeds))
        for hero, seed, (ids, ended) in zip(heroes[start:], seeds, told):
            stories.append({**hero, "text": tokens.decode(ids), "ended": ended, "seed": seed})
    return stories
