#!/usr/bin/env bash
# Writes static/models/ID from a finished run: exports the weights, measures what was
# exported, writes the card, and puts the folder in its place when it is whole.
#
#   models/publish.sh ID
set -euo pipefail
cd "$(dirname "$0")/.."
echo "error: not written yet" >&2
exit 1
