#!/usr/bin/env python3
"""Answers the questions of `muster import` on a terminal of its own, and judges what comes of it.

    import-questions.py path/to/muster
"""
import json
import os
import pathlib
import pty
import select
import signal
import subprocess
import sys
import tempfile
import time

muster = os.path.abspath(sys.argv[1])


def dialogue(folder, file, answers):
    """Runs an import on a terminal, typing each answer when its question has come.

    Gives the exit code and all that was shown.
    """
    child, terminal = pty.fork()
    if child == 0:
        os.execv(muster, [muster, "import", file, "--workspace", folder])
    shown, waiting, until = "", list(answers), time.monotonic() + 60
    from_here = 0
    while time.monotonic() < until:
        if select.select([terminal], [], [], 0.2)[0]:
            try:
                part = os.read(terminal, 65536)
            except OSError:
                break
            if not part:
                break
            shown += part.decode(errors="replace")
        if waiting and waiting[0][0] in shown[from_here:]:
            from_here = len(shown)
            os.write(terminal, waiting.pop(0)[1].encode())
    else:
        os.kill(child, signal.SIGKILL)
        shown += "\n(still waiting after a minute)"
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    os.close(terminal)
    assert not waiting, f"never asked {waiting[0][0]!r}:\n{shown}"
    return status, shown


def imports(folder):
    """How many rows an import finds known already: what the dialogue stored."""
    told = subprocess.run(
        [muster, "import", f"{folder}/t.csv", "--workspace", folder, "--dry-run", "--yes",
         "--date-order", "month-first", "--format", "json"], capture_output=True, text=True)
    return json.loads(told.stdout)["duplicates"]


def check(name, rows, answers, status, known, words):
    with tempfile.TemporaryDirectory() as folder:
        file = pathlib.Path(folder, "t.csv")
        file.write_text(rows)
        got, shown = dialogue(folder, str(file), answers)
        assert got == status, f"{name}: exit code {got}, not {status}:\n{shown}"
        for word in words:
            assert word in shown, f"{name}: {word!r} isn't shown:\n{shown}"
        assert imports(folder) == known, f"{name}: not {known} rows are stored"
        print(f"  {name}")


plain = "id,created,channel\n1,2026-03-01 09:00,email\n2,2026-03-02 09:00,phone\n"
open_order = "id,created\n1,03/04/2026 09:00\n2,05/04/2026 10:00\n"
so, order = "Import it so?", "the day or the month?"
check("enter takes the proposed mapping", plain, [(so, "\n")], 0, 2, ["← created", "Rows"])
check("yes takes it", plain, [(so, "Yes\n")], 0, 2, ["Next:"])
check("no stores nothing", plain, [(so, "n\n")], 2, 0, ["Nothing was imported", "--map"])
check("another word is asked again", plain, [(so, "what\n"), (so, "y\n")], 0, 2, [])
check("the end of input stores nothing", plain, [(so, "\x04")], 2, 0, ["Nothing was imported"])
check("month first is taken", open_order, [(order, "m\n"), (so, "y\n")], 0, 2, ["2026-03-04"])
check("an order that isn't one is asked again", open_order,
      [(order, "x\n"), (order, "m\n"), (so, "\n")], 0, 2, [])
check("no answer to the order says what to add", open_order, [(order, "\x04")], 2, 0, ["--date-order"])
