"""export.py ASSEMBLY EXAMPLES NETWORK DIALOGS WEIGHTS: writes sentences.bin into the folder DIALOGS, as `SentenceModelFile` reads it.

WEIGHTS are those that calibrate.py prints.
"""

import argparse
import os
import string
import struct

import torch

import pretrained
from examples import BEGIN, END, FIRST_UNUSED, MOST_ASKED, MOST_PIECES, UNKNOWN, Pieces, read
from network import HEADS, INNER, LAYERS, WIDTH

SHARE, POSITIONS, MOST_OF_TEXT = 0.5, 100, 99
assert MOST_ASKED + MOST_PIECES + 4 <= POSITIONS


def used_pieces(vocabulary: dict[str, int], questions: list[dict], english: str) -> list[int]:
    """What English is made of: the pieces of the questions and of the dictionary, letters and signs."""
    pieces, used = Pieces(vocabulary), {UNKNOWN, BEGIN, END}
    for question in questions:
        used.update(pieces.of(question["text"], MOST_OF_TEXT))
    with open(english, encoding="utf-8") as lines:
        for line in lines:
            used.update(pieces.of(line, len(line)))
    for sign in string.ascii_lowercase + string.digits + string.punctuation:
        used.update(vocabulary[piece] for piece in (sign, f"##{sign}") if piece in vocabulary)
    return sorted(used)


class Writer:
    def __init__(self, file, weights: dict[str, torch.Tensor]):
        self._file, self._weights = file, weights

    def numbers(self, numbers: torch.Tensor):
        self._file.write(numbers.detach().float().numpy().astype("<f4").tobytes())

    def matrix(self, matrix: torch.Tensor):
        matrix = matrix.detach().float()
        steps = (matrix.abs().max(1).values / 127).clamp(min=1e-12)
        self.numbers(steps)
        self._file.write(torch.round(matrix / steps[:, None]).clamp(-127, 127).to(torch.int8).numpy().tobytes())

    def linear(self, name: str):
        self.matrix(self._weights[f"{name}.weight"])
        self.numbers(self._weights[f"{name}.bias"])

    def norm(self, name: str):
        self.numbers(self._weights[f"{name}.weight"])
        self.numbers(self._weights[f"{name}.bias"])


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    for name in ("assembly", "examples", "network", "dialogs", "weights"):
        parser.add_argument(name)
    arguments = parser.parse_args()
    with open(arguments.assembly, "rb") as file:
        vocabulary = pretrained.vocabulary(file.read())
    questions, _ = read(arguments.examples)
    saved = torch.load(arguments.network)
    weights, answers = saved["network"], saved["answers"]
    used = used_pieces(vocabulary, questions, os.path.join(arguments.dialogs, "english.txt"))
    names = {number: piece for piece, number in vocabulary.items()}
    text = "".join(f"{name}\n" for name in [*(names[number] for number in used), *answers, *answers]).encode()
    text += b"\n" * (-len(text) % 4)
    rows = used + [FIRST_UNUSED + place for place in range(len(answers))]
    opinion = [SHARE, *map(float, arguments.weights.split(","))]
    with open(os.path.join(arguments.dialogs, "sentences.bin"), "wb") as file:
        file.write(b"OBS1" + struct.pack("<8i", LAYERS, HEADS, WIDTH, INNER, POSITIONS, len(rows), len(answers), len(text)) + text)
        writer = Writer(file, weights)
        writer.numbers(torch.tensor(opinion))
        writer.matrix(weights["encoder.pieces.weight"][rows])
        writer.numbers(weights["encoder.positions.weight"][:POSITIONS])
        writer.numbers(weights["encoder.parts.weight"])
        writer.norm("encoder.start")
        for number in range(LAYERS):
            layer = f"encoder.layers.{number}."
            for name, write in (("heed", writer.linear), ("heeded", writer.linear), ("after_heeding", writer.norm), ("widen", writer.linear), ("narrow", writer.linear), ("after_work", writer.norm)):
                write(layer + name)
        writer.linear("summary")
        writer.linear("choices")


if __name__ == "__main__":
    main()
