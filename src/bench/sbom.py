#!/usr/bin/env python3
"""Checks the bill of materials that the release has: the libraries of THIRD-PARTY.md and no others, each with version, licence and hash.
usage: src/bench/sbom.py [target/bom.json]"""
import json
import pathlib
import re
import sys

HOME = pathlib.Path(__file__).resolve().parents[2]
file = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else HOME / "target" / "bom.json"

beside = (HOME / "THIRD-PARTY.md").read_text(encoding="utf-8").split("## Libraries beside the program")[1].split("\n## ")[0]
expected = set(re.findall(r"(?m)^\| (\S+:\S+) \| (\S+) \|", beside))
bom = json.loads(file.read_text(encoding="utf-8"))
components = bom.get("components", [])
found = {(f"{each.get('group', '')}:{each['name']}", each.get("version", "")) for each in components}


def licences(component):
    named = [each.get("expression") or each.get("license", {}).get("id") or each.get("license", {}).get("name")
             for each in component.get("licenses", [])]
    return [name for name in named if name]


faults = [f"{name} {version} is missing" for name, version in sorted(expected - found)]
faults += [f"{name} {version} is no library of the program" for name, version in sorted(found - expected)]
for each in components:
    name = f"{each.get('group', '')}:{each['name']}"
    faults += [f"{name} has no {what}" for what, there in [
        ("version", each.get("version")), ("licence", licences(each)), ("SHA-256", any(
            hash["alg"] == "SHA-256" for hash in each.get("hashes", [])))] if not there]
if not expected:
    faults.append("THIRD-PARTY.md has no table")
for fault in faults:
    print(f"{file.name}: {fault}", file=sys.stderr)
if faults:
    sys.exit(1)
print(f"{file.name}: CycloneDX {bom['specVersion']}, {len(found)} libraries, each with version, licence and SHA-256")
