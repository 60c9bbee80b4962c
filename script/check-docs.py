"""Finds dead links and file names in the documents.

A link to a file, and a name in backticks that looks like a file of this project (`Sources/Hiring/…`,
`script/demo`, `docs/glossary.md`), must lead to something that is there. A link to a heading must
find it.
"""

import pathlib
import re
import subprocess
import sys

LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
NAME = re.compile(r"`((?:Sources|Tests|Examples|Benchmarks|docs|script|\.ci)/[\w./-]+|[A-Z]+\.md)`")
FENCE = re.compile(r"^(```|~~~).*?^\1", re.MULTILINE | re.DOTALL)
HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def anchors(text):
    """The names by which a page's headings are linked to."""
    for heading in HEADING.findall(FENCE.sub("", text)):
        plain = re.sub(r"[^\w\- ]", "", heading.lower())
        yield plain.strip().replace(" ", "-")


def dead_in(page):
    text = FENCE.sub("", page.read_text())
    for target in LINK.findall(text):
        if re.match(r"[a-z]+:", target):
            continue
        file, _, anchor = target.partition("#")
        there = page.parent / file if file else page
        if not there.exists():
            yield f"the link {target} leads nowhere"
        elif anchor and there.suffix == ".md" and anchor not in anchors(there.read_text()):
            yield f"the link {target} finds no such heading"
    for name in NAME.findall(text):
        if not pathlib.Path(name).exists():
            yield f"there is no {name}"


files = subprocess.run(
    ["git", "ls-files", "--cached", "--others", "--exclude-standard", "*.md"],
    capture_output=True, text=True, check=True,
).stdout.split()
found = [f"{file}: {dead}" for file in files for dead in dead_in(pathlib.Path(file))]
print("\n".join(found) or f"{len(files)} documents, no dead link or file name.")
sys.exit(bool(found))
