"""What each layer of labels asks of the model: the loss of a batch, each layer only where a sentence carries it."""

import torch
import torch.nn.functional as F

import labels

IMPOSSIBLE = -1e4
# The written passages do not mark every one of these, so that an unmarked one teaches nothing.
PRONOUNS = set(
    "i me my we us our you your he him his she her it its they them their who whom whose which himself herself itself themselves".split()
)
OUTPUTS = dict(zip(labels.CLAIM_OUTPUTS, torch.tensor([0, *labels.CLAIM_OUTPUTS.values()]).cumsum(0).tolist()))


def part(scores, name):
    """The stretch of the head `claims` that holds one thing."""
    return scores[:, OUTPUTS[name] : OUTPUTS[name] + labels.CLAIM_OUTPUTS[name]]


def tensors(batch, shape_change=None):
    """ids, mask, shapes, starts and which words are real; shape_change(random-free) may rewrite a sentence's shapes."""
    length, width = max(len(s.inputs[0]) for s in batch), max(len(s.inputs[2]) for s in batch)
    ids = torch.zeros(len(batch), length, dtype=torch.long)
    shapes, mask = ids.clone(), ids.clone()
    starts = torch.zeros(len(batch), width, dtype=torch.long)
    real = torch.zeros(len(batch), width, dtype=torch.bool)
    for row, sentence in enumerate(batch):
        sentence_ids, sentence_shapes, sentence_starts = sentence.inputs
        ids[row, : len(sentence_ids)] = torch.tensor(sentence_ids)
        shapes[row, : len(sentence_ids)] = torch.tensor(shape_change(sentence_shapes) if shape_change else sentence_shapes)
        mask[row, : len(sentence_ids)] = 1
        starts[row, : len(sentence_starts)] = torch.tensor(sentence_starts)
        real[row, : len(sentence_starts)] = True
    return ids, mask, shapes, starts, real


