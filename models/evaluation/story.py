"""A told story as the judges see it: which parts are speech, and its sentences."""
import re
from dataclasses import dataclass, field

from evaluation.quotes import SENTENCE_END, finished_part, read_marks

HERO, OTHER, PRONOUN, GROUP, NARRATOR = "hero", "other", "pronoun", "group", "narrator"


@dataclass
class Mention:
    """Someone is spoken of. `gender` is "she", "he" or None where it is not known; `is_name` where
    it is a name that stands alone, as children's do: not "Mrs. Green", "the fox" or "her mom"."""

    begin: int
    kind: str
    gender: str | None
    word: str
    is_name: bool = False
    spoken: bool = False  # within a speech
    sentence: int = -1
    is_group: bool = False  # several people


@dataclass
class Story:
    """A prompt and its finished continuation. `narration` has the speeches blanked out by ";"."""

    text: str
    prompt_end: int
    narration: str = ""
    speeches: list = field(default_factory=list)  # [(begin, end)]
    sentences: list = field(default_factory=list)  # [(begin, end)]

    def sentence_at(self, place):
        return next((i for i, (begin, end) in enumerate(self.sentences) if begin <= place < end), 0)

    def is_spoken(self, place):
        return any(begin <= place < end for begin, end in self.speeches)


def read_story(prompt, continuation, ended):
    """Splits a story. A speech left open lasts to the end of its paragraph."""
    text = finished_part(prompt + continuation, ended)
    speeches, begin, _ = read_marks(text)
    if begin is not None:
        end = text.find("\n", begin)
        speeches.append((begin, len(text) if end < 0 else end))
    narration = list(text)
    for a, b in speeches:
        narration[a:b] = ";" * (b - a)
    story = Story(text, len(prompt), "".join(narration), speeches)
    story.sentences = split_sentences(story)
    return story


def split_sentences(story):
    """[(begin, end)]: a sentence ends at its mark outside a speech, at the end of a paragraph, or
    after a speech of full sentences where a new sentence begins."""
    text, ends = story.text, {len(story.text)}
    for match in re.finditer(r"\n+", text):
        ends.add(match.end())
    for match in SENTENCE_END.finditer(story.narration):
        ends.add(match.end())
    for _, end in story.speeches:
        follows = text[end : end + 2].lstrip()[:1]
        if text[end - 2 : end - 1] in ".!?。！？" and (follows.isupper() or follows in "\"“「『"):
            ends.add(end)
    borders = [0, *sorted(ends)]
    pairs = zip(borders, borders[1:])
    return [(a, b) for a, b in pairs if text[a:b].strip()]
