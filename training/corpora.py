"""Readers of the open corpora and of the written passages: each gives Sentences that carry whichever labels their source has.
`data` is the folder that holds train/. What each source is, and on what terms, is said in the model's card."""

import collections
import gzip
import json
import re
import subprocess
from dataclasses import dataclass, field
from pathlib import Path

import labels
from passages import held_out, read_passages

ROOT = Path(__file__).resolve().parent
NAME = {label: index for index, label in enumerate(labels.NAMES)}
ROLE = {label: index for index, label in enumerate(labels.ROLES)}
NEGATIONS = {"not", "n't", "n’t", "nt", "never", "no", "neither", "nor", "without"}


@dataclass
class Frame:
    """A predicate (index of its word) with its arguments: (index of the head word, index of labels.ROLES)."""

    predicate: int
    arguments: list
    spans: list = field(default_factory=list)


@dataclass
class Trigger:
    """What a word says: indices of labels.CLAIMS, CLAIM_MODES or None, MODALITIES, CONTEXTS; roles: word → index of CLAIM_ROLES."""

    type: int
    mode: int | None
    modality: int
    negative: bool
    contexts: list
    roles: dict


@dataclass
class Sentence:
    """Words and what is known of them. A layer that the source does not mark is None; heads are 1-based, 0 the root."""

    words: list
    source: str
    id: str | None = None
    upos: list | None = None
    xpos: list | None = None
    heads: list | None = None
    relations: list | None = None
    names: list | None = None  # per word the allowed indices of labels.NAMES, or None: no opinion
    frames: list | None = None
    factuality: list | None = None  # (word, value, confidence, class)
    marked: "Marked | None" = None
    mentions: dict | None = None  # word → index of labels.MENTIONS
    triggers: dict | None = None  # word → Trigger; None stands for a trigger of which nothing is to be learnt
    statements: set | None = None
    inputs: tuple | None = None


@dataclass
class Marked:
    """The marks of a written passage within one sentence, in word spans (first, last), before heads are known."""

    mentions: list  # (first, last, kind, form, reference)
    claims: list  # (record's claim, [trigger spans], time span or None)


def lines_of(path):
    opener = gzip.open if path.suffix == ".gz" else open
    with opener(path, "rt", encoding="utf-8") as file:
        yield from file


def json_lines(path):
    return map(json.loads, lines_of(path))


# Names: a corpus' tag becomes the set of labels that are allowed there, because guidelines differ.
PERSONS = {"politician", "person", "writer", "musicalartist", "scientist", "researcher", "PER"}
ORGANIZATIONS = {"politicalparty", "organisation", "band", "university", "corporation", "group", "ORG"}
PLACES = {"location", "country", "LOC"}
EVENTS = {"election", "event", "conference"}
OTHER = {"misc", "product", "creative-work", "MISC", "award", "book", "poem", "song", "album", "magazine", "academicjournal"}


def allowed_names(tag, hidden=()):
    """The labels that a tag allows; `hidden` are those that the corpus does not mark, so that its O may hide them."""
    if tag == "O":
        return [NAME["O"], *(NAME[f"{prefix}-{label}"] for label in hidden for prefix in "BI")]
    prefix, label = tag.split("-", 1)
    for names, ours in ((PERSONS, "PER"), (ORGANIZATIONS, "ORG"), (PLACES, "LOC"), (EVENTS, "EVENT")):
        if label in names:
            return [NAME[f"{prefix}-{ours}"]]
    if label in OTHER:
        return [NAME[f"{prefix}-MISC"], *([NAME[f"{prefix}-EVENT"]] if label == "MISC" else [])]
    return None  # terms of a trade: no opinion


def read_tagged(path, hidden=()):
    """A CoNLL file (or Universal NER's .iob2) as sentences with names."""
    words, tags = [], []
    for line in [*lines_of(path), "\n"]:
        columns = line.rstrip("\n").split("\t")
        if not line.strip():
            if words:
                yield Sentence(words, path.stem, names=[allowed_names(tag, hidden) for tag in tags])
            words, tags = [], []
        elif not line.startswith("# "):
            words.append(columns[1] if path.suffix == ".iob2" else columns[0])
            tags.append(columns[2] if path.suffix == ".iob2" else columns[-1])


def read_documents(path):
    """Re-DocRED's documents as sentences with names; its NUM and TIME are no names."""
    documents = list(json_lines(path))
    split = tokenized([{"id": str(i), "text": document["text"]} for i, document in enumerate(documents)])
    for i, document in enumerate(documents):
        spans = [
            (mention["start"], mention["end"], entity["type"])
            for entity in document["entities"]
            if entity["type"] in ("PER", "ORG", "LOC", "MISC")
            for mention in entity["mentions"]
        ]
        for offsets in split[str(i)]:
            tags = ["O"] * len(offsets)
            for start, end, label in sorted(spans, key=lambda span: span[0] - span[1]):
                inside = [k for k, (a, b) in enumerate(offsets) if a < end and b > start]
                if inside and all(tags[k] == "O" for k in inside):
                    for k in inside:
                        tags[k] = ("B-" if k == inside[0] else "I-") + label
            words = [document["text"][a:b] for a, b in offsets]
            yield Sentence(words, path.stem, names=[allowed_names(tag, ("EVENT",)) for tag in tags])


