"""Scores the quantised model, head by head, on data that it was not trained on: `python evaluate.py DATA FOLDER [--json FILE]`.
Gold tokens; what the pipeline makes of raw text is measured by `npm run benchmark:quality`."""

import argparse
import collections
import json
from pathlib import Path

import numpy as np
import onnxruntime

import corpora
import labels
from decoding import arguments_of, best_names, best_tree, name_spans
from inputs import WordPieces, batches
from losses import OUTPUTS, tensors

BATCH = 1500


class Score:
    """True positives, found and gold, as precision, recall and F1 in per cent."""

    def __init__(self):
        self.right = self.found = self.gold = 0

    def add(self, found, gold):
        self.right += len(found & gold)
        self.found += len(found)
        self.gold += len(gold)

    @property
    def f1(self):
        return 200 * self.right / max(self.found + self.gold, 1)


class Runner:
    """The quantised model over sentences: a dictionary of scores for each, root included."""

    def __init__(self, folder):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 2
        self.session = onnxruntime.InferenceSession(str(folder / "model.int8.onnx"), options)
        self.pieces = WordPieces(folder / "tokenizer.json")
        self.lists = json.loads((folder / "labels.json").read_text())
        self.outputs = [output.name for output in self.session.get_outputs()]

    def run(self, sentences):
        for sentence in sentences:
            sentence.inputs = self.pieces.inputs(sentence.words)
        results = {}
        for batch in batches({id(s): s for s in sentences if len(s.inputs[0]) <= 510}.values(), BATCH):
            *inputs, _ = (tensor.numpy() for tensor in tensors(batch))
            answer = self.session.run(None, dict(zip(("ids", "mask", "shapes", "starts"), inputs)))
            for row, sentence in enumerate(batch):
                results[id(sentence)] = {name: value[row] for name, value in zip(self.outputs, answer)}
        return [(sentence, results[id(sentence)]) for sentence in sentences if id(sentence) in results]

    def tree(self, sentence, scores):
        size = len(sentence.words) + 1
        heads = best_tree(scores["arcs"][:size, :size])
        return heads, [self.lists["relations"][scores["relations"][word + 1, head]] for word, head in enumerate(heads)]


def names_f1(runner, sentences, kinds=("PER", "ORG", "LOC")):
    score = Score()
    for sentence, scores in runner.run(sentences):
        found = best_names(scores["names"][1 : len(sentence.words) + 1])
        gold = name_spans([labels.NAMES[allowed[0]] if allowed else "O" for allowed in sentence.names])
        score.add({span for span in found if span[2] in kinds}, {span for span in gold if span[2] in kinds})
    return score.f1


def tags_and_trees(runner, sentences):
    count = collections.Counter()
    for sentence, scores in runner.run(sentences):
        heads, relations = runner.tree(sentence, scores)
        for word in range(len(sentence.words)):
            attached = heads[word] == sentence.heads[word]
            count["words"] += 1
            count["upos"] += scores["upos"][word + 1].argmax() == sentence.upos[word]
            count["xpos"] += runner.lists["xpos"][scores["xpos"][word + 1].argmax()] == sentence.xpos[word]
            count["uas"] += attached
            count["las"] += attached and relations[word] == sentence.relations[word]
    return {name: 100 * count[name] / count["words"] for name in ("upos", "xpos", "uas", "las")}


def roles_f1(runner, sentences):
    """End to end: predicate found, head word and role right."""
    score = Score()
    for sentence, scores in runner.run([sentence for sentence in sentences if sentence.frames is not None]):
        heads, relations = runner.tree(sentence, scores)
        size = len(sentence.words) + 1
        roles, margins = scores["roles"][1:size, 1:size], scores["margins"][1:size, 1:size]
        predicates = [word for word in range(size - 1) if scores["predicate"][word + 1] > 0]
        found = {(p, role, word) for p in predicates for role, word in arguments_of(p, roles, margins, heads, relations)}
        score.add(found, {(frame.predicate, role, head) for frame in sentence.frames for role, head in frame.spans})
    return score.f1


def factuality_r(runner, sentences):
    gold, found = [], []
    for sentence, scores in runner.run([sentence for sentence in sentences if sentence.factuality]):
        for word, value, *_ in sentence.factuality:
            gold.append(value)
            found.append(scores["factuality"][word + 1])
    return float(np.corrcoef(gold, found)[0, 1])


