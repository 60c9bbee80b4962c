"""Runs every command of the README and the guide, and compares what it prints.

A block fenced as `console` holds commands, each after `$ `, going on in lines that begin with `> `,
and what they print. All blocks of one
page run in one new folder, in order, in the middle of December 2026. `…` on a line of its own stands for any lines, and inside a
line for any text. A command may end with a comment such as `# exit 2` that names its exit code.

    python3 script/run-guide.py            compares
    python3 script/run-guide.py --update   writes what the commands print into the pages
"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
PAGES = [
    ROOT / "README.md",
    *sorted((ROOT / "docs" / "guide").glob("*.md")),
    ROOT / "docs" / "methods" / "hiring.md",
    ROOT / "docs" / "methods" / "policies.md",
]
BLOCK = re.compile(r"^```console\n(.*?)^```$", re.MULTILINE | re.DOTALL)
EXIT = re.compile(r"\s+# exit (\d)$")


def commands_of(block):
    """The commands of one block with what they should print, in order."""
    found = []
    for line in block.splitlines():
        if line.startswith("$ "):
            found.append((line[2:], []))
        elif line.startswith("> ") and found and not found[-1][1]:
            found[-1] = (found[-1][0] + "\n" + line[2:], [])
        elif found:
            found[-1][1].append(line)
    return found


def matches(expected, printed):
    """Whether the printed lines are the expected ones, `…` standing for anything."""
    if not expected:
        return not printed
    if expected[0].strip() == "…":
        return any(matches(expected[1:], printed[skip:]) for skip in range(len(printed) + 1))
    if not printed:
        return False
    pattern = ".*".join(re.escape(part) for part in expected[0].rstrip().split("…"))
    return bool(re.fullmatch(pattern, printed[0].rstrip())) and matches(expected[1:], printed[1:])


def run(command, folder, environment):
    exit_code = EXIT.search(command)
    done = subprocess.run(
        ["bash", "-c", EXIT.sub("", command)], cwd=folder, env=environment, text=True,
        capture_output=True, timeout=300, stdin=subprocess.DEVNULL)
    wanted = int(exit_code.group(1)) if exit_code else 0
    # What goes wrong is told after what went well, so that the order is the same each time.
    printed = (done.stdout + done.stderr).rstrip("\n").splitlines()
    return printed, done.returncode, wanted


def check(page, update):
    text = page.read_text()
    failures, count = [], 0
    with tempfile.TemporaryDirectory() as folder:
        environment = {**os.environ, "NO_COLOR": "1", "COLUMNS": "100", "MUSTER_TODAY": "2026-12-15"}
        (pathlib.Path(folder) / "Examples").symlink_to(ROOT / "Examples")

        def replace(block):
            nonlocal count
            lines = []
            for command, expected in commands_of(block.group(1)):
                printed, code, wanted = run(command, folder, environment)
                count += 1
                if code != wanted:
                    failures.append((command, [f"exit {wanted}"], [f"exit {code}", *printed]))
                elif not matches(expected, printed) and not update:
                    failures.append((command, expected, printed))
                keeps = matches(expected, printed) and expected
                lines += ["$ " + command.replace("\n", "\n> "), *(expected if keeps else printed)]
            return "```console\n" + "\n".join(lines) + "\n```"

        updated = BLOCK.sub(replace, text)
    if update and updated != text:
        page.write_text(updated)
    return count, failures


if shutil.which("muster") is None:
    sys.exit('There is no muster on the path. Run: PATH="$(swift build --show-bin-path):$PATH" ' + " ".join(sys.argv))
update = "--update" in sys.argv
total, failed = 0, 0
for page in PAGES:
    count, failures = check(page, update)
    total += count
    for command, expected, printed in failures:
        failed += 1
        print(f"{page.relative_to(ROOT)}: $ {command}\n  expected:")
        print("\n".join("    " + line for line in expected))
        print("  printed:\n" + "\n".join("    " + line for line in printed))
print(f"{total - failed} passed, {failed} failed")
sys.exit(failed > 0 or total == 0)
