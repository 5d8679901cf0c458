#!/usr/bin/env python3
"""The passages written for training, from their marks to records. `python3 passages.py FILE…` holds files to the format and counts;
`--held-out` prints the records that are never trained on, as JSON Lines. written/README.md tells the marks. A record is {id, text, references, times, claims}, offsets are code points of `text`."""

import collections
import hashlib
import json
import re
import sys
from pathlib import Path

from labels import FORMS, KINDS, MODALITIES, MODES, RELATIONS

SUBTYPES = {
    "P": set(),
    "G": set("state ministry office parliament court local".split()),
    "A": set("militia rebel terrorist armed-forces coalition".split()),
    "O": set("igo ngo party company media committee religious event".split()),
    "L": set("country region city site".split()),
}
EVENT_TYPES = {**MODES, "STATEMENT": ""}
EVENT_ROLES = {"actor", "recipient", "place", "instrument"}
RELATION_ROLES = {"subject", "object"}
OPEN = {"[": "mention", "{": "trigger", "<": "time", "⟦": "said"}
CLOSE = {"]": "mention", "}": "trigger", ">": "time", "⟧": "said"}


class FormatError(ValueError):
    """What is wrong with a passage, in words for its writer."""


def unmark(line):
    """The text without its marks, and each mark as (what, start, end, tag)."""
    pieces, length, open_marks, marks, i = [], 0, [], [], 0
    while i < len(line):
        character = line[i]
        if character in OPEN:
            open_marks.append((OPEN[character], length))
            i += 1
        elif character in CLOSE:
            if not open_marks or open_marks[-1][0] != CLOSE[character]:
                raise FormatError(f"'{character}' closes nothing at column {i + 1}")
            what, start = open_marks.pop()
            tag = re.match(r"\(([^()]*)\)", line[i + 1 :])
            if not tag:
                raise FormatError(f"no (id) after '{character}' at column {i + 1}")
            marks.append((what, start, length, tag[1].strip()))
            i += 1 + tag.end()
        else:
            pieces.append(character)
            length += 1
            i += 1
    if open_marks:
        raise FormatError(f"a {open_marks[-1][0]} is not closed")
    return "".join(pieces), marks


def read_record(lines):
    """One passage from its text line and its claim lines."""
    text, marks = unmark(lines[0])
    references, triggers, times, said = {}, collections.defaultdict(list), {}, {}
    for what, start, end, tag in marks:
        quote = {"start": start, "end": end, "text": text[start:end]}
        if quote["text"].strip() != quote["text"] or not quote["text"]:
            raise FormatError(f"a {what} is empty, or begins or ends with a space: '{quote['text']}'")
        if what == "mention":
            add_mention(references, tag, quote)
        elif what == "trigger":
            for claim in tag.split(","):
                triggers[claim.strip()].append(quote)
        else:
            (times if what == "time" else said)[tag] = quote
    claims = [read_claim(line[2:], references, triggers, times, said) for line in lines[1:]]
    ids = [claim["id"] for claim in claims]
    if len(set(ids)) != len(ids):
        raise FormatError("a claim id stands twice")
    if set(triggers) - set(ids):
        raise FormatError(f"triggers without a claim: {sorted(set(triggers) - set(ids))}")
    return {"text": text, "references": list(references.values()), "times": list(times.values()), "claims": claims}


def add_mention(references, tag, quote):
    parts = re.fullmatch(r"(([PGAOL])\d+)(?::([a-z-]+))?(?: ([ndp]))?", tag)
    if not parts:
        raise FormatError(f"mention tag ({tag})")
    name, kind, subtype, form = parts.groups()
    reference = references.setdefault(name, {"id": name, "kind": KINDS[kind], "subtype": None, "mentions": []})
    if subtype:
        if subtype not in SUBTYPES[kind]:
            raise FormatError(f"subtype {subtype} of {name}")
        if reference["subtype"] not in (None, subtype):
            raise FormatError(f"{name} has two subtypes")
        reference["subtype"] = subtype
    reference["mentions"].append({**quote, "form": FORMS[form or ""]})


