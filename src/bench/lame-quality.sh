#!/bin/sh
# Prints size, speed and noise in Bark bands of LAME's qualities at the bit rate of an episode, on the speech of the sample article.
#   usage: src/bench/lame-quality.sh [voice or sound file of at most ten minutes]
# Needs the system's libmp3lame. With a voice of MaryTTS it is fetched, from $BALADO_VOICES_MIRROR if that is set.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
speech=${1:-upmc-pierre-hsmm}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
if [ ! -f "$speech" ]; then
    "$home/balado" sentences "$home/seeds/immunotherapie-cancer-du-sein.txt" >"$work/sentences.txt"
    "$home/balado" say "$(cat "$work/sentences.txt")" -o "$work/speech.wav" --voice "$speech" >/dev/null
    speech=$work/speech.wav
fi
speech=$(CDPATH='' cd -- "$(dirname -- "$speech")" && pwd -P)/$(basename -- "$speech")
cd "$home"
mvn -q -B -P bench test-compile dependency:build-classpath -Dmdep.outputFile="$work/classpath" >"$work/log" 2>&1 || { cat "$work/log" >&2; exit 1; }
java -XX:+UseSerialGC -cp "target/test-classes:target/classes:$(cat "$work/classpath")" balado.encode.LameQuality "$speech"
