#!/usr/bin/env bash
# 500 downloads of a 30 MB episode at the same time, fifty of them slow, from `balado serve` with 300 MB of heap. Prints how long they
# took, whether every byte arrived, and the server's memory. Usage: src/bench/serve.sh [downloads] [megabytes]
set -euo pipefail
cd "$(dirname "$0")/../.."
downloads=${1:-500}
megabytes=${2:-30}
work=$(mktemp -d)
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
ulimit -n 8192

mkdir -p "$work/out/episodes/long"
head -c $((megabytes << 20)) /dev/urandom >"$work/out/episodes/long/long-00000000.mp3"
echo '<rss version="2.0"><channel><title>Essai</title></channel></rss>' >"$work/out/feed.xml"

./balado --version >/dev/null # builds it
BALADO_JAVA_OPTS="-Xmx300m" ./balado serve "$work/out" --host 127.0.0.1 --port 0 >"$work/address" 2>/dev/null &
server=$!
until [ -s "$work/address" ]; do sleep 0.1; done
address=$(sed 's/feed.xml$//' "$work/address")episodes/long/long-00000000.mp3

python3 - "$address" "$downloads" "$work/out/episodes/long/long-00000000.mp3" <<'PY'
import asyncio, hashlib, sys, time, urllib.parse

address, downloads, file = urllib.parse.urlsplit(sys.argv[1]), int(sys.argv[2]), sys.argv[3]
body = open(file, "rb").read()
wanted = hashlib.blake2b(body).digest()

async def download(number):
    reader, writer = await asyncio.open_connection(address.hostname, address.port)
    writer.write(f"GET {address.path} HTTP/1.1\r\nHost: {address.netloc}\r\nConnection: close\r\n\r\n".encode())
    head = await reader.readuntil(b"\r\n\r\n")
    assert head.startswith(b"HTTP/1.1 200"), head
    digest = hashlib.blake2b()
    while chunk := await reader.read(1 << 18):
        digest.update(chunk)
        if number % 10 == 0:
            await asyncio.sleep(0.05)
    writer.close()
    return digest.digest() == wanted

async def newcomer():
    """How long somebody waits for the feed while all that goes on."""
    waits = []
    try:
        while True:
            await asyncio.sleep(1)
            start = time.monotonic()
            reader, writer = await asyncio.open_connection(address.hostname, address.port)
            writer.write(f"GET /feed.xml HTTP/1.1\r\nHost: {address.netloc}\r\nConnection: close\r\n\r\n".encode())
            await reader.read(-1)
            writer.close()
            waits.append(time.monotonic() - start)
    except asyncio.CancelledError:
        return sorted(waits)

async def main():
    start = time.monotonic()
    other = asyncio.create_task(newcomer())
    same = await asyncio.gather(*(download(i) for i in range(downloads)))
    seconds = time.monotonic() - start
    other.cancel()
    waits = await other
    print(f"{sum(same)} of {downloads} downloads of {len(body) >> 20} MB are the same bytes; {seconds:.1f} s, "
          f"{downloads * len(body) / seconds / 1e6:.0f} MB/s")
    if waits:
        print(f"the feed meanwhile: median {waits[len(waits) // 2] * 1000:.0f} ms, slowest {waits[-1] * 1000:.0f} ms")

asyncio.run(main())
PY
java=$(pgrep -f "balado.jar serve $work/out" | head -n 1)
grep -E 'VmHWM|Threads' "/proc/$java/status"
jcmd "$java" GC.heap_info 2>/dev/null | grep -E 'total|used' | head -n 3
