"""train.py ASSEMBLY EXAMPLES NETWORK [--without GROUP]: teaches the network the labelled questions."""

import argparse
import random

import torch
from torch import nn

import pretrained
from examples import OTHER_CHOICES, Batches, Pieces, groups, read
from network import SentenceNetwork

PASSES, BATCH, RATE, WARM_UP, DECAY, LONGEST_STEP, SLIPS = 4, 48, 1e-4, 0.06, 0.01, 1.0, 0.2
SORTED_TOGETHER, REPORTED = 50, 100


def batches_of(numbers: list[int], length) -> list[list[int]]:
    """All numbers in any order, those of a batch of about one length."""
    numbers, batches = random.sample(numbers, len(numbers)), []
    for start in range(0, len(numbers), BATCH * SORTED_TOGETHER):
        alike = sorted(numbers[start : start + BATCH * SORTED_TOGETHER], key=length)
        batches += [alike[i : i + BATCH] for i in range(0, len(alike), BATCH)]
    return random.sample(batches, len(batches))


def optimizer_of(network: SentenceNetwork) -> torch.optim.Optimizer:
    """Vectors of pieces, constants and norms are left out of the decay."""
    named = list(network.named_parameters())
    decays = lambda name, weights: weights.dim() > 1 and not name.startswith("encoder.pieces.")
    return torch.optim.AdamW(
        [
            {"params": [weights for name, weights in named if decays(name, weights)], "weight_decay": DECAY},
            {"params": [weights for name, weights in named if not decays(name, weights)], "weight_decay": 0},
        ],
        lr=RATE,
    )


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("assembly")
    parser.add_argument("examples")
    parser.add_argument("network")
    parser.add_argument("--without", type=int, default=-1, help="a group of authors to leave out, for calibrate.py")
    arguments = parser.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    with open(arguments.assembly, "rb") as file:
        assembly = file.read()
    questions, answers = read(arguments.examples)
    batches = Batches(questions, answers, Pieces(pretrained.vocabulary(assembly)))
    group = groups(questions)
    learned = [i for i, question in enumerate(questions) if group[question["author"]] != arguments.without]
    network = SentenceNetwork(pretrained.encoder(assembly), len(answers) + len(OTHER_CHOICES))
    optimizer = optimizer_of(network)
    steps = PASSES * -(-len(learned) // BATCH)
    warm = steps * WARM_UP
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min((step + 1) / warm, max(0.0, (steps - step) / (steps - warm))))
    step = 0
    for _ in range(PASSES):
        for batch in batches_of(learned, batches.length):
            pieces, parts, lengths, right, weights = batches.of(batch, SLIPS)
            with torch.cpu.amp.autocast(dtype=torch.bfloat16):
                odds = network(pieces, parts, lengths)
            loss = -(weights * torch.logsumexp(torch.log_softmax(odds, -1) + torch.log(right + 1e-30), -1)).mean()
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(network.parameters(), LONGEST_STEP)
            optimizer.step()
            schedule.step()
            step += 1
            if step % REPORTED == 0:
                print(f"step {step} of {steps}, loss {loss.item():.3f}", flush=True)
    torch.save({"network": network.state_dict(), "answers": answers}, arguments.network)


if __name__ == "__main__":
    main()
