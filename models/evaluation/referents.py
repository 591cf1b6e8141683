"""Which of two things does the model take "it" or それ for?

The choice is the candidate whose text is more probable after the context: the sum of its tokens'
log probabilities, as it stands. Nothing is subtracted and nothing divided by length, as this is what
the model would write. Which thing is meant is drawn for each scene, and each is told in both orders,
so that neither a word's own probability nor its place can win cases on average.
"""
import torch

TOGETHER = 50  # texts in one forward


def choose(model, tokens, cases):
    """The place, 0 or 1, of the candidate that the model prefers in each case."""
    texts = tokens.encode([case["context"] + candidate for case in cases for candidate in case["candidates"]])
    sums = []
    for start in range(0, len(texts), TOGETHER):
        sums += text_log_probabilities(model, texts[start : start + TOGETHER])
    return [int(second > first) for first, second in zip(sums[::2], sums[1::2])]


def text_log_probabilities(model, texts):
    """Log probability in nats of each text (ids) after its first token. Two texts that begin alike differ
    by what follows, wherever the tokens' borders fall."""
    longest = max(map(len, texts))
    ids = torch.tensor([text + [0] * (longest - len(text)) for text in texts])
    logs = torch.log_softmax(model.forward(ids[:, :-1]).double(), 2)
    each = logs.gather(2, ids[:, 1:, None])[:, :, 0]  # [text, position]
    counted = torch.arange(longest - 1)[None] < torch.tensor([[len(text) - 1] for text in texts])
    return (each * counted).sum(1).tolist()


def measure_referents(model, tokens, cases):
    """{right, recent, n, both, scenes, byLanguage}: cases that the model gets right, those that naming the
    last thing gets right, all; scenes right in both orders, all; and the share right by language."""
    right = [choice == case["answer"] for choice, case in zip(choose(model, tokens, cases), cases)]
    scenes = {}
    for case, is_right in zip(cases, right):
        scenes.setdefault((case["language"], case["template"], str(case["pair"])), []).append(is_right)
    return {
        "right": sum(right),
        "recent": sum(case["recent"] == case["answer"] for case in cases),
        "n": len(cases),
        "both": sum(map(all, scenes.values())),
        "scenes": len(scenes),
        "byLanguage": {
            language: sum(r for r, case in zip(right, cases) if case["language"] == language)
            / max(1, sum(case["language"] == language for case in cases))
            for language in ("en", "ja")
        },
    }
