"""The network: an encoder, what its states say of the sentence, and what that says of each choice."""

import math

import torch
import torch.nn.functional as F
from torch import nn

WIDTH, INNER, HEADS, LAYERS, PIECES, POSITIONS = 384, 1536, 12, 6, 30522, 512
EPSILON, DROPPED = 1e-12, 0.1


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.heed, self.heeded = nn.Linear(WIDTH, 3 * WIDTH), nn.Linear(WIDTH, WIDTH)
        self.widen, self.narrow = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.after_heeding, self.after_work = nn.LayerNorm(WIDTH, eps=EPSILON), nn.LayerNorm(WIDTH, eps=EPSILON)

    def forward(self, states, mask):
        count, length, _ = states.shape
        sought, found_by, offered = self.heed(states).view(count, length, 3, HEADS, WIDTH // HEADS).permute(2, 0, 3, 1, 4)
        fit = torch.matmul(sought, found_by.transpose(-1, -2)) / math.sqrt(WIDTH // HEADS) + mask
        fit = F.dropout(torch.softmax(fit.float(), -1).to(offered.dtype), DROPPED, self.training)
        heeded = self.heeded(torch.matmul(fit, offered).transpose(1, 2).reshape(count, length, WIDTH))
        states = self.after_heeding(states + F.dropout(heeded, DROPPED, self.training))
        return self.after_work(states + F.dropout(self.narrow(F.gelu(self.widen(states))), DROPPED, self.training))


class Encoder(nn.Module):
    def __init__(self):
        super().__init__()
        self.pieces, self.positions, self.parts = nn.Embedding(PIECES, WIDTH), nn.Embedding(POSITIONS, WIDTH), nn.Embedding(2, WIDTH)
        self.start = nn.LayerNorm(WIDTH, eps=EPSILON)
        self.layers = nn.ModuleList([Layer() for _ in range(LAYERS)])

    def forward(self, pieces, parts, lengths):
        places = torch.arange(pieces.shape[1])
        states = self.start(self.pieces(pieces) + self.positions(places)[None] + self.parts(parts))
        states = F.dropout(states, DROPPED, self.training)
        is_there = places[None] < lengths[:, None]
        mask = torch.where(is_there, 0.0, -1e4)[:, None, None, :]
        for layer in self.layers:
            states = layer(states, mask)
        return states, is_there


class SentenceNetwork(nn.Module):
    """From pieces to the log odds of each choice: the answers, then declining, small talk and work."""

    def __init__(self, encoder: Encoder, choices: int):
        super().__init__()
        self.encoder, self.summary, self.choices = encoder, nn.Linear(2 * WIDTH, WIDTH), nn.Linear(WIDTH, choices)

    def forward(self, pieces, parts, lengths):
        states, is_there = self.encoder(pieces, parts, lengths)
        mean = (states * is_there[:, :, None]).sum(1) / is_there.sum(1, keepdim=True)
        meaning = torch.tanh(self.summary(torch.cat([states[:, 0], mean], -1)))
        return self.choices(F.dropout(meaning, DROPPED, self.training)).float()
