"""Reads the texts of a folder with spaCy's medium English model: `read_with_spacy.py FOLDER MODEL_FOLDER`."""

import os

# One thread, as the other engines have.
os.environ.update({name: "1" for name in ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "BLIS_NUM_THREADS")})

import sys
from pathlib import Path

import spacy


def say(word: str) -> None:
    print(word, flush=True)


texts = [file.read_text("utf-8") for file in sorted(Path(sys.argv[1]).iterdir())]
nlp = spacy.load(sys.argv[2])
nlp("Sweden condemned Norway.")
say("LOADED")
for text in texts[:5]:
    nlp(text)
say("STARTED")
for _ in nlp.pipe(texts):
    pass
say("DONE")