def claims_scores(runner, sentences):
    """The written tenth: marks of head words by the model's own tree."""
    score = collections.defaultdict(Score)
    count = collections.Counter()
    by_type = collections.defaultdict(Score)
    for sentence, scores in runner.run(sentences):
        heads, _ = runner.tree(sentence, scores)
        corpora.settle_marks(sentence, heads)
        size = len(sentence.words)
        mentions = scores["mentions"][1 : size + 1].argmax(-1)
        claims = scores["claims"][1 : size + 1]
        types = cut(claims, "types").argmax(-1)
        score["mentions"].add({(w, int(k)) for w, k in enumerate(mentions) if k}, set(sentence.mentions.items()))
        gold = {(w, trigger.type) for w, trigger in sentence.triggers.items() if trigger}
        open_words = {w for w, trigger in sentence.triggers.items() if trigger is None}
        found = {(w, int(t)) for w, t in enumerate(types) if t and w not in open_words}
        score["triggers"].add({w for w, _ in found}, {w for w, _ in gold})
        score["triggers and types"].add(found, gold)
        for label in {t for _, t in found | gold}:
            by_type[labels.CLAIMS[label]].add({f for f in found if f[1] == label}, {g for g in gold if g[1] == label})
        statements = cut(claims, "statement")[:, 0]
        score["statements"].add({w for w in range(size) if statements[w] > 0}, sentence.statements)
        for word, trigger in sentence.triggers.items():
            if trigger is None:
                continue
            count["triggers"] += 1
            count["modality"] += int(cut(claims[word : word + 1], "modalities").argmax()) == trigger.modality
            if trigger.mode is not None:
                count["moded"] += 1
                count["mode"] += int(cut(claims[word : word + 1], "modes").argmax()) == trigger.mode
            contexts = cut(claims[word : word + 1], "contexts")[0]
            score["contexts"].add({k for k in range(len(contexts)) if contexts[k] > 0}, set(trigger.contexts))
            row, margin = scores["claimRoles"][word + 1, 1 : size + 1], scores["claimMargins"][word + 1, 1 : size + 1]
            places = set(sentence.mentions) | set(trigger.roles)
            roles = {(w, int(row[w])) for w in places if margin[w] > 0}
            score["roles"].add(roles, set(trigger.roles.items()))
    result = {f"{name}, F1": round(each.f1, 1) for name, each in score.items()}
    result["modality, right"] = round(100 * count["modality"] / max(count["triggers"], 1), 1)
    result["mode, right"] = round(100 * count["mode"] / max(count["moded"], 1), 1)
    result["by type, F1 (gold)"] = {name: f"{each.f1:.0f} ({each.gold})" for name, each in sorted(by_type.items())}
    return result


def cut(scores, name):
    return scores[..., OUTPUTS[name] : OUTPUTS[name] + labels.CLAIM_OUTPUTS[name]]


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("data", type=Path)
    arguments.add_argument("folder", type=Path, help="the folder of model.int8.onnx")
    arguments.add_argument("--json", type=Path)
    options = arguments.parse_args()
    runner, train = Runner(options.folder), options.data / "train"
    held = corpora.read_written([*sorted((train / "written").glob("*.txt")), *sorted((corpora.ROOT / "written").glob("*.txt"))])[1]
    ewt_test = corpora.ewt(options.data, "test")
    gum_test = list(corpora.read_treebank(train / "ud-gum/test.conllu.gz"))
    scores = {
        "names, CrossNER politics dev, F1": names_f1(runner, list(corpora.read_tagged(train / "crossner/politics-dev.conll"))),
        "names, UNER EWT test, F1": names_f1(runner, list(corpora.read_tagged(train / "uner-ewt/test.iob2"))),
        "names, WNUT-17 test, F1": names_f1(runner, list(corpora.read_tagged(train / "wnut17/test.conll"))),
        **{f"GUM test, {name}": value for name, value in tags_and_trees(runner, gum_test).items()},
        **{f"EWT test, {name}": value for name, value in tags_and_trees(runner, ewt_test).items()},
        "roles end to end, EWT test, F1": roles_f1(runner, ewt_test),
        "factuality, EWT test, Pearson r": factuality_r(runner, ewt_test),
        "written, held out": claims_scores(runner, held),
    }
    text = json.dumps(scores, indent=2, default=lambda value: round(float(value), 3))
    print(text)
    if options.json:
        options.json.write_text(text + "\n")


if __name__ == "__main__":
    main()
