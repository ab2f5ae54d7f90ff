#!/usr/bin/env python3
"""Writes THIRD-PARTY.md: what the program is made of, from the dependencies as Maven resolves them. With --check it writes nothing, and says what
is not as it would be written.   usage: src/bench/third-party.py [--check]

Licences are those that each library's own POM names, or its parent's. What lies inside a library under another licence is written by hand, below.
A test (ThirdPartyTest) fails when a library is missing in the table or has another version."""
import difflib
import pathlib
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as xml

HOME = pathlib.Path(__file__).resolve().parents[2]
POM = "{http://maven.apache.org/POM/4.0.0}"

# Licences of libraries whose POM names none.
UNNAMED = {}

INSIDE = """\
## Inside the program and its libraries

| what | where | licence |
|---|---|---|
| Manrope, a typeface | `balado.jar`, `balado/episode/` | SIL Open Font License 1.1, text beside it |
| words of French frequency lists of Wiktionary | `balado.jar`, `balado/normalize/ordinary.tsv` | CC BY-SA |
| espeak-ng 1.52.0.1 and its French data | `piper-jni`, unpacked for the embedded voice | GPL-3.0-or-later |
| Piper, piper-phonemize, ONNX Runtime 1.14.1 | `piper-jni`; not used | MIT |
| FFmpeg 7.1 | `ffmpeg` with the platform's name | LGPL-3.0-or-later, as the library says of itself |
| LAME | within FFmpeg's library; the system's own is used where there is one | LGPL-2.0-or-later |
| Opus | within FFmpeg's library | BSD-3-Clause |
| other codecs that FFmpeg was built with | within FFmpeg's library; not used | see `META-INF` and FFmpeg's own documentation |

Voices are no part of the program: `balado voices list` shows them with their licences.
"""


def name_of(jar):
    """Group, artifact and version by the place in the local repository."""
    version, artifact = jar.parent, jar.parent.parent
    parts = artifact.parent.parts
    group = ".".join(parts[parts.index("repository") + 1:])
    return group, artifact.name, version.name


def licences(repository, group, artifact, version):
    pom = repository / group.replace(".", "/") / artifact / version / f"{artifact}-{version}.pom"
    root = xml.parse(pom).getroot()
    names = [each.findtext(POM + "name", "").strip() for each in root.iterfind(f"{POM}licenses/{POM}license")]
    parent = root.find(POM + "parent")
    if names or parent is None:
        return [" ".join(name.split()) for name in names]
    return licences(repository, *(parent.findtext(POM + part) for part in ("groupId", "artifactId", "version")))


def resolve(scope):
    with tempfile.NamedTemporaryFile() as file:
        subprocess.run(
            ["mvn", "-q", "-B", "dependency:build-classpath", f"-DincludeScope={scope}", f"-Dmdep.outputFile={file.name}"],
            cwd=HOME, check=True)
        return {name_of(pathlib.Path(jar)): pathlib.Path(jar) for jar in pathlib.Path(file.name).read_text().split(":")}


def table(jars):
    lines = ["| library | version | licence |", "|---|---|---|"]
    for key, jar in sorted(jars.items()):
        repository = pathlib.Path(*jar.parts[:jar.parts.index("repository") + 1])
        names = licences(repository, *key) or [UNNAMED[key[0] + ":" + key[1]]]
        lines.append(f"| {key[0]}:{key[1]} | {key[2]} | {'; or '.join(names)} |")
    return "\n".join(lines)


runtime = resolve("runtime")
tests = {key: jar for key, jar in resolve("test").items() if key not in runtime}
text = f"""\
# Third-party software

Written by `src/bench/third-party.py`. Balado itself is under the GNU General Public License, version 3 or later.

## Libraries beside the program

{table(runtime)}

{INSIDE}
## For tests only

{table(tests)}
"""
file = HOME / "THIRD-PARTY.md"
if "--check" not in sys.argv:
    file.write_text(text, encoding="utf-8")
elif file.read_text(encoding="utf-8") != text:
    sys.stdout.writelines(difflib.unified_diff(
        file.read_text(encoding="utf-8").splitlines(True), text.splitlines(True), "THIRD-PARTY.md", "as Maven resolves it", n=0))
    sys.exit("THIRD-PARTY.md: not what the program is made of; run src/bench/third-party.py")
else:
    print(f"THIRD-PARTY.md: {len(runtime)} libraries beside the program and {len(tests)} for tests, as Maven resolves them")