def read_treebank(path, with_names=False):
    """A CoNLL-U file as parsed sentences; GUM's nominal mentions give names where asked."""
    source, sentence, rows = path.parent.name, None, []
    for line in lines_of(path):
        line = line.rstrip("\n")
        if line.startswith("# sent_id"):
            sentence = line.split("=", 1)[1].strip()
        elif line and not line.startswith("#"):
            columns = line.split("\t")
            if columns[0].isdigit():
                rows.append(columns)
        elif not line and rows:
            yield Sentence(
                [row[1] for row in rows],
                source,
                sentence,
                upos=[labels.UPOS.index(row[3]) for row in rows],
                xpos=[row[4] for row in rows],
                heads=[int(row[6]) for row in rows],
                relations=[row[7] for row in rows],
                names=nominal_names(rows) if with_names else None,
            )
            rows = []


TITLES = set(
    "president prime minister secretary chancellor king queen prince princess general colonel captain lieutenant senator sen. sen rep. rep "
    "congressman governor gov. mayor mr. mr mrs. mrs ms. ms dr. dr professor prof. prof judge justice sir lord lady pope bishop chief "
    "sheikh ayatollah imam deputy vice foreign defense defence sgt. sgt col. gen. lt. capt. speaker director chairman minister ambassador "
    "coach".split()
)
PROPER = ("NNP", "NNPS")


def nominal_mentions(rows):
    """GUM's bracketed mentions as (type, first, last)."""
    open_mentions, mentions = [], []
    for index, row in enumerate(rows):
        entity = re.search(r"(?:^|\|)Entity=([^|]+)", row[9])
        for bracket in re.findall(r"\([^()]+\)?|[^()]+\)|\)", entity.group(1)) if entity else ():
            if bracket.startswith("("):
                cluster, type_ = bracket.strip("()").split("-")[:2]
                if bracket.endswith(")"):
                    mentions.append((type_, index, index))
                else:
                    open_mentions.append((cluster, type_, index))
            else:
                cluster = bracket.strip("()")
                for k in range(len(open_mentions) - 1, -1, -1):
                    if open_mentions[k][0] == cluster:
                        _, type_, first = open_mentions.pop(k)
                        mentions.append((type_, first, index))
                        break
    return mentions


def nominal_names(rows):
    """Names out of nominal mentions: the run of proper nouns round a proper head, titles off, the outermost mention first."""
    count = len(rows)
    forms, xpos, heads = [row[1] for row in rows], [row[4] for row in rows], [int(row[6]) - 1 for row in rows]
    allowed, taken = [[NAME["O"]] for _ in rows], [False] * count
    kinds = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "EVENT"}
    for type_, first, last in sorted(nominal_mentions(rows), key=lambda mention: mention[1] - mention[2]):
        outside = [i for i in range(first, last + 1) if not first <= heads[i] <= last]
        if not outside or xpos[outside[0]] not in PROPER:
            continue
        a, b = grow_name(outside[0], first, last, type_, forms, xpos)
        if any(taken[a : b + 1]):
            continue
        for i in range(a, b + 1):
            prefix = "B" if i == a else "I"
            taken[i] = True
            allowed[i] = [NAME[f"{prefix}-{kinds[type_]}"]] if type_ in kinds else [NAME[f"{prefix}-MISC"], NAME["O"]]
    for i in range(count):
        if not taken[i]:
            allowed[i] = None if xpos[i] in PROPER else [NAME["O"], NAME["B-MISC"], NAME["I-MISC"]]
    return allowed


def grow_name(head, first, last, type_, forms, xpos):
    def proper(i):
        return xpos[i] in (*PROPER, "HYPH") or (type_ != "person" and xpos[i] == "JJ" and forms[i][0].isupper())

    a = b = head
    while a > first and proper(a - 1):
        a -= 1
    while b < last:
        joins = type_ != "person" and forms[b + 1] in ("of", "for", "&", "and")
        if xpos[b + 1] in (*PROPER, "HYPH", "CD"):
            b += 1
        elif joins and b + 2 <= last and xpos[b + 2] in PROPER:
            b += 2
        elif joins and b + 3 <= last and forms[b + 2] == "the" and xpos[b + 3] in PROPER:
            b += 3
        else:
            break
    while a < b and (xpos[a] == "HYPH" or (type_ == "person" and forms[a].lower() in TITLES)):
        a += 1
    while b > a and xpos[b] in ("HYPH", "CD") and type_ != "event":
        b -= 1
    return a, b


