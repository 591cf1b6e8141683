#!/usr/bin/env bash
# Exports the checkpoint of a working folder, measures what was exported and writes
# the figures into its card; then the parity fixtures.
#
#   models/story-5m/publish.sh models/.work/story-5m static/models/story-5m
set -euo pipefail
cd "$(dirname "$0")/../.."
work=$1
out=$2
python=${PYTHON:-python3}

rm -f "$work/evaluation.json"
"$python" models/story-5m/export.py --work "$work" --out "$out"
"$python" models/evaluate.py --model "$out" --held-out "$work" \
  --prompts models/story-5m/prompts.txt --out "$work/evaluation.json"
"$python" models/story-5m/export.py --work "$work" --out "$out"
"$python" models/make_parity_fixtures.py
cp "$work/curve.json" models/story-5m/curve.json
