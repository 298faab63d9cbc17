"""calibrate.py ASSEMBLY EXAMPLES NETWORK GROUP: what the first choice of both judges is worth, by the authors that neither was taught.

The network is one of `train.py --without GROUP`. Printed are the weights for export.py: those of the log odds of declining, of the
first answer, and of the first among the answers, then a constant, as `RankedAnswers.Inputs` has them.
"""

import argparse

import numpy as np
import torch

import pretrained
from examples import OTHER_CHOICES, Batches, Pieces, groups, read
from network import Encoder, SentenceNetwork

SHARE, SURE, LEAST_WORK, LEAST, AT_ONCE, STEPS, RIDGE = 0.5, 0.95, 0.35, 1e-6, 128, 50, 1e-3


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("assembly")
    parser.add_argument("examples")
    parser.add_argument("network")
    parser.add_argument("group", type=int)
    arguments = parser.parse_args()
    with open(arguments.assembly, "rb") as file:
        vocabulary = pretrained.vocabulary(file.read())
    questions, answers = read(arguments.examples)
    group = groups(questions)
    left = [i for i, question in enumerate(questions) if group[question["author"]] == arguments.group]
    said = probabilities(arguments.network, Batches(questions, answers, Pieces(vocabulary)), left)
    inputs, hits = [], []
    for i, own in zip(left, said):
        question = questions[i]
        chosen = list(question["ranked"])
        ranked = np.array([*question["ranked"].values(), question["decline"], question["smallTalk"], question["work"]])
        if not chosen or ranked.max() >= SURE:
            continue
        columns = [*(answers.index(answer) for answer in chosen), *range(len(answers), len(answers) + len(OTHER_CHOICES))]
        both = np.maximum(ranked, LEAST) ** (1 - SHARE) * np.maximum(own[columns], LEAST) ** SHARE
        both /= both.sum()
        decline, small_talk, work = both[-len(OTHER_CHOICES) :]
        if work >= LEAST_WORK:
            continue
        first = both[: len(chosen)].argmax()
        inputs.append([logit(decline), logit(both[first]), logit(both[first] / (1 - decline - small_talk - work + LEAST)), 1])
        hits.append(chosen[first] in question["right"])
    print(",".join(f"{weight:.4f}" for weight in fitted(np.array(inputs), np.array(hits, dtype=float))))


def probabilities(file: str, batches: Batches, numbers: list[int]) -> np.ndarray:
    saved = torch.load(file)
    network = SentenceNetwork(Encoder(), len(saved["answers"]) + len(OTHER_CHOICES))
    network.load_state_dict(saved["network"])
    network.eval()
    order = sorted(range(len(numbers)), key=lambda k: batches.length(numbers[k]))
    result = np.zeros((len(numbers), len(saved["answers"]) + len(OTHER_CHOICES)))
    with torch.no_grad(), torch.cpu.amp.autocast(dtype=torch.bfloat16):
        for start in range(0, len(order), AT_ONCE):
            some = order[start : start + AT_ONCE]
            pieces, parts, lengths, _, _ = batches.of([numbers[k] for k in some])
            result[some] = torch.softmax(network(pieces, parts, lengths), -1).numpy()
    return result


def logit(probability: float) -> float:
    probability = min(max(probability, LEAST), 1 - LEAST)
    return float(np.log(probability / (1 - probability)))


def fitted(inputs: np.ndarray, hits: np.ndarray) -> np.ndarray:
    """Logistic regression by Newton's method."""
    weights = np.zeros(inputs.shape[1])
    for _ in range(STEPS):
        expected = 1 / (1 + np.exp(-inputs @ weights))
        slope = inputs.T @ (hits - expected) - RIDGE * weights
        curve = (inputs.T * (expected * (1 - expected))) @ inputs + RIDGE * np.eye(len(weights))
        weights += np.linalg.solve(curve, slope)
    return weights


if __name__ == "__main__":
    main()
