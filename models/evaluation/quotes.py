"""Are the quotation marks of a text balanced, and which parts of it are speech?

English: "…" and “…”. A straight mark opens or closes as its neighbours allow; marks have to
alternate, and every speech ends in its own paragraph. Japanese: 「」 and 『』 nest, but neither
directly in its own kind, and a speech may run over several paragraphs.
"""
import re

PAIRS = {"「": "」", "『": "』", "“": "”"}
CLOSERS = set(PAIRS.values())
SENTENCE_END = re.compile(r"[.!?。！？…]+[\"”’'）)]*")
LONGEST_CUT = 3  # sentences that a speech cut off by the limit may have had


def may_open(text, i):
    """Whether the straight mark at `i` can open a speech: a blank or a sign before it, a word after it."""
    before, after = text[i - 1 : i], text[i + 1 : i + 2]
    return (before == "" or not before.isalnum() and before not in ".!?") and not after.isspace()


def may_close(text, i):
    """Whether the straight mark at `i` can close a speech: it stands directly after something."""
    before, after = text[i - 1 : i], text[i + 1 : i + 2]
    return before.strip() != "" or not after.strip()


def read_marks(text):
    """Walks through the marks. Returns the speeches [(begin, end)], marks included, outermost
    alone; where the speech begins that is still open at the end, or None; and whether every
    mark so far fits."""
    stack, speeches, fits = [], [], True
    for i, character in enumerate(text):
        straight_open = bool(stack) and stack[-1][0] == '"'
        if character == '"':
            closes = straight_open
            fits &= may_close(text, i) if closes else may_open(text, i)
        elif character in PAIRS:
            closes = False
            fits &= not any(mark == character for mark, _ in stack[-1:])
        elif character in CLOSERS:
            closes = True
            fits &= bool(stack) and PAIRS.get(stack[-1][0]) == character
        elif character == "\n" and stack and stack[-1][0] in '"“':
            fits = False  # English speech left open at the end of its paragraph
            speeches.append((stack[0][1], i))
            stack = []
            continue
        else:
            continue
        if not closes:
            stack.append((character, i))
        elif stack:
            _, begin = stack.pop()
            if not stack:
                speeches.append((begin, i + 1))
    return speeches, (stack[0][1] if stack else None), fits


def finished_part(text, ended):
    """What is judged of a text: all of it where it ended by itself; where the limit cut it off,
    all up to its last full sentence outside a speech. A speech that the cut left open is cut
    away with it, unless it has had a new paragraph or more than LONGEST_CUT sentences:
    then it was never going to be closed, and it stays."""
    if ended:
        return text
    _, begin, _ = read_marks(text)
    if begin is not None:
        speech = text[begin:]
        if "\n" in speech or len(SENTENCE_END.findall(speech)) > LONGEST_CUT:
            return text
        text = text[:begin]
    speeches, _, _ = read_marks(text)
    ends = [match.end() for match in SENTENCE_END.finditer(text)]
    ends += [end for _, end in speeches if text[end - 2] in ".!?。！？…,"]
    outside = [end for end in ends if not any(a < end < b for a, b in speeches)]
    return text[: max(outside, default=0)]


def are_balanced(text, ended):
    """Whether every mark fits and none is left open in the finished part."""
    _, _, fits = read_marks(text)
    _, begin, _ = read_marks(finished_part(text, ended))
    return fits and begin is None


def has_speech(text):
    return any(mark in text for mark in '"“「『')