class Losses:
    """Losses by layer for one batch of word vectors (batch, word, width); word 0 is the root."""

    def __init__(self, model, xpos, relations, random):
        self.model, self.random = model, random
        self.xpos = {label: index for index, label in enumerate(xpos)}
        self.relations = {label: index for index, label in enumerate(relations)}

    def of(self, batch, vectors, real):
        flat = vectors.reshape(-1, vectors.shape[-1])
        width = vectors.shape[1]
        losses = {}
        losses |= self.names(batch, flat, width)
        losses |= self.syntax(batch, vectors, flat, real, width)
        losses |= self.roles(batch, vectors, flat, real, width)
        losses |= self.factuality(batch, flat, width)
        losses |= self.claims(batch, vectors, flat, real, width)
        return losses

    def names(self, batch, flat, width):
        """−log of the summed probability of the labels that are allowed."""
        rows, allowed = [], []
        for row, sentence in enumerate(batch):
            for word, names in enumerate(sentence.names or ()):
                if names is not None:
                    rows.append(row * width + word + 1)
                    allowed.append([0.0 if label in names else IMPOSSIBLE for label in range(len(labels.NAMES))])
        if not rows:
            return {}
        scores = self.model.names(flat[rows])
        loss = torch.logsumexp(scores, -1) - torch.logsumexp(scores + torch.tensor(allowed), -1)
        return {"names": loss.mean() * (len(rows) / 300) ** 0.5}

    def syntax(self, batch, vectors, flat, real, width):
        parsed = [row for row, sentence in enumerate(batch) if sentence.heads]
        if not parsed:
            return {}
        m, sentences = self.model, [batch[row] for row in parsed]
        rows = torch.tensor([row * width + word + 1 for row in parsed for word in range(len(batch[row].words))])
        heads = torch.tensor([head for sentence in sentences for head in sentence.heads])
        upos = torch.tensor([label for sentence in sentences for label in sentence.upos])
        xpos = torch.tensor([self.xpos[label] for sentence in sentences for label in sentence.xpos])
        relations = torch.tensor([self.relations[label] for sentence in sentences for label in sentence.relations])
        words = flat[rows]
        arcs = m.arcs.full(m.dependent(vectors[parsed]), m.head(vectors[parsed])).squeeze(-1)
        arcs = arcs.masked_fill(~real[parsed][:, None, :], IMPOSSIBLE).reshape(-1, width)
        own = torch.tensor([k * width + word + 1 for k, sentence in enumerate(sentences) for word in range(len(sentence.words))])
        governors = flat[rows // width * width + heads]
        return {
            "upos": F.cross_entropy(m.upos(words), upos) * 0.3,
            "xpos": F.cross_entropy(m.xpos(words), xpos) * 0.3,
            "arcs": F.cross_entropy(arcs[own], heads),
            "relations": F.cross_entropy(m.relations.pairs(m.labelled(words), m.labeller(governors)), relations) * 0.6,
        }

    def roles(self, batch, vectors, flat, real, width):
        framed = [row for row, sentence in enumerate(batch) if sentence.frames is not None]
        if not framed:
            return {}
        m = self.model
        rows = [row * width + word + 1 for row in framed for word in range(len(batch[row].words))]
        predicates = torch.zeros(len(flat))
        frames = [(row, frame) for row in framed for frame in batch[row].frames]
        for row, frame in frames:
            predicates[row * width + frame.predicate + 1] = 1.0
        losses = {
            "predicates": F.binary_cross_entropy_with_logits(m.predicate(flat[rows]).squeeze(-1), predicates[rows]) * 0.5
        }
        if frames:
            target = torch.zeros(len(frames), width, dtype=torch.long)
            for k, (_, frame) in enumerate(frames):
                for word, role in frame.arguments:
                    target[k, word + 1] = role
            at = torch.tensor([row for row, _ in frames])
            own = flat[at * width + torch.tensor([frame.predicate + 1 for _, frame in frames])]
            scores = m.roles.rows(m.framing(own), m.framed(vectors)[at])
            counted = real[at].clone()
            counted[:, 0] = False
            losses["roles"] = F.cross_entropy(scores[counted], target[counted], reduction="sum") / len(frames) * 0.35
        return losses

    def factuality(self, batch, flat, width):
        judged = [(row * width + word + 1, *rest) for row, sentence in enumerate(batch) for word, *rest in sentence.factuality or ()]
        if not judged:
            return {}
        rows, values, weights, classes = (list(column) for column in zip(*judged))
        words, weights = flat[rows], torch.tensor(weights)
        number = F.huber_loss(self.model.factuality(words).squeeze(-1), torch.tensor(values), reduction="none")
        class_ = F.cross_entropy(self.model.factuality_class(words), torch.tensor(classes), reduction="none")
        return {"factuality": (number * weights).mean() * 0.4 + (class_ * weights).mean() * 0.2}

    def claims(self, batch, vectors, flat, real, width):
        """Mentions, triggers with all that they say, and their roles, of the written passages."""
        marked = [row for row, sentence in enumerate(batch) if sentence.triggers is not None]
        if not marked:
            return {}
        m = self.model
        words = [(row, word) for row in marked for word in range(len(batch[row].words))]
        known = [(row, word) for row, word in words if batch[row].triggers.get(word, 0) is not None]
        at = {place: k for k, place in enumerate(known)}
        scale = min(1.5, (len(words) / 300) ** 0.5)
        told = [(row, word) for row, word in words if word in batch[row].mentions or not is_pronoun(batch[row], word)]
        mentions = torch.tensor([batch[row].mentions.get(word, 0) for row, word in told])
        scores = m.claims(flat[[row * width + word + 1 for row, word in known]])
        triggers = [(row, word, batch[row].triggers[word]) for row, word in known if word in batch[row].triggers]
        types, statements = torch.zeros(len(known), dtype=torch.long), torch.zeros(len(known))
        for row, word, trigger in triggers:
            types[at[row, word]] = trigger.type
        for k, (row, word) in enumerate(known):
            statements[k] = float(word in batch[row].statements)
        losses = {
            "mentions": F.cross_entropy(m.mentions(flat[[row * width + word + 1 for row, word in told]]), mentions) * 1.2 * scale,
            "types": F.cross_entropy(part(scores, "types"), types, label_smoothing=0.02) * 2.5 * scale,
            "statements": F.binary_cross_entropy_with_logits(part(scores, "statement").squeeze(-1), statements) * scale,
        }
        if triggers:
            own = scores[[at[row, word] for row, word, _ in triggers]]
            losses |= self.triggers(own, [trigger for *_, trigger in triggers], scale)
            losses |= self.claim_roles(batch, triggers, vectors, flat, real, width, scale)
        return losses

    def triggers(self, scores, triggers, scale):
        modality = torch.tensor([trigger.modality for trigger in triggers])
        negative = torch.tensor([float(trigger.negative) for trigger in triggers])
        contexts = torch.zeros(len(triggers), len(labels.CONTEXTS))
        for k, trigger in enumerate(triggers):
            contexts[k, trigger.contexts] = 1.0
        losses = {
            "modality": F.cross_entropy(part(scores, "modalities"), modality) * 0.5 * scale,
            "negative": F.binary_cross_entropy_with_logits(part(scores, "negative").squeeze(-1), negative) * 0.5 * scale,
            "contexts": F.binary_cross_entropy_with_logits(part(scores, "contexts"), contexts) * scale,
        }
        moded = [k for k, trigger in enumerate(triggers) if trigger.mode is not None]
        if moded:
            modes = torch.tensor([triggers[k].mode for k in moded])
            losses["modes"] = F.cross_entropy(part(scores[moded], "modes"), modes) * 0.5 * scale
        return losses

    def claim_roles(self, batch, triggers, vectors, flat, real, width, scale):
        """Words that are mentions must be placed; of the others a part is shown as filling no role."""
        m = self.model
        target = torch.full((len(triggers), width), -100)
        for k, (row, _, trigger) in enumerate(triggers):
            for word in range(len(batch[row].words)):
                if word in trigger.roles:
                    target[k, word + 1] = trigger.roles[word]
                elif word in batch[row].mentions or (self.random.random() < 0.15 and not is_pronoun(batch[row], word)):
                    target[k, word + 1] = 0
        at = torch.tensor([row for row, *_ in triggers])
        own = flat[at * width + torch.tensor([word + 1 for _, word, _ in triggers])]
        scores = m.claim_roles.rows(m.trigger(own), m.participant(vectors)[at])
        loss = F.cross_entropy(scores.reshape(-1, scores.shape[-1]), target.reshape(-1), ignore_index=-100)
        return {"claimRoles": loss * 1.2 * scale}


def is_pronoun(sentence, word):
    return sentence.words[word].lower() in PRONOUNS
