"""Stories about heroes, and what their judges say."""
from collections import Counter

from evaluation.generate import generate, sampler
from evaluation.hero import judge_hero
from evaluation.quotes import are_balanced, has_speech

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


def judge_story(story):
    """What is wrong with the story's hero (words of hero.py)."""
    fields = ("language", "prompt", "text", "ended", "name", "gender")
    return judge_hero(*(story[field] for field in fields))


def count_reasons(stories):
    """How often each reason was given: [(reason, count)], the most frequent first."""
    return Counter(reason for story in stories for reason in judge_story(story)).most_common()


def count_balanced(stories):
    """(stories with balanced quotation marks, those with any marks, those with any and balanced)."""
    balanced = [are_balanced(story["prompt"] + story["text"], story["ended"]) for story in stories]
    speaks = [has_speech(story["prompt"] + story["text"]) for story in stories]
    return sum(balanced), sum(speaks), sum(a and b for a, b in zip(balanced, speaks))
