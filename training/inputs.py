"""From words to the model's input: sub-token ids, word shapes, and where each word starts. The product's encoder.ts does the same."""

from tokenizers import Tokenizer

CLS, SEP, UNKNOWN = 101, 102, 100
LONGEST_WORD = 12
LOWER, TITLE, UPPER, INITIAL, DIGITS, OTHER, MIXED = range(1, 8)


def word_shape(word):
    letters = [character for character in word if character.isalpha()]
    if not letters:
        return DIGITS if any(character.isdigit() for character in word) else OTHER
    if word == word.lower():
        return LOWER
    if len(letters) == 1:
        return INITIAL if letters[0].isupper() else LOWER
    if all(letter.isupper() for letter in letters):
        return UPPER
    return TITLE if word[0].isupper() else MIXED


class WordPieces:
    """The tokenizer's sub-tokens of single words, remembered."""

    def __init__(self, path):
        self.tokenizer = Tokenizer.from_file(str(path))
        self.tokenizer.no_padding()
        self.tokenizer.no_truncation()
        self.known = {}

    def of(self, word):
        if word not in self.known:
            self.known[word] = self.tokenizer.encode(word[:64], add_special_tokens=False).ids[:LONGEST_WORD] or [UNKNOWN]
        return self.known[word]

    def inputs(self, words):
        """(ids, shapes, starts); starts[0] is [CLS], the root."""
        ids, shapes, starts = [CLS], [0], [0]
        for word in words:
            pieces, shape = self.of(word), word_shape(word)
            starts.append(len(ids))
            ids += pieces
            shapes += [shape] * len(pieces)
        return [*ids, SEP], [*shapes, 0], starts


def batches(sentences, size, shuffle=None):
    """Sentences of like length together, at most `size` sub-tokens a batch with padding; `shuffle` (a Random) mixes them."""
    jitter = (lambda: 1 + shuffle.random() * 0.1) if shuffle else (lambda: 1)
    ordered = sorted(sentences, key=lambda sentence: len(sentence.inputs[0]) * jitter())
    result, batch, longest = [], [], 0
    for sentence in ordered:
        longest = max(longest, len(sentence.inputs[0]))
        if batch and (len(batch) + 1) * longest > size:
            result.append(batch)
            batch, longest = [], len(sentence.inputs[0])
        batch.append(sentence)
    if batch:
        result.append(batch)
    if shuffle:
        shuffle.shuffle(result)
    return result
