"""The network: a MiniLM encoder written out, with a word-shape embedding beside its uncased vocabulary, and a head for each layer of labels."""

import torch
import torch.nn.functional as F
from safetensors.torch import load_file
from torch import nn

import labels

WIDTH = 384
LAYERS = 6
ATTENTION_HEADS = 12
SHAPES = 8


class Layer(nn.Module):
    """A transformer layer; attention spelt out, so that the export needs no mask of a library."""

    def __init__(self, width, inner, heads):
        super().__init__()
        self.heads = heads
        self.query, self.key, self.value, self.output = (nn.Linear(width, width) for _ in range(4))
        self.attention_norm, self.norm = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.inner, self.outer = nn.Linear(width, inner), nn.Linear(inner, width)
        self.dropout = nn.Dropout(0.1)

    def forward(self, x, mask):
        batch, length, width = x.shape

        def split(tensor):
            return tensor.view(batch, length, self.heads, width // self.heads).transpose(1, 2)

        query, key, value = split(self.query(x)), split(self.key(x)), split(self.value(x))
        attention = torch.softmax(query @ key.transpose(-1, -2) * (width // self.heads) ** -0.5 + mask, -1)
        mixed = (attention @ value).transpose(1, 2).reshape(batch, length, width)
        x = self.attention_norm(self.dropout(self.output(mixed)) + x)
        return self.norm(self.dropout(self.outer(F.gelu(self.inner(x)))) + x)


class Encoder(nn.Module):
    def __init__(self, vocabulary=30522, positions=512):
        super().__init__()
        self.word, self.position = nn.Embedding(vocabulary, WIDTH), nn.Embedding(positions, WIDTH)
        self.segment, self.shape = nn.Parameter(torch.zeros(WIDTH)), nn.Embedding(SHAPES, WIDTH)
        nn.init.zeros_(self.shape.weight)
        self.norm, self.dropout = nn.LayerNorm(WIDTH, eps=1e-12), nn.Dropout(0.1)
        self.layers = nn.ModuleList(Layer(WIDTH, 4 * WIDTH, ATTENTION_HEADS) for _ in range(LAYERS))

    def forward(self, ids, mask, shapes):
        x = self.word(ids) + self.shape(shapes) + self.position.weight[: ids.shape[1]][None] + self.segment
        x = self.dropout(self.norm(x))
        blocked = (1 - mask[:, None, None, :].to(x.dtype)) * -10000.0
        for layer in self.layers:
            x = layer(x, blocked)
        return x

    def load(self, path):
        """Weights of MiniLM as published."""
        stored = {key.removeprefix("bert."): value for key, value in load_file(path).items()}
        with torch.no_grad():
            self.word.weight.copy_(stored["embeddings.word_embeddings.weight"])
            self.position.weight.copy_(stored["embeddings.position_embeddings.weight"])
            self.segment.copy_(stored["embeddings.token_type_embeddings.weight"][0])
            pairs = [(self.norm, "embeddings.LayerNorm")]
            for index, layer in enumerate(self.layers):
                pairs += [
                    (module, f"encoder.layer.{index}.{name}")
                    for module, name in (
                        (layer.query, "attention.self.query"),
                        (layer.key, "attention.self.key"),
                        (layer.value, "attention.self.value"),
                        (layer.output, "attention.output.dense"),
                        (layer.attention_norm, "attention.output.LayerNorm"),
                        (layer.inner, "intermediate.dense"),
                        (layer.outer, "output.dense"),
                        (layer.norm, "output.LayerNorm"),
                    )
                ]
            for module, name in pairs:
                module.weight.copy_(stored[f"{name}.weight"])
                module.bias.copy_(stored[f"{name}.bias"])


class Biaffine(nn.Module):
    """A score for each pair and label: x·U·y + a·x + b·y."""

    def __init__(self, width, labels_count):
        super().__init__()
        self.width, self.count = width, labels_count
        self.bilinear = nn.Linear(width, width * labels_count, bias=False)
        nn.init.normal_(self.bilinear.weight, 0, 0.02)
        self.left, self.right = nn.Linear(width, labels_count), nn.Linear(width, labels_count, bias=False)

    def full(self, x, y):
        """Every x with every y: batch, x, y, label."""
        batch, words, width = x.shape
        scores = self.bilinear(x).view(batch, words * self.count, width) @ y.transpose(1, 2)
        return scores.view(batch, words, self.count, -1).transpose(2, 3) + self.left(x)[:, :, None] + self.right(y)[:, None]

    def pairs(self, x, y):
        """The n-th x with the n-th y: n, label."""
        return (self.bilinear(x).view(-1, self.count, self.width) * y[:, None]).sum(-1) + self.left(x) + self.right(y)

    def rows(self, x, y):
        """The n-th x with every word of the n-th row: n, word, label."""
        scores = torch.einsum("nrd,nwd->nwr", self.bilinear(x).view(-1, self.count, self.width), y)
        return scores + self.left(x)[:, None] + self.right(y)


def projection(width):
    return nn.Sequential(nn.Linear(WIDTH, width), nn.GELU(), nn.Dropout(0.2))


class Extractor(nn.Module):
    """All heads over one encoder. A word is its first sub-token; word 0 is [CLS] and stands for the root."""

    def __init__(self, xpos, relations):
        super().__init__()
        self.encoder, self.dropout = Encoder(), nn.Dropout(0.1)
        self.names, self.upos, self.xpos = (nn.Linear(WIDTH, count) for count in (len(labels.NAMES), len(labels.UPOS), len(xpos)))
        self.predicate, self.factuality = nn.Linear(WIDTH, 1), nn.Linear(WIDTH, 1)
        self.factuality_class = nn.Linear(WIDTH, len(labels.FACTUALITY))
        self.mentions = nn.Linear(WIDTH, len(labels.MENTIONS))
        self.claims = nn.Sequential(
            nn.Linear(WIDTH, WIDTH), nn.GELU(), nn.Dropout(0.2), nn.Linear(WIDTH, sum(labels.CLAIM_OUTPUTS.values()))
        )
        self.dependent, self.head, self.arcs = projection(256), projection(256), Biaffine(256, 1)
        self.labelled, self.labeller, self.relations = projection(96), projection(96), Biaffine(96, len(relations))
        self.framing, self.framed, self.roles = projection(128), projection(128), Biaffine(128, len(labels.ROLES))
        self.trigger, self.participant, self.claim_roles = projection(128), projection(128), Biaffine(128, len(labels.CLAIM_ROLES))

    def words(self, ids, mask, shapes, starts):
        hidden = self.encoder(ids, mask, shapes)
        return self.dropout(torch.gather(hidden, 1, starts[:, :, None].expand(-1, -1, WIDTH)))


class Graph(nn.Module):
    """What is exported: every head for every word. Labels of pairs are chosen in the graph, so that only small tensors come out."""

    OUTPUTS = {
        "names": 2, "upos": 2, "xpos": 2, "predicate": 2, "factuality": 2, "mentions": 2, "claims": 2,
        "arcs": 3, "relations": 3, "roles": 3, "margins": 3, "claimRoles": 3, "claimMargins": 3,
    }  # fmt: skip

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, ids, mask, shapes, starts):
        m = self.model
        w = m.words(ids, mask, shapes, starts)
        arcs = m.arcs.full(m.dependent(w), m.head(w)).squeeze(-1)
        relations = m.relations.full(m.labelled(w), m.labeller(w)).argmax(-1).to(torch.int32)
        roles, margins = best_label(m.roles.full(m.framing(w), m.framed(w)))
        claim_roles, claim_margins = best_label(m.claim_roles.full(m.trigger(w), m.participant(w)))
        predicate, factuality = m.predicate(w).squeeze(-1), m.factuality(w).squeeze(-1)
        return (
            m.names(w), m.upos(w), m.xpos(w), predicate, factuality, m.mentions(w), m.claims(w),
            arcs, relations, roles, margins, claim_roles, claim_margins,
        )  # fmt: skip


def best_label(scores):
    """The best label but "none", and how far it stands above "none"."""
    best, label = scores[..., 1:].max(-1)
    return (label + 1).to(torch.int32), best - scores[..., 0]
