#!/bin/sh
# Reads damaged documents (EPUB, DOCX, ODT, PDF, e-mail, Markdown), damaged pages, monstrous pages and a page of 10 MB in a JVM of 256 MB: none may
# crash or take more than 2 s (monsters 10 s, the large page 20 s) of the processor. Prints how each test went; the document that broke something
# is in target/mutations. The tests themselves are MutationsTest and BrokenPagesTest.
# usage: src/bench/mutations.sh [DOCUMENTS] [ROUNDS A PAGE] [SEED]
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
cd "$home"
export BALADO_MUTATIONS=$((${1:-10000} / 8)) BALADO_FUZZ="${2:-100}" BALADO_MUTATION_SEED="${3:-0}"
status=0
mvn -q -B -o -Dspotless.check.skip -Dcheckstyle.skip -Dtest.heap=256m \
    -Dtest=MutationsTest,BrokenPagesTest test >target/mutations.log 2>&1 || status=$?
grep -E 'Tests run|AssertionError|OutOfMemory' target/mutations.log target/surefire-reports/*.MutationsTest.txt target/surefire-reports/*.BrokenPagesTest.txt || true
exit "$status"
