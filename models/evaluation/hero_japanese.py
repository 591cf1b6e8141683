"""The Japanese rules of hero.py."""
import json
import re
from pathlib import Path

from evaluation.spelling import is_near
from evaluation.story import GROUP, HERO, NARRATOR, OTHER, PRONOUN, Mention

LISTS = {
    key: words.split()
    for key, words in json.loads(Path(__file__).with_name("people.json").read_text("utf8"))["ja"].items()
}
NAMES = {name: gender for gender in ("she", "he") for name in LISTS[f"{gender}Names"]}
NOUNS = {
    **{noun: None for noun in LISTS["either"]},
    **{noun: gender for gender in ("she", "he") for noun in LISTS[gender]},
}
KATAKANA = "ァ-ヴー"
RUN = re.compile(f"[{KATAKANA}]+")
ALONE = {"女": "(?<!彼)女", "牛": "牛(?!乳)"}  # where a noun is part of another word
NOUN = re.compile("|".join(ALONE.get(noun, noun) for noun in sorted(NOUNS, key=len, reverse=True)))
WRITTEN = re.compile("|".join(sorted((name for name in NAMES if not RUN.fullmatch(name)), key=len, reverse=True)))
PRONOUN_WORDS = re.compile("彼女(?!たち|ら)|彼(?!女|ら|岸|方)")
GROUP_WORDS = re.compile("二人|ふたり|三人|みんな|彼ら|彼女たち|彼女ら|いっしょに|一緒に|たがいに|お互い")
NARRATOR_WORDS = re.compile("(?:私|わたし|わたくし|ぼく|僕|おれ|俺)(?:は|も|が|の)")
TITLED = re.compile(f"[{KATAKANA}一-龥]+(?:さん|くん|ちゃん|君)")
TITLE = "(?:さん|くん|ちゃん|君|様|さま)"
SAYS = "(?:言|い[いっう]|聞|き[いき]|答|こたえ|叫|さけ|たずね|尋ね|頼|話し|笑)"
ACTS = "(?:に会|にあ[いっ]|に聞|に言|にいい|に渡|にあげ|に見せ|に頼|を助|と遊|と話|と歩|といっしょ|と一緒|と友だち|に近づ|を呼)"
BEFORE_A_NAME = "\n 。、！？「」『』はもがのとに"  # and nothing at all
PEOPLE = {"she": "(?:女の子|少女|女の人|女)", "he": "(?:男の子|少年|男の人|男)"}


def name_pattern(name):
    """The name, where it is katakana not within a longer run."""
    return f"(?<![{KATAKANA}]){name}(?![{KATAKANA}])" if RUN.fullmatch(name) else re.escape(name)


def find_mentions(story, hero):
    """Everyone spoken of, in the story and in its speeches."""
    text, taken = story.text, set()
    for kind, gender, match in find_people(text, hero):
        if match.start() not in taken:
            taken |= set(range(*match.span()))
            is_name = kind == OTHER and is_bare_name(text, match)
            yield Mention(match.start(), kind, gender, match[0], is_name)
    for match in PRONOUN_WORDS.finditer(text):
        yield Mention(match.start(), PRONOUN, "she" if match[0] == "彼女" else "he", match[0])
    for match in GROUP_WORDS.finditer(text):
        yield Mention(match.start(), GROUP, None, match[0])
    for match in NARRATOR_WORDS.finditer(story.narration):
        yield Mention(match.start(), NARRATOR, None, match[0])


def find_people(text, hero):
    """Names and nouns, the surest first: (kind, gender, match)."""
    for match in re.finditer(name_pattern(hero.name), text):
        yield HERO, hero.gender, match
    for match in RUN.finditer(text):
        if match[0] in NAMES or is_unknown_person(text, match):
            yield OTHER, NAMES.get(match[0]), match
    for match in WRITTEN.finditer(text):
        before, after = text[: match.start()][-1:], text[match.end() :]
        if before in BEFORE_A_NAME and re.match(f"{TITLE}|[はがもをにの、とへ]", after):
            yield OTHER, NAMES[match[0]], match
    for match in NOUN.finditer(text):
        if not is_part_of_run(text, match):
            yield OTHER, NOUNS[match[0]], match
    for match in TITLED.finditer(text):
        yield OTHER, None, match


def is_bare_name(text, match):
    """Whether it is a name without a title or a relation after it."""
    titled = re.match("さん|様|さま|先生|お[ばじ]", text[match.end() :]) is not None
    return not titled and (match[0] in NAMES or bool(RUN.fullmatch(match[0])) and match[0] not in NOUNS)


def is_part_of_run(text, match):
    """A katakana noun found within a longer katakana word."""
    before, after = text[match.start() - 1 : match.start()], text[match.end() : match.end() + 1]
    return bool(RUN.fullmatch(match[0])) and bool(RUN.fullmatch(before) or RUN.fullmatch(after))


