"""Muster and its peers, one after the other, problem by problem; answers counted again."""
import argparse
import glob
import json
import os
import subprocess
import sys

from recount import recount

HERE = os.path.dirname(os.path.abspath(__file__))
STAGES = [5, 15, 20, 40, 80, 150]


def cases(arguments):
    """Name and the words that the benchmark program takes."""
    if arguments.instances:
        for file in sorted(glob.glob(os.path.join(arguments.instances, "*.dzn"))):
            name = os.path.basename(file).removesuffix(".dzn")
            yield name, ["published", file, arguments.reading]
    else:
        for seed in range(1, arguments.drawn + 1):
            yield f"drawn {seed}", ["drawn", "60" if seed % 2 else "30", str(seed)]
    if arguments.weeks:
        for people in STAGES:
            yield f"{people} people", ["week", str(people), "30", "1"]
        yield "300 people", ["week", "300", "15", "1"]


def run(words, text=None):
    done = subprocess.run(words, input=text, capture_output=True, text=True)
    if done.returncode:
        return None
    return json.loads(done.stdout)


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("muster")
    parser.add_argument("python")
    parser.add_argument("--instances")
    parser.add_argument("--reading", choices=["weighted", "bounded"], default="weighted")
    parser.add_argument("--drawn", type=int, default=6)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--work", type=float)
    parser.add_argument("--weeks", action=argparse.BooleanOptionalAction, default=True)
    arguments = parser.parse_args()
    wrong = []
    print(f"{'':16}{'solver':10}{'cost':>12}{'bound':>12}{'gap %':>8}{'seconds':>9}{'CPU s':>9}{'× muster':>9}")
    for name, words in cases(arguments):
        problem = run([arguments.muster, "problem", *words])
        work = ["--work", str(arguments.work)] if arguments.work else []
        answer = run([arguments.muster, *words, *work])
        if problem is None or answer is None:
            wrong.append(f"{name}: muster gave no answer")
            continue
        faults, cost = recount(problem, answer)
        wrong += [f"{name}: {fault}" for fault in faults + answer["faults"]]
        if abs(cost - answer["cost"]) > 1e-6 * max(1, cost):
            wrong.append(f"{name}: muster tells {answer['cost']}, and it is {cost}")
        show(name, "muster", answer, answer)
        for peer in ("highs", "cpsat"):
            other = run(
                [arguments.python, os.path.join(HERE, "peers", "solve.py"), peer,
                 str(arguments.seconds)], json.dumps(problem))
            if other is None:
                print(f"{'':16}{peer:10}        no answer")
                continue
            show("", peer, other, answer)
            if other["cost"] is None:
                continue
            if other["cost"] < answer["cost"] - 1e-3 * max(1, abs(cost)) / 1000:
                wrong.append(f"{name}: {peer} found {other['cost']}, muster {answer['cost']}")
            if other["cost"] < answer["bound"] - 1e-3:
                wrong.append(f"{name}: {peer} found {other['cost']} under muster's bound")
    for fault in wrong:
        print(fault)
    sys.exit(1 if wrong else 0)


def show(name, solver, answer, muster):
    cost, bound = answer["cost"], answer["bound"]
    gap = "" if cost is None or bound is None else f"{100 * (cost - bound) / max(abs(cost), 1e-9):.2f}"
    shown = "none" if cost is None else f"{cost:.1f}"
    lower = "" if bound is None else f"{bound:.1f}"
    ratio = answer["processor"] / max(muster["processor"], 1e-3)
    print(
        f"{name:16}{solver:10}{shown:>12}{lower:>12}{gap:>8}{answer['seconds']:9.2f}{answer['processor']:9.2f}{ratio:9.1f}",
        flush=True)


main()
