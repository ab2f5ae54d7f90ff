#!/bin/sh
# Kills the program at random moments while it makes episodes, rebuilds a feed, removes episodes, installs a voice, subscribes, unsubscribes and
# updates; after each kill the folder must pass `balado check`, and the same command must leave the bytes that it leaves undisturbed.
#   usage: src/bench/kill.sh [kills a command] [seed]
# With `trace` for the number strace kills at every single system call that changes a name or a folder or brings bytes to the disk; with `full` each of
# those that need room, and each of the last 120 that write, fails as on a full disk. BALADO_KILL_ONLY (names of KillScenario, commas) tries some only.
# The voice's part needs BALADO_VOICES_MIRROR. Prints a line for each command; the test itself is KillTest.
set -eu
home=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
cd "$home"
if [ "${1:-40}" = trace ]; then
    export BALADO_KILL_TRACE=1
elif [ "${1:-}" = full ]; then
    export BALADO_KILL_FULL=1
else
    export BALADO_KILLS="${1:-40}" BALADO_KILL_SEED="${2:-1}"
fi
rm -f target/kills.txt
status=0
mvn -q -B -o -Dspotless.check.skip -Dcheckstyle.skip -Dtest=KillTest test >target/kill.log 2>&1 || status=$?
cat target/kills.txt
[ "$status" = 0 ] || { tail -n 60 target/kill.log; exit 1; }
