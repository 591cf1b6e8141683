"""What the judges say of stories {language, prompt, text, ended, name, gender}."""
from collections import Counter

from evaluation.hero import judge_hero
from evaluation.quotes import are_balanced, has_speech


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
