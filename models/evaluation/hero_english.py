"""The English rules of hero.py."""
import json
import re
from pathlib import Path

from evaluation.spelling import is_near
from evaluation.story import GROUP, HERO, NARRATOR, OTHER, PRONOUN, Mention

LISTS = {
    key: set(words.split())
    for key, words in json.loads(Path(__file__).with_name("people.json").read_text("utf8"))["en"].items()
}
NAMES = LISTS["sheNames"] | LISTS["heNames"]
PRONOUNS = {
    **dict.fromkeys(["she", "her", "hers", "herself"], "she"),
    **dict.fromkeys(["he", "him", "his", "himself"], "he"),
}
GROUPS = {"they", "them", "their", "we", "us", "both"}
PEOPLE = {"she": ["girl", "woman", "lady", "princess"], "he": ["boy", "man", "gentleman", "prince"]}
SAYS = r"(?:said|asked|cried|shouted|replied|answered|called|whispered|thought|yelled|laughed)"
WORD = re.compile(r"[A-Za-zéèêáàíóúñüöäç]+(?:-[A-Za-z]+)*")


def find_mentions(story, hero):
    """Everyone spoken of, in the story and in its speeches."""
    speaking = {m[1] for m in re.finditer(rf"\b[Tt]he (?:\w+ )?(\w+) {SAYS}\b", story.narration)}
    speaking |= {m[1] for m in re.finditer(rf"{SAYS} the (?:\w+ )?(\w+)\b", story.narration)}
    names = {m[0] for m in WORD.finditer(story.text) if is_unknown_name(m[0], story, m.start())}
    for match in WORD.finditer(story.text):
        word, begin = match[0], match.start()
        kind, gender = classify(word, story, begin, hero, speaking | names)
        if kind:
            yield Mention(begin, kind, gender, word, kind == OTHER and is_bare_name(word, story, begin, names))


def classify(word, story, begin, hero, acting):
    lower = word.lower()
    if word == hero.name:
        return HERO, hero.gender
    if lower in PRONOUNS:
        return PRONOUN, PRONOUNS[lower]
    if lower in GROUPS:
        return GROUP, None
    if word in ("I", "My", "my", "me") and not story.is_spoken(begin):
        return NARRATOR, None
    for gender in ("she", "he"):
        if word in LISTS[f"{gender}Names"] or word in LISTS[gender] or lower in LISTS[gender]:
            return OTHER, gender
    if lower in LISTS["either"] and is_thing(word, story, begin, hero):
        return None, None
    if lower in LISTS["either"] or word in acting:
        return OTHER, None
    return None, None


def is_thing(word, story, begin, hero):
    """A toy animal; and "a child named Mia" is Mia, no other."""
    before, after = story.text[:begin], story.text[begin + len(word) :]
    if re.search(r"\b(?:toy|stuffed|rubber|paper|wooden|chocolate|rag) $", before):
        return True
    return re.match(rf" (?:named|called|whose name was) {re.escape(hero.name)}\b", after) is not None


def is_bare_name(word, story, begin, names):
    """Whether the word is a name without a title or a relation before it."""
    titled = re.search(r"\b(?:Mrs?|Ms|Dr|Miss|Aunt|Auntie|Uncle|Granny|Grandma|Grandpa)\.? $", story.text[:begin])
    return not titled and word in NAMES | names


def is_unknown_name(word, story, begin):
    """A capital within a sentence makes a name, unless the word is known to have one."""
    starts = re.search(r"[.!?\"“”\n;:]\s*$|^\s*$", story.text[:begin]) is not None
    return word[0].isupper() and len(word) > 1 and not starts and word not in LISTS["notNames"]


def find_plain_errors(story, hero, mentions):
    """What needs no thought about who is meant."""
    if is_misspelt(story, hero):
        yield "spelling"
    if is_doubled(story, hero) or talks_to_itself(story, hero):
        yield "double"
    if has_wrong_noun(story, hero, mentions):
        yield "gender"
    if has_wrong_own(story, hero, mentions):
        yield "pronoun"


