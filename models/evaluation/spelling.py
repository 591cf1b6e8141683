"""How near two spellings are."""


def distance(a, b):
    """Letters to insert, leave out, replace or swap with a neighbour (optimal string alignment)."""
    rows = [list(range(len(b) + 1))]
    for i, x in enumerate(a, 1):
        row = [i]
        for j, y in enumerate(b, 1):
            best = min(rows[-1][j] + 1, row[-1] + 1, rows[-1][j - 1] + (x != y))
            if i > 1 and j > 1 and x == b[j - 2] and a[i - 2] == y:
                best = min(best, rows[-2][j - 2] + 1)
            row.append(best)
        rows.append(row)
    return rows[-1][-1]


def is_near(word, name, long=4):
    """Whether a word looks like the name with a slip: its beginning, a letter or two more at its
    end, or, in names of `long` letters or more, one letter wrong."""
    if word == name:
        return False
    if len(word) >= 2 and name.startswith(word) or word.startswith(name) and len(word) - len(name) <= 2:
        return True
    return len(name) >= long and distance(word, name) == 1
