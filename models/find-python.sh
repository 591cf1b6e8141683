# Sets `python` to one that has PyTorch; to be sourced. PYTHON names the one to try.
for python in ${PYTHON:-python3 /usr/bin/python3}; do
  if "$python" -c 'import torch, numpy' 2>/dev/null; then break; fi
  python=
done
if [[ -z $python ]]; then
  echo "error: no Python with PyTorch; on Debian: apt-get install python3-torch python3-numpy libopenblas0-openmp" >&2
  exit 1
fi
export PYTHONPATH=models
