#!/bin/sh
# How long balado feed takes for a podcast of 500 episodes, the whole process, five times.   usage: src/bench/feed.sh [episodes]
# The episodes are copies of one, each with its own GUID and day. Needs GNU time (/usr/bin/time) and python3.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
count=${1:-500}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
"$home/balado" make "$home/seeds/immunotherapie-cancer-du-sein.txt" -o "$work/one" --voice espeak-fr >/dev/null 2>&1
python3 - "$work" "$count" <<'PY'
import datetime, json, pathlib, shutil, sys
work, count = pathlib.Path(sys.argv[1]), int(sys.argv[2])
one = next((work / "one/episodes").iterdir())
for number in range(count):
    folder = work / f"many/episodes/episode-{number:04}"
    shutil.copytree(one, folder)
    episode = json.loads((folder / "episode.json").read_text())
    day = datetime.date(2024, 1, 1) + datetime.timedelta(days=number)
    episode.update(guid=f"guid-{number}", published=f"{day}T05:00:00Z")
    (folder / "episode.json").write_text(json.dumps(episode))
PY
for run in 1 2 3 4 5; do
    rm -f "$work/many/feed.xml" "$work/many/index.html"
    /usr/bin/time -f '%e s, %M kB' "$home/balado" feed "$work/many"
done