def span_head(heads, first, last):
    """The word of a span whose head lies outside; if several, the one that most of the span hangs on."""
    inside = range(first, last + 1)
    outer = [i for i in inside if not first <= heads[i] - 1 <= last]
    if len(outer) == 1:
        return outer[0]
    size = collections.Counter()
    for i in inside:
        steps = 0
        while first <= heads[i] - 1 <= last and steps < 300:
            i, steps = heads[i] - 1, steps + 1
        size[i] += 1
    return max(outer, key=lambda i: (size[i], -i))


def add_roles(sentences, roles_path, factuality_path):
    """PropBank's frames and UDS' factuality joined to their sentences of EWT."""
    frames_of = {record["id"]: record["frames"] for record in json_lines(roles_path)}
    judged = {record["id"]: record["predicates"] for record in json_lines(factuality_path)}
    for sentence in sentences:
        if sentence.id in frames_of:
            sentence.frames = []
            for frame in frames_of[sentence.id]:
                spans = [
                    (argument["role"], span_head(sentence.heads, argument["tokens"][0] - 1, argument["tokens"][1] - 1))
                    for argument in frame["args"]
                ]
                known = [(head, ROLE[role]) for role, head in spans if role in ROLE]
                sentence.frames.append(Frame(frame["token"] - 1, known, spans))
        if sentence.id in judged:
            sentence.factuality = [
                (predicate["token"] - 1, predicate["factual"], predicate["confidence"], factuality_class(sentence, predicate))
                for predicate in judged[sentence.id]
            ]
    return sentences


def factuality_class(sentence, predicate):
    word = predicate["token"] - 1
    negated = any(
        head - 1 == word and form.lower() in NEGATIONS for head, form in zip(sentence.heads, sentence.words)
    ) or any(
        frame.predicate == word and any(role == ROLE["ARGM-NEG"] for _, role in frame.arguments)
        for frame in sentence.frames or ()
    )
    if predicate["factual"] >= 0:
        return 0
    return 1 if negated else 2


def tokenized(records):
    """id → sentences of (start, end) in code points, by the product's own tokenizer."""
    answer = subprocess.run(
        ["node", ROOT / "tokenize.mjs"],
        input="".join(json.dumps({"id": record["id"], "text": record["text"]}) + "\n" for record in records),
        capture_output=True,
        text=True,
        check=True,
    )
    texts = {record["id"]: record["text"] for record in records}
    result = {}
    for line in answer.stdout.splitlines():
        record = json.loads(line)
        point = code_points(texts[record["id"]])
        result[record["id"]] = [[(point[a], point[b]) for a, b in sentence] for sentence in record["sentences"]]
    return result


def code_points(text):
    """The code point at each UTF-16 offset of a text, its end included."""
    points = []
    for index, character in enumerate(text):
        points += [index] * (2 if ord(character) > 0xFFFF else 1)
    return [*points, len(text)]


def read_written(paths):
    """The written passages as sentences with names and marks: (to train on, held out)."""

    def fail(where, error):
        print(f"left out: {where}: {error}")

    records = list(read_passages(paths, fail))
    split = tokenized(records)
    parts = ([], [])
    for record in records:
        parts[held_out(record["text"])].extend(sentences_of(record, split[record["id"]]))
    return parts


def sentences_of(record, split):
    text = record["text"]
    for offsets in split:
        start, end = offsets[0][0], offsets[-1][1]

        def words_of(quote):
            inside = [k for k, (a, b) in enumerate(offsets) if a < quote["end"] and b > quote["start"]]
            return (inside[0], inside[-1]) if inside and start <= quote["start"] < end else None

        mentions = [
            (*span, reference["kind"], mention["form"], reference["id"], reference["subtype"])
            for reference in record["references"]
            for mention in reference["mentions"]
            if (span := words_of(mention))
        ]
        claims = []
        for claim in record["claims"]:
            spans = [span for trigger in claim["triggers"] if (span := words_of(trigger))]
            if spans:
                claims.append((claim, spans, words_of(claim["time"]) if claim["time"] else None))
        words = [text[a:b] for a, b in offsets]
        yield Sentence(
            words, "written", record["id"], names=names_of(words, mentions), marked=Marked([m[:5] for m in mentions], claims)
        )