def is_misspelt(story, hero):
    """A capitalised word that is nearly the name, no other name and no common word; or the name in small letters."""
    words = {match[0] for match in WORD.finditer(story.text)}
    ordinary = {word for word in words if word.islower()}
    for word in words - {hero.name}:
        known = word in NAMES or word in LISTS["notNames"] or word.lower() in ordinary
        if word[0].isupper() and not known and is_near(word, hero.name):
            return True
    return hero.name.lower() in ordinary - {"rose", "may", "will", "joy", "grace", "daisy", "ivy", "ruby", "jack"}


def is_doubled(story, hero):
    """The hero acts on a second one of the name, who is introduced or renamed."""
    name, text = re.escape(hero.name), story.narration
    others = r"(?:friend|brother|sister|cousin|(?:boy|girl|dog|cat|child|one)(?: named| called)?)"
    acts = r"(?:met|saw|hugged|thanked|asked|told|helped|followed|found|to|with|from|gave|showed)"
    for match in re.finditer(rf"\b{others} {name}\b", text):
        is_new = re.search(r"\b(?:a|an|another)(?: \w+)? $", text[: match.start()])
        sentence = story.sentences[story.sentence_at(match.start())][0]
        before = text[0 if is_new else sentence : match.start()]
        if re.search(rf"\b{name}\b", before):
            return True
    if re.search(rf"\b{name} and {name}\b(?!'s)", text):
        return True
    if re.search(rf"(?<!of )\b{name} (?:[a-z]+ ){{0,5}}?{acts} {name}\b(?!'s)", text):
        return True
    renamed = rf"\b{name}(?:'s name was|,? (?:was|is) (?:named|called)) (?!{name})[A-Z]"
    return re.search(renamed, text) is not None


def talks_to_itself(story, hero):
    """A speech that the hero says addresses someone by the hero's name."""
    name = re.escape(hero.name)
    for begin, end in story.speeches:
        before, after = story.narration[:begin], story.narration[end:]
        speaks = re.search(rf"\b{name} {SAYS}(?: to \w+)?[,:]? ?$", before)
        if not re.search(rf"{SAYS}[,:]? ?$", before) and story.text[end - 2] in ",!?":
            speaks = speaks or re.match(rf" (?:{SAYS} {name}|{name} {SAYS})\b", after)
        speech = story.text[begin:end]
        addressed = rf"(?:[\"“]|[,.!?] ){name}[,!]|, {name}[.!?,]"
        if speaks and re.search(addressed, speech) and not re.search(r"\b(?:am|name is|I'm|me),? ", speech):
            return True
    return False


def has_wrong_noun(story, hero, mentions):
    """The hero "was a good boy" and is a girl; or "the boy" is spoken of where there is none."""
    nouns = "|".join(PEOPLE[hero.other_gender])
    name, text = re.escape(hero.name), story.narration
    if re.search(rf"\b{name} (?:was|is) (?:a|an|the) (?:\w+,? ){{0,3}}(?:{nouns})\b(?!')", text):
        return True
    if re.search(rf"\b(?:{nouns})(?: named| called|,) {name}\b|\b{name}, (?:the|a) (?:\w+ )?(?:{nouns})\b", text):
        return True
    for match in re.finditer(rf"\b[Tt]he (?:little |young |small )?({'|'.join(PEOPLE[hero.other_gender][:1])})\b", text):
        known = [m for m in mentions if m.begin < match.start() and m.kind == OTHER]
        if not any(m.gender in (hero.other_gender, None) for m in known):
            return True
    return False


def has_wrong_own(story, hero, mentions):
    """"Mia shook his head": parts of the body, and -self, belong to who acts."""
    wrong = {"she": "he", "he": "she"}[hero.gender]
    own = {"she": r"\bher", "he": r"\bhis"}[wrong]
    itself = {"she": r"\bherself\b", "he": r"\bhimself\b"}[wrong]
    for number, (begin, end) in enumerate(story.sentences):
        here = [m for m in mentions if m.sentence == number and not m.spoken]
        people = [m for m in here if m.kind in (HERO, OTHER)]
        if not people or any(m.kind != HERO for m in people):
            continue
        after = story.narration[people[0].begin : end]
        if re.search(rf"{own} (?:own|{'|'.join(LISTS['body'])})\b|{itself}", after):
            return True
    return False
