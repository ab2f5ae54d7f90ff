#!/usr/bin/env bash
# Runs the tests on a machine without a network: in a network namespace of its own, of which only the loopback is up. What is not in the local
# repository, or wants the network, fails. A piece a package, so that one can be run alone.
# usage: src/bench/offline.sh [PACKAGE...], such as article or publish/serve; . is what stands above all of them
set -euo pipefail
cd "$(dirname "$0")/../.."
pieces=("$@")
((${#pieces[@]})) || pieces=(. article normalize pronounce voice speech master encode episode publish produce cli fuzz testing)

# Root has namespaces of its own, others need one of users.
if unshare -n true 2>/dev/null; then alone=(unshare -n); else alone=(unshare -r -n); fi
if ! "${alone[@]}" true 2>/dev/null; then
  echo "offline: this system allows no network namespaces" >&2
  exit 2
fi

failed=()
for piece in "${pieces[@]}"; do
  start=$SECONDS
  log=target/offline-${piece//\//-}.log
  tests="balado/$piece/**"
  if [ "$piece" = . ]; then
    log=target/offline-above.log
    tests='balado/*Test'
  fi
  if "${alone[@]}" sh -c 'ip link set lo up; exec "$@"' sh mvn -B -o test -Dspotless.check.skip -Dcheckstyle.skip -Djacoco.skip \
      -Dtest="$tests" -Dsurefire.failIfNoSpecifiedTests=false >"$log" 2>&1; then
    result=passed
  else
    result=FAILED
    failed+=("$piece")
  fi
  echo "offline: $piece $result in $((SECONDS - start)) s, $(grep -E '^\[[A-Z]+\].*Tests run: [0-9]+.*[0-9]$' "$log" | tail -n 1 | sed 's/^\[[A-Z]*\] //')"
done
((${#failed[@]} == 0)) || { echo "offline: failed: ${failed[*]}; see target/offline-*.log" >&2; exit 1; }
