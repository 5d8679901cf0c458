"""Trains the extractor's model: `python train.py DATA MINILM OUT`. Seeded; the number of steps is given, not the time.

First the parse and the names alone; then the written passages are parsed by the model as it stands, so that marks of spans become labels of
head words; then everything together, because heads that are trained one after the other forget."""

import argparse
import json
import random
import time
from pathlib import Path

import torch
from safetensors.torch import save_file

import corpora
from decoding import best_tree
from inputs import LOWER, OTHER, TITLE, UPPER, WordPieces, batches
from losses import Losses, tensors
from model import Extractor

BATCH = 1300  # sub-tokens
LONGEST = 200
ENCODER_RATE, HEAD_RATE = 2.5e-4, 1.5e-3
WARM_UP = 200
EARLY = 0.4  # of a pass, before the passages
PASSAGE_TIMES = 3  # how often the passages stand in a pass


def prepare(sentences, pieces):
    """Gives each sentence its input; too long ones are left out. A sentence that stands twice is prepared once."""
    for sentence in {id(sentence): sentence for sentence in sentences}.values():
        sentence.inputs = pieces.inputs(sentence.words)
    return [sentence for sentence in sentences if len(sentence.inputs[0]) <= LONGEST]


def recased(shapes, draw):
    """Now and then a sentence as a headline, in capitals or all lower case, so that the model does not lean on case alone."""
    chance = draw.random()
    if chance > 0.06:
        return shapes
    shape = LOWER if chance < 0.03 else TITLE if chance < 0.05 else UPPER
    return [each if each in (0, OTHER) or each == 5 else shape for each in shapes]


@torch.no_grad()
def settle(model, sentences):
    """Parses the written passages and turns their marks into labels."""
    model.eval()
    for batch in batches(sentences, 2 * BATCH):
        *inputs, _ = tensors(batch)
        words = model.words(*inputs)
        arcs = model.arcs.full(model.dependent(words), model.head(words)).squeeze(-1).numpy()
        for row, sentence in enumerate(batch):
            corpora.settle_marks(sentence, best_tree(arcs[row][: len(sentence.words) + 1, : len(sentence.words) + 1]))
    model.train()


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("data", type=Path, help="the folder that holds train/")
    arguments.add_argument("minilm", type=Path, help="the folder of model.safetensors and tokenizer.json")
    arguments.add_argument("out", type=Path)
    arguments.add_argument("--epochs", type=float, default=3.5, help="passes over everything")
    arguments.add_argument("--seed", type=int, default=1)
    options = arguments.parse_args()
    torch.set_num_threads(2)
    torch.manual_seed(options.seed)
    draw = random.Random(options.seed)
    options.out.mkdir(parents=True, exist_ok=True)

    treebanks, named, written, _ = corpora.training_set(options.data)
    pieces = WordPieces(options.minilm / "tokenizer.json")
    treebanks, named, written = (prepare(part, pieces) for part in (treebanks, named, written))
    xpos = sorted({label for sentence in treebanks for label in sentence.xpos})
    relations = sorted({label for sentence in treebanks for label in sentence.relations})
    (options.out / "labels.json").write_text(json.dumps({"xpos": xpos, "relations": relations}))

    model = Extractor(xpos, relations)
    model.encoder.load(options.minilm / "model.safetensors")
    for frozen in (model.encoder.word.weight, model.encoder.position.weight, model.encoder.segment):
        frozen.requires_grad = False
    encoder = [p for name, p in model.named_parameters() if name.startswith("encoder.") and p.requires_grad]
    heads = [p for name, p in model.named_parameters() if not name.startswith("encoder.")]
    groups = [{"params": encoder, "lr": ENCODER_RATE}, {"params": heads, "lr": HEAD_RATE}]
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01, betas=(0.9, 0.98), fused=True)
    losses = Losses(model, xpos, relations, draw)

    early, later = treebanks + named, treebanks + named + written * PASSAGE_TIMES
    plan = [(early, EARLY), (later, options.epochs)]
    steps = sum(int(len(batches(part, BATCH)) * epochs) for part, epochs in plan)
    print(f"sentences: {len(treebanks)} parsed, {len(named)} named, {len(written)} written; {steps} steps", flush=True)
    started, step, running = time.time(), 0, {}
    model.train()
    for part, epochs in plan:
        if part is later:
            settle(model, written)
        left = int(len(batches(part, BATCH)) * epochs)
        while left > 0:
            for batch in batches(part, BATCH, draw)[:left]:
                rate = min(1, (step + 1) / WARM_UP) * max(0.01, 1 - step / steps)
                for group, base in zip(optimizer.param_groups, (ENCODER_RATE, HEAD_RATE)):
                    group["lr"] = base * rate
                *inputs, real = tensors(batch, lambda shapes: recased(shapes, draw))
                with torch.autocast("cpu", dtype=torch.bfloat16):
                    vectors = model.words(*inputs)
                parts = losses.of(batch, vectors.float(), real)
                optimizer.zero_grad()
                sum(parts.values()).backward()
                torch.nn.utils.clip_grad_norm_(encoder + heads, 2.0)
                optimizer.step()
                step, left = step + 1, left - 1
                for name, loss in parts.items():
                    running[name] = 0.98 * running.get(name, loss.item()) + 0.02 * loss.item()
                if step % 100 == 0:
                    told = " ".join(f"{name} {value:.3f}" for name, value in running.items())
                    print(f"{step}/{steps} {time.time() - started:.0f} s {told}", flush=True)
    save_file({name: value.contiguous() for name, value in model.state_dict().items()}, options.out / "model.safetensors")


if __name__ == "__main__":
    main()
