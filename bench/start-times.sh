#!/bin/sh
# How long a start takes, in milliseconds: the help of a command, the first page of a demo whose data
# exist already, and its open desk. Run ./serai demo once before, so that program and data are there.
set -eu
cd "$(dirname "$0")/.."
PORT=8599
now() { date +%s%N; }
since() { echo $((($(now) - $1) / 1000000)); }
answers() { [ "$(curl -s -o /dev/null -w '%{http_code}' "http://127.0.0.1:$PORT$1")" = 200 ]; }

for _ in 1 2 3; do
  began=$(now)
  ./serai plan --help >/dev/null
  echo "plan --help: $(since "$began") ms"
done

began=$(now)
./serai demo --port "$PORT" >/dev/null 2>&1 &
desk=$!
until answers /now; do sleep 0.02; done
echo "first page: $(since "$began") ms"
until answers /api/now; do sleep 0.02; done
echo "open desk: $(since "$began") ms"
kill "$desk"
wait "$desk" || true