def names_of(words, mentions):
    """The marked names as labels. A state that acts is still the name of a place; a word with a capital that no name covers may be any name."""
    allowed = [None if word[:1].isupper() and i > 0 else [NAME["O"], NAME["B-MISC"], NAME["I-MISC"]] for i, word in enumerate(words)]
    taken = [False] * len(words)
    for first, last, kind, form, _, subtype in sorted(mentions, key=lambda mention: mention[0] - mention[1]):
        if form not in ("NAME", "DEMONYM") or any(taken[first : last + 1]):
            continue
        if form == "DEMONYM":
            for i in range(first, last + 1):
                allowed[i] = [NAME["O"], NAME["B-MISC"], NAME["I-MISC"]]
            continue
        if words[first].lower() == "the" and last > first:
            first += 1
        label = "PER" if kind == "PERSON" else "LOC" if kind == "PLACE" or subtype in ("state", "country") else "ORG"
        if subtype == "event":
            label = "EVENT"
        for i in range(first, last + 1):
            taken[i] = True
            allowed[i] = [NAME[("B-" if i == first else "I-") + label]]
    return allowed


MENTION = {label: index for index, label in enumerate(labels.MENTIONS)}
CLAIM = {label: index for index, label in enumerate(labels.CLAIMS)}
CLAIM_ROLE = {label: index for index, label in enumerate(labels.CLAIM_ROLES)}


def settle_marks(sentence, heads):
    """Turns the marks of a written sentence into labels of words, given its tree (1-based heads)."""
    sentence.mentions, sentence.triggers, sentence.statements = {}, {}, set()
    places = collections.defaultdict(list)
    for first, last, kind, form, reference in sorted(sentence.marked.mentions, key=lambda mention: mention[1] - mention[0]):
        head = span_head(heads, first, last)
        places[reference].append(head)
        label = MENTION[f"{kind}.{form}"]
        if form == "NAME":  # every word of a name tells what it names
            for word in range(first, last + 1):
                sentence.mentions.setdefault(word, label)
        else:
            sentence.mentions.setdefault(head, label)
    for claim, spans, time in sorted(sentence.marked.claims, key=lambda marked: claim_rank(marked[0])):
        trigger, *others = (span_head(heads, *span) for span in spans)
        roles = {}
        attributed = [("SPEAKER", reference) for reference in claim["attribution"][:1]]
        for role, reference in [*claim["roles"], *attributed]:
            if places[reference]:
                nearest = min(places[reference], key=lambda word: abs(word - trigger))
                roles.setdefault(nearest, CLAIM_ROLE[role])
        if time:
            roles.setdefault(span_head(heads, *time), CLAIM_ROLE["TIME"])
        if claim["type"] == "STATEMENT":
            sentence.statements.add(trigger)
        elif trigger not in sentence.triggers:
            mode = f"{claim['type']}/{claim['mode']}"
            sentence.triggers[trigger] = Trigger(
                CLAIM[claim["type"]],
                labels.CLAIM_MODES.index(mode) if mode in labels.CLAIM_MODES else None,
                labels.MODALITIES.index(claim["modality"]),
                claim["negative"],
                [labels.CONTEXTS.index(context) for context in claim["contexts"] if context in labels.CONTEXTS],
                roles,
            )
        for other in others:
            sentence.triggers.setdefault(other, None)


def claim_rank(claim):
    """Where two claims share a trigger, the event is learnt before the relation."""
    return labels.CLAIMS.index(claim["type"]) if claim["type"] in labels.CLAIMS else len(labels.CLAIMS)


def ewt(data, split):
    train = data / "train"
    sentences = list(read_treebank(train / f"ud-ewt/{split}.conllu.gz"))
    return add_roles(sentences, train / f"propbank-ewt/{split}.jsonl.gz", train / f"uds-factuality/{split}.jsonl.gz")


def training_set(data):
    """Everything that is trained on, each corpus as often as it stands in an epoch; and the written tenth that is held out."""
    train = data / "train"
    written, held = read_written([*sorted((train / "written").glob("*.txt")), *sorted((ROOT / "written").glob("*.txt"))])
    names = [
        (3, read_tagged(train / "crossner/politics-train.conll")),
        *(
            (1, read_tagged(train / f"crossner/{domain}-{split}.conll"))
            for domain in ("literature", "music", "science", "ai")
            for split in ("train", "dev")
        ),
        (2, read_tagged(train / "wikigold/train.conll")),
        (1, read_tagged(train / "wnut17/train.conll", ("EVENT",))),
        (1, read_tagged(train / "wnut17/dev.conll", ("EVENT",))),
        (1, read_tagged(train / "uner-ewt/dev.iob2", ("EVENT", "MISC"))),
        (1, read_tagged(train / "btc/g.conll", ("EVENT", "MISC"))),
        (1, read_documents(train / "re-docred/dev.jsonl.gz")),
    ]
    treebanks = [
        *ewt(data, "train"),
        *read_treebank(train / "ud-gum/train.conllu.gz", with_names=True),
    ]
    named = [sentence for times, sentences in names for sentence in list(sentences) * times]
    return treebanks, named, written, held
