#!/bin/sh
# Makes an episode over and over on file systems that are too small, larger each time, until it fits: each failure must be one line with exit
# code 3, leave a folder that `balado check` accepts, and not keep the next try from ending well.   usage: src/bench/full.sh [kB each time] [kB at first]  (as root, Linux)
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
balado=${BALADO:-$home/balado}
[ "$(id -u)" = 0 ] || { echo "full.sh: only root may mount a small file system; skipped"; exit 0; }
work=$(mktemp -d)
disk=$work/disk
mkdir "$disk"
mount -t tmpfs -o size=8m tmpfs "$disk" || { echo "full.sh: mounting is not permitted here; skipped"; exit 0; }
trap 'umount "$disk"; rm -rf "$work"' EXIT
printf 'Le premier\n\n%s\n' "$(for i in 1 2 3 4 5 6 7 8; do printf 'Les habitants attendaient cela depuis longtemps. '; done)" >"$work/one.txt"
sed 's/premier/second/; s/habitants/voisins/' "$work/one.txt" >"$work/two.txt"
make() { "$balado" make "$1" -o "$disk/out" --voice espeak-fr >"$work/said" 2>"$work/error"; }
make "$work/one.txt" || { cat "$work/error"; exit 1; }
step=${1:-50}
room=${2:-$step}
failed=0
while :; do
    used=$(du -sk "$disk" | cut -f1)
    mount -o remount,size=$((used + room))k "$disk"
    if make "$work/two.txt"; then break; else code=$?; fi
    failed=$((failed + 1))
    lines=$(grep -vc '^balado: reading' "$work/error" || true)
    if [ "$code" != 3 ] || [ "$lines" != 1 ]; then cat "$work/error"; exit 1; fi
    mount -o remount,size=8m "$disk"
    "$balado" check "$disk/out" >"$work/check" 2>&1 || { cat "$work/check"; exit 1; }
    echo "$room kB of room: $(grep -v '^balado: reading' "$work/error")"
    room=$((room + step))
done
mount -o remount,size=8m "$disk"
"$balado" check "$disk/out" >"$work/check" 2>&1 || { cat "$work/check"; exit 1; }
echo "$failed failures on a full disk, a valid podcast after each; made with $room kB of room"

# The same for files: without room for another one it fails in the moment of storing too, where the sound is there and its samples have gone.
sed 's/premier/troisième/; s/habitants/lecteurs/' "$work/one.txt" >"$work/three.txt"
failed=0
files=0
while :; do
    mount -o remount,size=8m,nr_inodes=$(($(df --output=iused "$disk" | tail -n 1) + files)) "$disk"
    if make "$work/three.txt"; then break; else code=$?; fi
    failed=$((failed + 1))
    lines=$(grep -vc '^balado: reading' "$work/error" || true)
    if [ "$code" != 3 ] || [ "$lines" != 1 ]; then cat "$work/error"; exit 1; fi
    mount -o remount,nr_inodes=10000 "$disk"
    "$balado" check "$disk/out" >"$work/check" 2>&1 || { cat "$work/check"; exit 1; }
    echo "room for $files files: $(grep -v '^balado: reading' "$work/error")"
    files=$((files + 1))
done
mount -o remount,nr_inodes=10000 "$disk"
"$balado" check "$disk/out" >"$work/check" 2>&1 || { cat "$work/check"; exit 1; }
echo "$failed failures without room for a file, a valid podcast after each; made with room for $files files"
