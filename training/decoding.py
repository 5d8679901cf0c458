"""Scores to labels: names by Viterbi, one tree by Chu-Liu-Edmonds, the arguments of predicates. The product's decode.ts does the same."""

import numpy as np

import labels

IMPOSSIBLE = -1e9
FOLLOWS = np.array(
    [
        [0.0 if not to.startswith("I-") or (from_ != "O" and from_[2:] == to[2:]) else IMPOSSIBLE for to in labels.NAMES]
        for from_ in labels.NAMES
    ]
)


def best_names(scores):
    """The best legal label sequence as {(first, last, label)}."""
    totals, pointers = scores[0] + FOLLOWS[0], []
    for row in scores[1:]:
        candidates = totals[:, None] + FOLLOWS
        pointers.append(candidates.argmax(0))
        totals = candidates.max(0) + row
    path = [int(totals.argmax())]
    for pointer in reversed(pointers):
        path.append(int(pointer[path[-1]]))
    return name_spans([labels.NAMES[label] for label in reversed(path)])


def name_spans(tags):
    spans, start = set(), None
    for index, tag in enumerate([*tags, "O"]):
        if start is not None and not (tag.startswith("I-") and tag[2:] == tags[start][2:]):
            spans.add((start, index - 1, tags[start][2:]))
            start = None
        if start is None and tag != "O":
            start = index
    return spans


def best_tree(scores):
    """Heads (1-based, 0 the root) of the best tree with one root; scores[dependent][head], row and column 0 the root."""
    scores = scores.astype(float).copy()
    np.fill_diagonal(scores, IMPOSSIBLE)
    scores[0] = IMPOSSIBLE
    heads = spanning_tree(scores)
    roots = [word for word in range(1, len(heads)) if heads[word] == 0]
    if len(roots) > 1:
        candidates = []
        for root in sorted(roots, key=lambda word: -scores[word, 0])[:3]:
            single = scores.copy()
            single[:, 0] = -1e8
            single[root, 0] = 0
            found = spanning_tree(single)
            candidates.append((single[np.arange(1, len(found)), found[1:]].sum(), -root, found))
        heads = max(candidates, key=lambda candidate: candidate[:2])[2]
    return [int(head) for head in heads[1:]]


def spanning_tree(scores):
    heads = scores.argmax(1)
    heads[0] = 0
    cycle = find_cycle(heads)
    if cycle is None:
        return heads
    inside = np.zeros(len(scores), bool)
    inside[cycle] = True
    rest = np.where(~inside)[0]
    size, own = len(rest), scores[cycle, heads[cycle]]
    contracted = np.full((size + 1, size + 1), IMPOSSIBLE)
    contracted[:size, :size] = scores[np.ix_(rest, rest)]
    into = scores[np.ix_(cycle, rest)] - own[:, None]
    contracted[size, :size] = into.max(0) + own.sum()
    outward = scores[np.ix_(rest, cycle)]
    contracted[:size, size] = outward.max(1)
    np.fill_diagonal(contracted, IMPOSSIBLE)
    contracted[0] = IMPOSSIBLE
    solved, result = spanning_tree(contracted), np.zeros(len(scores), int)
    for k in range(1, size):
        result[rest[k]] = cycle[outward.argmax(1)[k]] if solved[k] == size else rest[solved[k]]
    result[cycle] = heads[cycle]
    broken = cycle[into.argmax(0)[solved[size]]]
    result[broken] = rest[solved[size]]
    return result


def find_cycle(heads):
    seen = np.zeros(len(heads), int)
    for start in range(1, len(heads)):
        path, word = [], start
        while word != 0 and seen[word] == 0:
            seen[word] = start
            path.append(word)
            word = heads[word]
        if word != 0 and seen[word] == start:
            return np.array(path[path.index(word) :])
    return None


ONCE = {"ARG0", "ARG1", "ARG2", "ARG3", "ARG4", "R-ARG0", "R-ARG1", "C-ARG1"}
CLOSE = {"nsubj", "nsubj:pass", "obj", "obl:agent", "ccomp", "xcomp", "nsubj:outer", "csubj", "iobj"}
LENIENCE = 5


def arguments_of(predicate, roles, margins, heads, relations):
    """(role, word) of a predicate, 0-based; a subject, object or clause may lose to "none" by LENIENCE; core roles stand once."""
    found = []
    for word in range(len(heads)):
        lenient = heads[word] - 1 == predicate and relations[word] in CLOSE
        margin = margins[predicate, word]
        if margin > (-LENIENCE if lenient else 0):
            found.append((-margin, word, labels.ROLES[roles[predicate, word]]))
    used, result = set(), []
    for _, word, role in sorted(found):
        if role in ONCE and role in used:
            continue
        used.add(role)
        result.append((role, word))
    return result
