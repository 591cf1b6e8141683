#!/usr/bin/env bash
# Writes static/models/ID from a finished run: exports the weights, measures what was
# exported, writes the card, and puts the folder in its place when it is whole. A model
# without card-words.json is only gone on from: it stays in models/.work/ID/published.
#
#   models/publish.sh ID
set -euo pipefail
cd "$(dirname "$0")/.."
id=$1
source models/find-python.sh
work=models/.work/$id
texts=models/.work/texts
out=static/models/$id
[[ -f models/$id/card-words.json ]] || out=$work/published

"$python" -m training.export --model "models/$id" --texts "$texts" --work "$work"
if grep -q '"evaluation": "stories"' "models/$id/recipe.json"; then
  "$python" models/evaluate.py --model "$work/export/$id" --held-out "$texts" --out "$work/evaluation"
fi
"$python" -m training.card --model "models/$id" --texts "$texts" --work "$work" --out "$out"
if [[ $id == story-5m ]]; then
  "$python" models/make_parity_fixtures.py
  echo "now: npx tsx models/lookup/make.ts, npx tsx models/neurons/make.ts, npm run record"
fi
