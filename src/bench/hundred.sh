#!/bin/sh
# Prints the text of 100 sample articles: one title, then the body a hundred times, every sentence with the number of its part, so that no two are
# alike and nothing is won by repetition.   usage: src/bench/hundred.sh [parts]
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
parts=${1:-100}
printf 'Cent fois le même article\n\n'
part=1
while [ "$part" -le "$parts" ]; do
    printf 'Partie numéro %d\n\n' "$part"
    sed -E -e '1d' -e '/^Source/d' -e "s/([^ .])(( | | )?[.?!]+)(\"?( |\$))/\1, $part\2\4/g" "$home/seeds/immunotherapie-cancer-du-sein.txt"
    printf '\n\n'
    part=$((part + 1))
done
