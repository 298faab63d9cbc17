"""The labelled questions of `train-ranking --examples`, as pieces of words and as what is right."""

import json
import random
import re
import unicodedata
from functools import lru_cache

import numpy as np
import torch

UNKNOWN, BEGIN, END, FIRST_UNUSED = 100, 101, 102, 1
MOST_PIECES, MOST_ASKED = 56, 32
OTHER_CHOICES = DECLINE, SMALL_TALK, WORK = range(3)
WEIGHT_OF_SMALL_TALK, WEIGHT_OF_WORK = 2.0, 2.0


def read(file: str) -> tuple[list[dict], list[str]]:
    """The questions, and the answers that occur among what is right or chosen from, in a fixed order."""
    with open(file, encoding="utf-8") as lines:
        questions = [json.loads(line) for line in lines]
    return questions, sorted({answer for question in questions for answer in (*question["right"], *question["ranked"])})


def groups(questions: list[dict], count: int = 7) -> dict[str, int]:
    """Authors dealt out to groups, in the order in which they come."""
    authors = list(dict.fromkeys(question["author"] for question in questions))
    return {author: place % count for place, author in enumerate(authors)}


def slipped(text: str) -> str:
    """The text with one word mistyped: letters swapped, left out, doubled, or another struck."""
    words = list(re.finditer(r"[A-Za-z]{4,}", text))
    if not words:
        return text
    word = random.choice(words)
    letters, place, kind = list(word.group()), random.randrange(1, len(word.group()) - 1), random.random()
    if kind < 0.3:
        letters[place], letters[place + 1] = letters[place + 1], letters[place]
    elif kind < 0.6:
        del letters[place]
    elif kind < 0.8:
        letters.insert(place, letters[place])
    else:
        letters[place] = random.choice("abcdefghijklmnopqrstuvwxyz")
    return text[: word.start()] + "".join(letters) + text[word.end() :]


class Pieces:
    """WordPiece without case and accents."""

    def __init__(self, vocabulary: dict[str, int]):
        self._vocabulary = vocabulary
        self._of_word = lru_cache(200_000)(self._cut)

    def of(self, text: str, most: int) -> list[int]:
        return [piece for word in words(text) for piece in self._of_word(word)][:most]

    def _cut(self, word: str) -> tuple[int, ...]:
        found, start = [], 0
        while start < len(word):
            ends = (end for end in range(len(word), start, -1) if ("##" if start else "") + word[start:end] in self._vocabulary)
            end = next(ends, None)
            if end is None:
                return (UNKNOWN,)
            found.append(self._vocabulary[("##" if start else "") + word[start:end]])
            start = end
        return tuple(found)


def words(text: str) -> list[str]:
    """Words and signs in order."""
    plain = (letter for letter in unicodedata.normalize("NFD", text.lower()) if unicodedata.category(letter) != "Mn")
    return "".join(letter if letter.isalnum() else f" {letter} " for letter in plain).split()


class Batches:
    def __init__(self, questions: list[dict], answers: list[str], pieces: Pieces):
        self._questions, self._pieces = questions, pieces
        self._places = {answer: place for place, answer in enumerate(answers)}
        self._read = [self._pieces_of(question) for question in questions]
        self._right = [self._right_of(question) for question in questions]

    def length(self, i: int) -> int:
        return len(self._read[i][0])

    def of(self, numbers: list[int], slips: float = 0):
        """Pieces, parts, lengths, what is right, and weights of some questions, each with a slip at the given chance."""
        read = [self._pieces_of(self._questions[i], slipped) if random.random() < slips else self._read[i] for i in numbers]
        longest = max(len(pieces) for pieces, _ in read)
        fill = lambda row: row + [0] * (longest - len(row))
        return (
            torch.tensor([fill(pieces) for pieces, _ in read]),
            torch.tensor([fill(parts) for _, parts in read]),
            torch.tensor([len(pieces) for pieces, _ in read]),
            torch.from_numpy(np.stack([self._right[i][0] for i in numbers])),
            torch.tensor([self._right[i][1] for i in numbers]),
        )

    def _pieces_of(self, question: dict, change=lambda text: text) -> tuple[list[int], list[int]]:
        said = self._pieces.of(change(question["text"]), MOST_PIECES) + [END]
        last = question.get("last")
        before = ([FIRST_UNUSED + self._places[last]] if last in self._places else []) + self._pieces.of(question.get("asked") or "", MOST_ASKED)
        before = [BEGIN] + (before + [END] if before else [])
        return before + said, [0] * len(before) + [1 if len(before) > 1 else 0] * len(said)

    def _right_of(self, question: dict) -> tuple[np.ndarray, float]:
        right = np.zeros(len(self._places) + len(OTHER_CHOICES), dtype=np.float32)
        for answer, well in question["right"].items():
            right[self._places[answer]] = well
        others = right[len(self._places) :]
        others[DECLINE] = not question["right"] and not question["isSmallTalk"] and not question["isWork"]
        others[SMALL_TALK] = question["isSmallTalk"]
        others[WORK] = question["isPlaced"]
        is_only_placed = question["isPlaced"] and not question["right"]
        return right, WEIGHT_OF_SMALL_TALK if question["isSmallTalk"] else WEIGHT_OF_WORK if is_only_placed else 1.0
