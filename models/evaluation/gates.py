"""The bounds that the recipes set for a model, and what was measured."""
import math

from evaluation.judging import count_balanced, count_reasons, judge_story

Z = 1.96  # of a 95 % interval
REASONS = {  # of hero.py, as readers are told
    "short": ("too short", "短すぎる"),
    "spelling": ("name misspelt", "名前の書きまちがい"),
    "double": ("two of the same name", "同じ名前の二人"),
    "gender": ("called boy or girl wrongly", "性別のちがう呼び方"),
    "pronoun": ("wrong pronoun", "代名詞のまちがい"),
    "replaced": ("replaced by another", "別の主人公に交代"),
}


def wilson(share, n):
    """95 % interval of a share of n independent cases: [low, high]. Wilson 1927."""
    middle = (share + Z * Z / (2 * n)) / (1 + Z * Z / n)
    half = Z / (1 + Z * Z / n) * math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n))
    return [round(max(0, middle - half), 4), round(min(1, middle + half), 4)]


def make_gate(name, value, bound, n, en=None, ja=None):
    """A gate that `value` passes by reaching `bound`."""
    gate = {"id": name, "value": round(value, 4), "bound": bound, "passed": value >= bound, "n": n}
    return {**gate, "note": {"en": en, "ja": ja}} if en else gate


def repeat_gates(repeats, count):
    best = repeats["induction"]["best"]
    place = best["layer"] + 1, best["head"] + 1
    return [
        make_gate("repeat-accuracy", repeats["repeatAccuracy"], 0.5, count),
        make_gate(
            "induction-head",
            best["score"],
            0.4,
            20,
            "Layer {}, head {}.".format(*place),
            "第{}層のヘッド{}です。".format(*place),
        ),
    ]


def hero_gate(name, stories):
    """The share of stories whose hero keeps name and pronoun."""
    kept = sum(not judge_story(story) for story in stories) / len(stories)
    found = count_reasons(stories)
    en = ", ".join(f"{REASONS[reason][0]}: {count}" for reason, count in found) or "No errors"
    ja = "、".join(f"{REASONS[reason][1]}：{count}" for reason, count in found) or "まちがいなし"
    return make_gate(name, kept, 0.9, len(stories), f"{en}.", f"{ja}。")


def story_gates(stories):
    balanced, speaks, both = count_balanced(stories)
    gates = [
        hero_gate(f"hero-{language}", [story for story in stories if story["language"] == language])
        for language in ("en", "ja")
    ]
    en = f"{speaks} of the stories have speech; of these, {both} are balanced."
    ja = f"会話のある物語は{speaks}編で、そのうち{both}編で正しく閉じています。"
    return [
        hero_gate("hero", stories),
        *gates,
        make_gate("quotes", balanced / len(stories), 0.98, len(stories), en, ja),
    ]


def referent_gate(found):
    """Passed where the interval's lower end is above one half and above naming the last thing. The
    interval takes a scene, told in both orders, as one case: its two answers hang together."""
    share, recent = found["right"] / found["n"], found["recent"] / found["n"]
    interval, bound = wilson(share, found["scenes"]), round(max(0.5, recent), 4)
    by = found["byLanguage"]
    en = (
        f"English {by['en']:.2f}, Japanese {by['ja']:.2f}; right in both orders: {found['both']} of "
        f"{found['scenes']} scenes, which the interval counts; naming the last thing: {recent:.2f}."
    )
    ja = (
        f"英語{by['en']:.2f}、日本語{by['ja']:.2f}。どちらの順でも正解：{found['scenes']}場面中{found['both']}場面"
        f"（区間は場面の数で計算）。直前の物を選ぶだけなら{recent:.2f}。"
    )
    gate = make_gate("referents", share, bound, found["n"], en, ja)
    return {**gate, "passed": interval[0] > bound, "interval": interval}


def describe(result):
    """A table of the gates, with the losses above it, as text."""
    lines = [f"held-out loss, nats a token: {result['heldOut'] or 'left out, no --held-out given'}", ""]
    lines.append(f"{'gate':<16} {'value':>7} {'bound':>7} {'n':>5}  passed")
    for gate in result["gates"]:
        low, high = gate.get("interval", (None, None))
        interval = f"  [{low:.3f}, {high:.3f}]" if low is not None else ""
        note = f"  {gate['note']['en']}" if "note" in gate else ""
        numbers = f"{gate['id']:<16} {gate['value']:>7.3f} {gate['bound']:>7.3f} {gate['n']:>5}"
        lines.append(f"{numbers}  {'yes' if gate['passed'] else 'NO':<6}{interval}{note}")
    return "\n".join(lines)
