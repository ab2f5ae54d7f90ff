#!/usr/bin/env bash
# `balado serve` with 64 MB of heap under attack for a minute and a half: 200 clients that send a byte of a header a second, 200 that ask twenty
# times and never read, 200 that read a byte a second, 100 that ask for hundreds of ranges of a file of 1 GB over and over. Prints how long
# somebody waits for the feed meanwhile, when the slow ones were sent away, and the server's memory, threads and descriptors. Who does not read does
# not see the end of his connection: that he has gone is seen by the server's descriptors.
# Usage: src/bench/attack.sh [seconds]
set -euo pipefail
cd "$(dirname "$0")/../.."
seconds=${1:-90}
work=$(mktemp -d)
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null || true; rm -rf "$work"' EXIT
ulimit -n 8192

mkdir -p "$work/out"
truncate -s 1G "$work/out/large.mp3"
echo '<rss version="2.0"><channel><title>Essai</title></channel></rss>' >"$work/out/feed.xml"

./balado --version >/dev/null # builds it
BALADO_JAVA_OPTS="-Xmx64m -XX:+UseSerialGC" ./balado serve "$work/out" --host 127.0.0.1 --port 0 >"$work/address" 2>"$work/errors" &
server=$!
until [ -s "$work/address" ]; do sleep 0.1; done
java=$(pgrep -f "balado.jar serve $work/out" | head -n 1)

python3 - "$(cat "$work/address")" "$seconds" "$java" <<'PY'
import asyncio, socket, sys, time, urllib.parse

address, seconds, java = urllib.parse.urlsplit(sys.argv[1]), float(sys.argv[2]), sys.argv[3]
begin, gone, waits, ranges = time.monotonic(), {}, [], []
most = {"VmRSS": 0, "Threads": 0, "sockets and files": 0}
GET = f"GET /large.mp3 HTTP/1.1\r\nHost: {address.netloc}\r\n"

async def connect(source):
    loop = asyncio.get_running_loop()
    client = socket.socket()
    client.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    client.bind((source, 0))
    client.setblocking(False)
    await loop.sock_connect(client, (address.hostname, address.port))
    return client

def is_open(client):
    """Whether the server has not ended the connection; 1 is TCP_ESTABLISHED."""
    return client.getsockopt(socket.IPPROTO_TCP, socket.TCP_INFO, 1)[0] == 1

async def slow(kind, source, request, step):
    loop = asyncio.get_running_loop()
    client = await connect(source)
    start = time.monotonic()
    await loop.sock_sendall(client, request.encode())
    try:
        while is_open(client):
            await asyncio.sleep(1)
            await step(loop, client)
    except OSError:
        pass
    gone.setdefault(kind, []).append(time.monotonic() - start)
    client.close()

async def drip(loop, client):
    await loop.sock_sendall(client, b"x")

async def read(loop, client):
    try:
        client.recv(1)
    except BlockingIOError:
        pass

async def nothing(loop, client):
    pass

async def ask_ranges(source):
    loop = asyncio.get_running_loop()
    many = ",".join(f"{i * 3}-{i * 3}" for i in range(500))
    while time.monotonic() - begin < seconds:
        client = await connect(source)
        try:
            await loop.sock_sendall(client, f"{GET}Range: bytes={many}\r\nConnection: close\r\n\r\n".encode())
            head = await asyncio.wait_for(loop.sock_recv(client, 4096), 20)
            ranges.append(head[9:12])
        except (OSError, asyncio.TimeoutError):
            pass
        client.close()

async def newcomer():
    while time.monotonic() - begin < seconds:
        await asyncio.sleep(0.5)
        start = time.monotonic()
        reader, writer = await asyncio.open_connection(address.hostname, address.port)
        writer.write(f"GET /feed.xml HTTP/1.1\r\nHost: {address.netloc}\r\nConnection: close\r\n\r\n".encode())
        assert b"</rss>" in await reader.read(-1)
        writer.close()
        waits.append(time.monotonic() - start)

async def measure():
    import os
    while time.monotonic() - begin < seconds:
        for line in open(f"/proc/{java}/status"):
            name, _, value = line.partition(":")
            if name in most:
                most[name] = max(most[name], int(value.split()[0]))
        most["sockets and files"] = max(most["sockets and files"], len(os.listdir(f"/proc/{java}/fd")))
        await asyncio.sleep(1)

async def main():
    attackers = [asyncio.create_task(each) for each in
        [slow("a byte of a header a second", "127.0.0.2", "GET / HTTP/1.1\r\nX: ", drip) for _ in range(200)]
        + [slow("never read", "127.0.0.3", (GET + "\r\n") * 20, nothing) for _ in range(200)]
        + [slow("a byte of the answer a second", "127.0.0.4", GET + "\r\n", read) for _ in range(200)]
        + [ask_ranges("127.0.0.5") for _ in range(100)]]
    await asyncio.gather(newcomer(), measure())
    for each in attackers:
        each.cancel()
    waits.sort()
    print(f"the feed meanwhile: {len(waits)} times, median {waits[len(waits) // 2] * 1000:.0f} ms, slowest {waits[-1] * 1000:.0f} ms")
    for kind, times in gone.items(): # of those who can see it
        print(f"{kind}: {len(times)} of 200 sent away after {min(times):.0f} to {max(times):.0f} s")
    import os
    print(f"descriptors when all who are slow should have gone: {len(os.listdir(f'/proc/{java}/fd'))}")
    print(f"500 ranges: asked {len(ranges)} times, answered {sorted(set(ranges))}")
    print(f"most: {most['VmRSS'] // 1024} MB resident, {most['Threads']} threads, {most['sockets and files']} descriptors")

asyncio.run(main())
PY
cat "$work/errors" | tail -n 3