def is_unknown_person(text, match):
    """A katakana word that is no known name but has a title, speaks, or is introduced by it."""
    after = text[match.end() : match.end() + 30]
    before = text[max(0, match.start() - 2) : match.start()]
    if len(match[0]) < 2 or match[0] in NOUNS:
        return False
    if re.match(f"{TITLE}|(?:という|と言う|っていう)(?:名前の)?[^。]{{0,6}}(?:子|人|犬|猫|少年|少女)", after):
        return True
    return before.endswith("」と") and re.match(f"[はが][^。、]{{0,6}}{SAYS}", after) is not None


def find_plain_errors(story, hero, mentions):
    """What needs no thought about who is meant."""
    if is_misspelt(story, hero):
        yield "spelling"
    if is_doubled(story, hero) or talks_to_itself(story, hero):
        yield "double"
    if has_wrong_noun(story, hero, mentions):
        yield "gender"


def is_misspelt(story, hero):
    """A word, used as a person's name, that is nearly the name and no other name."""
    if not RUN.fullmatch(hero.name):
        return has_slip_at_a_beginning(story, hero)
    for match in RUN.finditer(story.text):
        word, after = match[0], story.text[match.end() : match.end() + 12]
        if word == hero.name or word in NAMES or word in NOUNS or word in LISTS["things"]:
            continue
        is_cut = hero.name.startswith(word) and re.match(f"{TITLE}?[はがもをにのと、。！？]", after)
        acts = re.match(f"{TITLE}?[はがも]|{TITLE}|と[{KATAKANA}]+[はが]", after)
        if is_cut or acts and is_near(word, hero.name, long=3):
            return True
    return False


def has_slip_at_a_beginning(story, hero):
    """Names that are no katakana have no plain borders: looks only at who acts where a sentence or
    its part begins, for the name less its end, or with one sign wrong."""
    for match in re.finditer(r"(?:^|[。、\n]|;と)([一-龥ぁ-ん]{1,5}?)[はが]", story.narration):
        word = match[1]
        cut = hero.name.startswith(word) and re.match("[一-龥]|..", word) is not None
        wrong = len(word) == len(hero.name) >= 3 and is_near(word, hero.name, long=3)
        if (cut or wrong) and word not in NAMES and word not in NOUNS and word not in LISTS["things"]:
            return True
    return False


def is_doubled(story, hero):
    """The hero acts on a second one of the name, or that one is introduced."""
    name, text = name_pattern(hero.name), story.narration
    if re.search(f"{name}と{name}(?:は|が|も|、)|{name}[はが][^。、;]{{0,12}}{name}{ACTS}|{name}の{TITLE}?友だちの{name}", text):
        return True
    for match in re.finditer(f"{name}(?:という|と言う|っていう)(?:名前の)?[^。、]{{0,4}}(?:子|少年|少女|友だち|犬|猫)", text):
        if re.search(name, text[: match.start()]):
            return True
    # "My friend Mia" is the hero where the prompt says so, and someone else's friend after it.
    befriended = re.search(f"友だちの{name}", text[story.prompt_end :])
    return befriended is not None or re.search(f"{name}[はが]{name}[にをと]", text) is not None


def talks_to_itself(story, hero):
    """A speech that the hero says addresses someone by the hero's name."""
    name = name_pattern(hero.name)
    for begin, end in story.speeches:
        before, after = story.narration[:begin], story.narration[end:]
        speaks = re.match(f"と、?{name}[はが][^。;]{{0,10}}{SAYS}", after)
        speaks = speaks or (re.search(f"{name}[はが][^。;]{{0,8}}$", before) and re.match(f"と[^。;はが]{{0,8}}{SAYS}", after))
        addressed = f"[「、。]{name}{TITLE}?[、。！？」]"
        if speaks and re.search(addressed, story.text[begin:end]):
            return True
    return False


def has_wrong_noun(story, hero, mentions):
    """The hero is called a boy and is a girl; or "that boy" is spoken of where there is none."""
    wrong = PEOPLE[hero.other_gender]
    name, text = name_pattern(hero.name), story.narration
    if re.search(f"{name}は[^。、;]{{0,8}}{wrong}(?:で|だ|。|です)", text):
        return True
    if re.search(f"{name}(?:という|と言う|っていう)(?:名前の)?[^。、]{{0,4}}{wrong}|{wrong}の{name}", text):
        return True
    for match in re.finditer(f"その{wrong}", text):
        known = [m for m in mentions if m.begin < match.start() and m.kind == OTHER]
        if not any(m.gender in (hero.other_gender, None) for m in known):
            return True
    return False
