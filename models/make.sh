#!/usr/bin/env bash
# Makes static/models/ID by models/ID/recipe.json, or goes on where it was stopped.
#
#   models/make.sh ID [--corpora DIR] [--steps N] [--threads N]
#   models/make.sh --toy
#
# --corpora gathers the texts; without it the run uses those gathered before. A model that
# goes on from another has that one made first, where it has not been. A run of
# other than the recipe's steps is a trial: it stays in models/.work. --toy needs no
# corpora: it trains twenty steps on generated stories, twice, and fails unless both
# gave the same losses.
set -euo pipefail
cd "$(dirname "$0")/.."
usage() { sed -n '2,11s/^# \{0,1\}//p' models/make.sh >&2; exit 2; }
stop() { echo "error: $*" >&2; exit 1; }

toy() {
  source models/find-python.sh
  local work=models/.work/toy run
  rm -rf "$work"
  "$python" -m training.documents --model models/training/toy --texts "$work/texts"
  for run in first second; do
    "$python" -m training.train --model models/training/toy --texts "$work/texts" --work "$work/$run" --threads 1 \
      | tee "$work/$run.log"
  done
  cmp <(grep -o 'loss [0-9.]*' "$work/first.log") <(grep -o 'loss [0-9.]*' "$work/second.log")
  echo "both runs gave the same losses"
}

[[ $# -ge 1 ]] || usage
[[ $1 != --toy ]] || { [[ $# -eq 1 ]] || usage; toy; exit; }
[[ $1 != -* ]] || usage
id=$1
shift
[[ -f models/$id/recipe.json ]] || stop "models/$id/recipe.json is missing"
corpora= steps= threads=2
while [[ $# -gt 0 ]]; do
  [[ $# -ge 2 ]] || usage
  case $1 in
    --corpora) corpora=$2 ;;
    --steps) steps=$2 ;;
    --threads) threads=$2 ;;
    *) usage ;;
  esac
  shift 2
done

source models/find-python.sh
texts=models/.work/texts
work=models/.work/$id
first=$("$python" -c 'import json, sys; print(json.load(open(sys.argv[1])).get("goesOnFrom") or "")' "models/$id/recipe.json")
if [[ -n $first && ! -f models/.work/$first/published/card.json ]]; then
  models/make.sh "$first" ${corpora:+--corpora "$corpora"} --threads "$threads"
fi
[[ -z $corpora ]] || "$python" -m training.documents --model "models/$id" --texts "$texts" --corpora "$corpora"
"$python" -m training.train --model "models/$id" --texts "$texts" --work "$work${steps:+-$steps-steps}" \
  ${steps:+--steps "$steps"} --threads "$threads"
[[ -n $steps ]] || models/publish.sh "$id"
