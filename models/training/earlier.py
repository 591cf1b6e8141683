"""A model that goes on from another: one card and one curve of both runs."""


def join_curves(earlier, later):
    """The points of both runs in order; the later run's begin where the earlier's end."""
    end = earlier[-1]
    shifted = [
        {**point, **{name: end[name] + point[name] for name in ("step", "tokens", "seconds")}} for point in later
    ]
    return [*earlier[:-1], *shifted]


def join_shares(earlier, later):
    """The sources of both runs, their shares the mean over all tokens read."""
    whole = earlier["tokens"] + later["tokens"]
    sources = {}
    for card in (earlier, later):
        for source in card["data"]:
            share = source["share"] * card["tokens"] / whole
            known = sources.get(source["name"], {"share": 0.0})
            sources[source["name"]] = {**source, "share": known["share"] + share}
    return [{**source, "share": round(source["share"], 4)} for source in sources.values()]


def join_canaries(earlier, later):
    """Every canary with the times that it was shown in both runs."""
    before = {canary["text"]: canary["exposures"] for canary in earlier}
    return [{**canary, "exposures": canary["exposures"] + before.get(canary["text"], 0)} for canary in later]


def join_cards(earlier, later):
    """The later run's card, with what both runs read and took; `parts` says which run was
    what."""
    added = {name: earlier[name] + later[name] for name in ("tokens", "steps")}
    parts = [
        {name: card[name] for name in ("recipe", "seed", "steps", "tokens", "time", "repeats")}
        | {"shares": {source["name"]: source["share"] for source in card["data"]}}
        for card in (earlier, later)
    ]
    return {
        **later,
        **added,
        "data": join_shares(earlier, later),
        "canaries": join_canaries(earlier["canaries"], later["canaries"]),
        "time": {"seconds": earlier["time"]["seconds"] + later["time"]["seconds"]},
        "parts": parts,
    }
