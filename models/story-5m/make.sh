#!/usr/bin/env bash
# Makes static/models/story-5m from the corpora, or goes on where it was stopped.
#
#   models/story-5m/make.sh --corpora DIR [--minutes N | --steps N] [--threads N]
#   models/story-5m/make.sh --toy
#
# --toy needs no corpora: it trains twenty steps on generated stories, twice, and fails
# unless both gave the same losses. It leaves static/models alone.
set -euo pipefail
cd "$(dirname "$0")/../.."
recipe=models/story-5m
python=${PYTHON:-python3}

usage() { sed -n '2,8s/^# \{0,1\}//p' "$recipe/make.sh" >&2; exit 2; }

# Writes tokenizer.json and the encoded texts into $1. The story world's held-out part
# stands for all of it in the vocabulary, which its repetitive text would else fill.
prepare() {
  local texts=("$1"/*.val.txt)
  for text in "$1"/*.train.txt; do
    [[ $text == */story-world-* ]] || texts+=("$text")
  done
  npx tsx models/bpe/train.ts --entries "$2" --out "$1/tokenizer.json" "${texts[@]}"
  npx tsx models/bpe/show.ts "$1/tokenizer.json"
  npx tsx models/bpe/encode.ts --tokenizer "$1/tokenizer.json" "$1"/*.train.txt "$1"/*.val.txt
}

case "${1:-}" in
  --toy)
    work=models/.work/story-5m-toy
    rm -rf "$work"
    "$python" "$recipe/documents.py" --toy --work "$work"
    prepare "$work" 6144
    for run in first second; do
      "$python" "$recipe/train.py" --work "$work" --steps 20 --toy | tee "$work/$run.txt"
    done
    cmp <(grep -o 'loss [0-9.]*' "$work/first.txt") <(grep -o 'loss [0-9.]*' "$work/second.txt")
    echo "both runs gave the same losses"
    ;;
  --corpora)
    [[ $# -ge 2 ]] || usage
    work=models/.work/story-5m
    out=static/models/story-5m
    corpora=$2
    shift 2
    [[ " $* " == *" --minutes "* || " $* " == *" --steps "* ]] || set -- --minutes 108 "$@"
    "$python" "$recipe/documents.py" --corpora "$corpora" --work "$work"
    prepare "$work" 6144
    "$python" "$recipe/train.py" --work "$work" "$@"
    "$recipe/publish.sh" "$work" "$out"
    ;;
  *) usage ;;
esac
