"""Writes the trained model as int8 ONNX with its label lists and tokenizer: `python export.py OUT MINILM FOLDER`."""

import json
import shutil
import sys
from pathlib import Path

import onnxruntime
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from safetensors.torch import load_file

import labels
from model import Extractor, Graph


def load_model(out):
    lists = json.loads((out / "labels.json").read_text())
    model = Extractor(lists["xpos"], lists["relations"])
    model.load_state_dict(load_file(out / "model.safetensors"))
    return model.eval(), lists


def main(out, minilm, folder):
    model, lists = load_model(out)
    graph = Graph(model).eval()
    ids = torch.tensor([[101, 2198, 3044, 3268, 1999, 3000, 102, 0], [101, 2198, 3044, 3268, 102, 0, 0, 0]])
    example = (ids, (ids > 0).long(), torch.ones_like(ids), torch.tensor([[0, 1, 2, 3], [0, 1, 2, 3]]))
    inputs = ["ids", "mask", "shapes", "starts"]
    axes = {name: {0: "batch", 1: "length"} for name in inputs[:3]} | {"starts": {0: "batch", 1: "words"}}
    axes |= {name: {0: "batch", **{axis: f"words{axis}" for axis in range(1, rank)}} for name, rank in Graph.OUTPUTS.items()}
    whole = out / "model.onnx"
    names = list(Graph.OUTPUTS)
    torch.onnx.export(
        graph, example, whole, input_names=inputs, output_names=names, dynamic_axes=axes, opset_version=17, dynamo=False
    )
    folder.mkdir(parents=True, exist_ok=True)
    quantized = folder / "model.int8.onnx"
    quantize_dynamic(
        whole, quantized, weight_type=QuantType.QInt8, per_channel=True, reduce_range=True, op_types_to_quantize=["MatMul", "Gather"]
    )
    written = {
        "names": labels.NAMES,
        "upos": labels.UPOS,
        **lists,
        "roles": labels.ROLES,
        "mentions": labels.MENTIONS,
        "types": labels.CLAIMS,
        "modes": labels.CLAIM_MODES,
        "modalities": labels.MODALITIES,
        "contexts": labels.CONTEXTS,
        "claimRoles": labels.CLAIM_ROLES,
    }
    (folder / "labels.json").write_text(json.dumps(written) + "\n")
    for file in ("tokenizer.json", "tokenizer_config.json"):
        shutil.copy(minilm / file, folder / file)
    session = onnxruntime.InferenceSession(str(quantized))
    answer = session.run(["names"], dict(zip(inputs, (tensor.numpy() for tensor in example))))[0]
    difference = abs(answer[0] - graph(*example)[0].detach().numpy()[0]).max()
    print(f"{quantized}: {quantized.stat().st_size / 1e6:.1f} MB, names differ from fp32 by at most {difference:.2f}")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