def read_claim(line, references, triggers, times, said):
    words = re.findall(r'[a-z]+:"[^"]*"|\S+', line)
    if len(words) < 2:
        raise FormatError("a claim needs an id and a type")
    name, typed = words[:2]
    type_, _, mode = typed.partition("/")
    is_event = type_ in EVENT_TYPES
    if not is_event and type_ not in RELATIONS:
        raise FormatError(f"type {type_}")
    if mode and mode not in EVENT_TYPES.get(type_, "").split():
        raise FormatError(f"mode {typed}")
    claim = {"id": name, "type": type_, "mode": mode or None, "contexts": [], "negative": False, "modality": "ASSERTED"}
    claim |= {"roles": [], "attribution": [], "time": None, "said": None, "direct": False, "triggers": triggers.get(name, [])}

    def known(things, value):
        if value not in things:
            raise FormatError(f"{name}: {value} is not in the text")
        return things[value]

    for word in words[2:]:
        key, _, value = word.partition(":")
        if word in MODALITIES:
            claim["modality"] = word
        elif word == "not":
            claim["negative"] = True
        elif word == "direct":
            claim["direct"] = True
        elif key in EVENT_ROLES | RELATION_ROLES:
            if (key in EVENT_ROLES) != is_event:
                raise FormatError(f"role {key} of {type_}")
            claim["roles"] += [(key.upper(), known(references, each)["id"]) for each in value.split(",")]
        elif key == "time":
            claim["time"] = known(times, value)
        elif key == "said":
            claim["said"] = known(said, value)
        elif key == "by":
            claim["attribution"] = [known(references, each)["id"] for each in value.split(">")]
        elif key == "contexts":
            claim["contexts"] = value.split(",")
        elif key != "title":
            raise FormatError(f"{name}: '{word}'")
    if not claim["triggers"]:
        raise FormatError(f"{name} has no trigger in the text")
    if type_ == "STATEMENT" and not claim["said"]:
        raise FormatError(f"{name}: a STATEMENT without said")
    if not claim["roles"]:
        raise FormatError(f"{name} has no roles")
    if not is_event and {role for role, _ in claim["roles"]} != {"SUBJECT", "OBJECT"}:
        raise FormatError(f"{name}: a relation needs subject and object")
    return claim


def blocks(path):
    """The passages of a file as (line number, lines)."""
    number, block = 0, []
    for n, line in enumerate([*path.read_text(encoding="utf-8").splitlines(), ""], 1):
        if line.startswith("# "):
            continue
        if line.strip():
            if not block:
                number = n
            block.append(line)
        elif block:
            yield number, block
            block = []


def read_passages(paths, on_error):
    """Every passage of the files; a wrong one goes to on_error(where, FormatError). The same text twice is wrong."""
    seen = {}
    for path in paths:
        for number, lines in blocks(path):
            where = f"{path.name}:{number}"
            try:
                if any(not line.startswith("= ") for line in lines[1:]):
                    raise FormatError("a second text line in one record (part records by a blank line)")
                record = read_record(lines)
                if record["text"] in seen:
                    raise FormatError(f"the same text as {seen[record['text']]}")
                seen[record["text"]] = where
                yield {"id": where, **record}
            except FormatError as error:
                on_error(where, error)


def held_out(text):
    """Whether a passage belongs to the tenth that is never trained on: by its text, so that no list is needed."""
    return hashlib.sha256(text.encode()).digest()[0] % 10 == 0


def main(files, print_held_out):
    wrong = []
    types = collections.Counter()
    count = 0
    for record in read_passages(map(Path, files), lambda where, error: wrong.append(f"{where}: {error}")):
        count += 1
        if print_held_out and held_out(record["text"]):
            print(json.dumps(record, ensure_ascii=False))
        types.update(claim["type"] for claim in record["claims"])
        types["(no claim)"] += not record["claims"]
    print(*wrong, sep="\n", file=sys.stderr)
    print(f"{count} passages right, {len(wrong)} wrong; {dict(types.most_common())}", file=sys.stderr)
    sys.exit(bool(wrong))


if __name__ == "__main__":
    main([argument for argument in sys.argv[1:] if argument != "--held-out"], "--held-out" in sys.argv)
