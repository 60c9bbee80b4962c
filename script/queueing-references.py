#!/usr/bin/env python3
"""Computes the reference values in Tests/QueueingTests/References anew, with fifty digits, and those of
shared skills in Tests/SimulationTests/References, with twelve.

    python3 script/queueing-references.py            all
    python3 script/queueing-references.py skills     those of shared skills alone

Run by hand; it needs mpmath, numpy and scipy (`pip install mpmath numpy scipy`) and a few minutes. The
values come another way than the product's: Erlang B by its recursion from no agent up, Erlang A by the
stationary distribution and incomplete gamma functions, general patience by the published differences of
integrals, which cancel and so want many digits, shared skills by the balance equations of a chain of
states. Inputs are exact: the nearest binary fraction to what is written.
"""
import csv
import math
import pathlib
import sys

import mpmath as mp
import numpy as np
import scipy.sparse as sparse
import scipy.sparse.linalg

mp.mp.dps = 50
TESTS = pathlib.Path(__file__).resolve().parent.parent / "Tests"


def write(name, comment, header, rows, module="Queueing"):
    with open(TESTS / f"{module}Tests" / "References" / f"{name}.csv", "w", newline="") as file:
        file.write(f"# {comment}\n# Written by script/queueing-references.py.\n")
        out = csv.writer(file, lineterminator="\n")
        out.writerow(header)
        for row in rows:
            out.writerow([cell if isinstance(cell, (str, int)) else
                          repr(cell) if isinstance(cell, float) else mp.nstr(cell, 20)
                          for cell in row])
    print(name, len(rows))


# Erlang B and C

def blocking(agents, load):
    """By recursion for whole agents, by the incomplete gamma function for others."""
    load = mp.mpf(load)
    if agents == int(agents):
        value = mp.mpf(1)
        for n in range(1, int(agents) + 1):
            value = load * value / (n + load * value)
        return value
    return mp.exp(-load) * load**agents / mp.gammainc(agents + 1, load)


def probability_of_wait(agents, load):
    if load >= agents:
        return "unstable"
    lost = blocking(agents, load)
    return agents * lost / (agents - mp.mpf(load) * (1 - lost))


def erlang_b_and_c():
    rows = []
    ratios = [0.001, 0.1, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95, 0.99, 0.999, 1.0, 1.01, 1.1, 1.5, 2.0, 40.0]
    for agents in [1, 2, 3, 5, 10, 20, 50, 100, 300, 1000, 3000]:
        rows += [(agents, agents * ratio) for ratio in ratios]
    rows += [(n, n - quality * math.sqrt(n)) for n in [30000, 100000] for quality in [3, 1, 0.1, 0, -1]]
    rows += [(n + part, (n + part) * ratio) for n in [0, 1, 7, 40, 500] for part in [0.01, 0.5, 0.99]
             for ratio in [0.05, 0.6, 0.97, 1.3]]
    rows += [(14, 10.0), (0.5, 1.0), (0.5, 1e-9), (0.999, 1e5), (1, 1e-12), (100000, 100.0), (3, 1e5)]
    write("erlang-b-c", "Blocking (Erlang B) and probability of waiting (Erlang C).",
          ["agents", "offeredLoad", "blocking", "probabilityOfWait"],
          [(n, a, blocking(n, a), probability_of_wait(n, a)) for n, a in rows])


# Erlang A, with handle times as the unit of time

def erlang_a(agents, load, patience):
    """Waits, gives up, mean wait of the answered, and a function of a threshold."""
    n, a, leaving = mp.mpf(agents), mp.mpf(load), 1 / mp.mpf(patience)
    likelihood, total, lengths, answered_wait, advance, length = [mp.mpf(1)] + [mp.mpf(0)] * 5
    total = likelihood
    while True:
        # Somebody who finds `length` people waiting is answered with this chance, after this time.
        advance += 1 / (n + (length + 1) * leaving)
        answered_wait += likelihood * advance * n / (n + (length + 1) * leaving)
        length += 1
        likelihood *= a / (n + length * leaving)
        total += likelihood
        lengths += length * likelihood
        if likelihood < total * mp.mpf(10)**-45 and a < n + length * leaving:
            break
    lost = blocking(agents, load)
    waits = lost * total / (lost * total + 1 - lost)
    gives_up = waits * lengths / total * leaving / a
    speed = waits * answered_wait / total / (1 - gives_up)

    def at(threshold):
        t = mp.mpf(threshold)
        peak = mp.log(a / n) / leaving if a > n else mp.mpf(0)

        def exponent(x):
            return a / leaving * (1 - mp.exp(-leaving * x)) - n * x

        largest = exponent(peak)
        if n / leaving < 1500:
            # The area under the density from a moment on, by the lower incomplete gamma function.
            scale = a / leaving
            unit = mp.exp(scale - largest) / leaving * scale**(-n / leaving)

            def area(start):
                return unit * mp.gammainc(n / leaving, 0, scale * mp.exp(-leaving * start))
        else:
            def area(start):
                return area_under(lambda x: exponent(x) - largest, start, max(start, peak), n)
        all_, later = area(mp.mpf(0)), area(t)
        density = mp.exp(exponent(t) - largest)
        virtual = waits * later / all_
        answered_later = waits * (n * later - density) / (a * all_)
        still = virtual * mp.exp(-leaving * t)
        return 1 - gives_up - answered_later, still, virtual

    return waits, gives_up, speed, at


def area_under(exponent, start, top, rate):
    """Of the exponential of a function that rises to its top and falls from there."""
    height = exponent(top)

    def edge(direction):
        step = direction / mp.mpf(rate)
        while exponent(top + step) > height - 115:
            step *= mp.mpf("1.3")
            if top + step < start:
                return start
        return top + step

    left, right = (max(start, edge(-1)) if top > start else top), edge(1)
    marks = [left + (top - left) * k / 12 for k in range(12)] if top > left else []
    marks += [top + (right - top) * k / 12 for k in range(13)]
    return mp.quad(lambda x: mp.exp(exponent(x)), marks)


def erlang_a_table():
    rows = []
    for agents in [1, 3, 10, 30, 100, 1000]:
        for ratio in [0.1, 0.7, 0.95, 1.0, 1.05, 1.4, 3.0]:
            for patience in [1 / 128, 0.25, 1.0, 4.0, 50.0]:
                if agents * (patience + 1) * ratio < 12000:
                    rows.append((agents, agents * ratio, patience))
    rows += [(50, 48.0, 2.0), (5000, 5100.0, 0.5), (5000, 4900.0, 20.0), (20000, 20100.0, 2.0),
             (100000, 100300.0, 0.5), (100000, 99900.0, 3.0), (10, 9.999, 1e5), (2.5, 2.0, 1.5),
             (0.4, 1.0, 2.0), (40.25, 44.0, 0.7), (3, 2.0, 1e-6), (1000, 1400.0, 100.0),
             (5000, 5200.0, 50.0), (500, 499.5, 1e4), (100000, 103000.0, 5.0), (2, 3.0, 1e4),
             (100000, 100000.0, 20.0), (30, 90.0, 3000.0)]
    table = []
    for agents, load, patience in rows:
        waits, gives_up, speed, at = erlang_a(agents, load, patience)
        thresholds = [0.125, 1.0]
        if load > agents and patience >= 50:
            # Where half of those who wait are answered.
            thresholds.append(round(patience * math.log(load / agents), 3))
        for threshold in thresholds:
            table.append((agents, load, patience, waits, gives_up, speed, threshold) + at(threshold))
    write("erlang-a", "Erlang A; times in handle times.",
          ["agents", "offeredLoad", "patience", "probabilityOfWait", "abandonment",
           "averageSpeedOfAnswer", "threshold", "answeredWithin", "stillWaiting", "virtuallyWaiting"],
          table)


# General patience, with handle times as the unit of time

def curve(kind, mean):
    """The share still waiting, the area under it, and where it bends."""
    m = mp.mpf(mean)
    if kind == "fixed":
        return (lambda x: mp.mpf(1) if x < m else mp.mpf(0)), (lambda x: min(x, m)), [m]
    if kind == "evenly":
        end = 2 * m
        return ((lambda x: max(mp.mpf(0), 1 - x / end)),
                (lambda x: x - x * x / (2 * end) if x < end else m), [end])
    if kind == "twoStages":
        rate = 2 / m
        return ((lambda x: mp.exp(-rate * x) * (1 + rate * x)),
                (lambda x: m - mp.exp(-rate * x) * (m + x)), [m])
    if kind == "twoKinds":
        short, long = m / 5, 9 * m / 5
        return ((lambda x: (mp.exp(-x / short) + mp.exp(-x / long)) / 2),
                (lambda x: (short * (1 - mp.exp(-x / short)) + long * (1 - mp.exp(-x / long))) / 2), [m])
    if kind == "lognormal":
        # With this median and a spread of 1.2.
        spread = mp.mpf(1.2)

        def tail(z):
            return mp.erfc(z / mp.sqrt(2)) / 2

        def area(x):
            if x == 0:
                return mp.mpf(0)
            z = mp.log(x / m) / spread
            return m * mp.exp(spread**2 / 2) * tail(spread - z) + x * tail(z)

        return (lambda x: tail(mp.log(x / m) / spread) if x > 0 else mp.mpf(1)), area, [m / 100, m / 10, m]
    raise ValueError(kind)


def general_patience():
    threshold = mp.mpf("0.125")
    table = []
    with mp.workdps(34):
        for agents, load in [(5, 4.0), (5, 7.0), (50, 48.0), (50, 55.0), (400, 410.0)]:
            for kind in ["fixed", "evenly", "twoStages", "twoKinds", "lognormal"]:
                for mean in [0.25, 2.0]:
                    patient, area, bends = curve(kind, mean)
                    n, a = mp.mpf(agents), mp.mpf(load)
                    density = lambda x: mp.exp(a * area(x) - n * x)
                    end = mp.mpf(1)
                    while a * area(end) - n * end > -75:
                        end *= mp.mpf("1.5")
                    marks = sorted({mp.mpf(0), threshold, end} | {end * k / 16 for k in range(16)}
                                   | {b for b in bends if b < end})
                    later = [x for x in marks if x >= threshold]

                    def over(points, f):
                        return mp.quad(f, points, maxdegree=9)

                    all_, after = over(marks, density), over(later, density)
                    below = 1 / blocking(agents - 1, load)
                    whole = below + a * all_
                    gives_up = (1 + (a - n) * all_) / whole
                    wait = a * over(marks, lambda x: area(x) * density(x)) / whole
                    answered = (n * over(marks, lambda x: x * density(x)) - all_) / whole
                    late = (n * after - density(threshold)) / whole
                    table.append((agents, load, kind, mean, a * all_ / whole, gives_up, wait,
                                  answered / (1 - gives_up), 1 - gives_up - late,
                                  a * patient(threshold) * after / whole))
    write("general-patience",
          "Patience of any distribution; times in handle times, threshold 0.125; means, for the "
          "lognormal the median.",
          ["agents", "offeredLoad", "patience", "mean", "probabilityOfWait", "abandonment",
           "averageWait", "averageSpeedOfAnswer", "answeredWithin", "stillWaiting"], table)


# Required agents

def least(enough, start):
    """By steps from a start: up or down until one is enough and one less isn't."""
    agents = max(1, int(start))
    while not enough(agents):
        agents += 1
    while agents > 1 and enough(agents - 1):
        agents -= 1
    return agents


def required_agents():
    table = []
    for load in [0.05, 0.9, 4.0, 10.0, 31.7, 120.0, 950.0]:
        for share, seconds in [(0.8, 20), (0.9, 10), (0.95, 60), (0.5, 0), (0.99, 120)]:
            for patience in [math.inf, 0.5, 3.0]:
                for kind in ["offered", "answered", "withoutShortAbandons", "virtual"]:
                    if patience == math.inf and kind != "offered":
                        continue
                    if load > 200 and kind in ["answered", "withoutShortAbandons"]:
                        continue
                    threshold = mp.mpf(seconds) / 180

                    def level(agents):
                        if patience == math.inf:
                            waits = probability_of_wait(agents, load)
                            return 0 if waits == "unstable" else (
                                1 - waits * mp.exp(-(agents - mp.mpf(load)) * threshold))
                        waits, gives_up, _, at = erlang_a(agents, load, patience)
                        in_time, still, virtual = at(threshold)
                        return {"offered": in_time, "answered": in_time / (1 - gives_up),
                                "withoutShortAbandons": in_time / (in_time + still),
                                "virtual": 1 - virtual}[kind]

                    agents = least(lambda n: level(n) >= mp.mpf(share), load)
                    table.append((load, 180, str(patience * 180) if patience < math.inf else "none",
                                  share, seconds, kind, agents, level(agents)))
    write("required-agents",
          "The least agents for a service level; times in seconds; without patience Erlang C.",
          ["offeredLoad", "averageHandleTime", "patience", "share", "within", "definition", "agents",
           "serviceLevel"], table)


# Two kinds of calls, a pool of people for each and a third for both

def chain(step, first):
    """The share of time in each state that can be reached, from the steps out of each."""
    index, todo, arcs = {first: 0}, [first], []
    while todo:
        state = todo.pop()
        for rate, after in step(state):
            if rate > 0:
                if after not in index:
                    index[after] = len(index)
                    todo.append(after)
                arcs.append((index[state], index[after], rate))
    out, into, rates = (np.array(column) for column in zip(*arcs))
    count = len(index)
    leaving = np.bincount(out, rates, count)
    # What flows into a state flows out of it; and all shares together are 1.
    flow = sparse.csr_matrix((rates, (into, out)), (count, count))
    speed = 1.01 * leaving.max()
    shares = np.full(count, 1 / count)
    for _ in range(400_000):
        after = shares + (flow @ shares - leaving * shares) / speed
        if np.abs(after - shares).sum() * speed < 1e-13:
            break
        shares = after
    return {state: shares[place] / shares.sum() for state, place in index.items()}


def shared_skills(people, loads, own, third, leaving, rule, longest):
    """Waits, gives up and mean queue by kind of call, and busy people by pool.

    A call goes to its own pool, else to the third, else it waits; `own` and `third` are rates at which
    these pools handle it. The third pool takes from the longest line, the first line at equal length
    (`longestQueue`), from one line first (`first`, `second`), or whoever has waited longest
    (`longestWaiting`). A line is never longer than `longest`, which must be rare enough not to matter.
    """
    n1, n2, n3 = people
    # Busy people in own pools, calls of each kind with the third pool, and who waits: two numbers, or
    # all in their order.
    ordered = rule == "longestWaiting"

    def lines(waiting):
        return (waiting.count(0), waiting.count(1)) if ordered else waiting

    def with_one(waiting, kind):
        if ordered:
            return waiting + (kind,)
        return tuple(q + (k == kind) for k, q in enumerate(waiting))

    def without_first(waiting, kind):
        if ordered:
            place = waiting.index(kind)
            return waiting[:place] + waiting[place + 1:]
        return tuple(q - (k == kind) for k, q in enumerate(waiting))

    def leavings(waiting):
        """Whoever may hang up, with the line after it."""
        if ordered:
            return [(leaving[kind], waiting[:place] + waiting[place + 1:])
                    for place, kind in enumerate(waiting)]
        return [(waiting[kind] * leaving[kind], without_first(waiting, kind)) for kind in (0, 1)
                if waiting[kind]]

    def next_kind(waiting):
        if ordered:
            return waiting[0] if waiting else None
        q = lines(waiting)
        if not any(q):
            return None
        if rule == "longestQueue":
            return 0 if q[0] >= q[1] else 1
        order = (0, 1) if rule == "first" else (1, 0)
        return next(kind for kind in order if q[kind])

    size = (n1, n2)

    def step(state):
        busy, held, waiting = state
        q = lines(waiting)
        for kind in (0, 1):
            up = tuple(b + (k == kind) for k, b in enumerate(busy))
            more = tuple(h + (k == kind) for k, h in enumerate(held))
            fewer = tuple(h - (k == kind) for k, h in enumerate(held))
            if busy[kind] < size[kind]:
                yield loads[kind], (up, held, waiting)
            elif sum(held) < n3:
                yield loads[kind], (busy, more, waiting)
            elif sum(q) < longest if ordered else q[kind] < longest:
                yield loads[kind], (busy, held, with_one(waiting, kind))
            # Somebody of the own pool is done.
            if busy[kind]:
                rate = busy[kind] * own[kind]
                if q[kind]:
                    yield rate, (busy, held, without_first(waiting, kind))
                else:
                    yield rate, (tuple(b - (k == kind) for k, b in enumerate(busy)), held, waiting)
            # Somebody of the third pool is done.
            if held[kind]:
                rate = held[kind] * third[kind]
                chosen = next_kind(waiting)
                if chosen is None:
                    yield rate, (busy, fewer, waiting)
                else:
                    yield rate, (busy, tuple(h + (k == chosen) for k, h in enumerate(fewer)),
                                 without_first(waiting, chosen))
        for rate, after in leavings(waiting):
            yield rate, (busy, held, after)

    shares = chain(step, ((0, 0), (0, 0), () if ordered else (0, 0)))
    waits, queue, pools, edge = [0.0, 0.0], [0.0, 0.0], [0.0, 0.0, 0.0], 0.0
    for (busy, held, waiting), share in shares.items():
        q = lines(waiting)
        edge += share * (sum(q) >= longest if ordered else max(q) >= longest)
        for kind in (0, 1):
            waits[kind] += share * (busy[kind] == size[kind] and sum(held) == n3)
            queue[kind] += share * q[kind]
            pools[kind] += share * busy[kind]
        pools[2] += share * sum(held)
    assert edge < 1e-9, f"{people} {rule}: lines are too short, {edge}"
    gives_up = [queue[kind] * leaving[kind] / loads[kind] for kind in (0, 1)]
    return waits, gives_up, queue, pools


def shared_skills_table():
    every = ["longestQueue", "first", "second"]
    cases = [
        ((3, 3, 2), (3.5, 2.5), (1, 1), (0.8, 0.8), (0.5, 1), every, 60),
        ((5, 4, 3), (7.5, 4.5), (1, 0.75), (0.9, 0.7), (0.5, 0.5), ["first", "second"], 70),
        ((5, 4, 3), (5.5, 4.5), (1, 0.75), (0.9, 0.7), (0.5, 0.5), ["longestQueue"], 60),
        ((4, 0, 3), (4, 1.8), (1, 1), (1, 1), (0.5, 0.5), every, 60),
        ((0, 0, 4), (2, 1.5), (1, 1), (1, 0.5), (1, 0.25), every, 70),
        ((10, 10, 5), (14, 7), (1, 1), (0.9, 0.9), (1, 1), ["longestQueue", "second"], 50),
        ((2, 1, 2), (2.5, 1.2), (1, 1), (1, 1), (1.5, 2), ["longestWaiting"], 14),
        ((3, 0, 2), (3, 1), (1, 0.8), (0.8, 0.8), (2, 1.5), ["longestWaiting"], 14),
        ((1, 1, 3), (3, 2), (1.25, 1), (1, 1), (2, 3), ["longestWaiting"], 14),
    ]
    table = []
    for people, loads, own, third, leaving, rules, longest in cases:
        for rule in rules:
            waits, gives_up, queue, pools = shared_skills(
                people, loads, own, third, leaving, rule, longest)
            row = [f"{value:.12g}" for value in (*waits, *gives_up, *queue, *pools)]
            table.append((*people, *(f"{x:g}" for x in (*loads, *own, *third, *leaving)), rule, *row))
    write("shared-skills",
          "Two kinds of calls, a pool for each and a third for both; times in units.",
          ["people1", "people2", "people3", "rate1", "rate2", "own1", "own2", "third1", "third2",
           "leaving1", "leaving2", "rule", "waits1", "waits2", "abandonment1", "abandonment2",
           "queue1", "queue2", "busy1", "busy2", "busy3"], table, "Simulation")


if __name__ == "__main__":
    if sys.argv[1:] not in ([], ["skills"]):
        sys.exit(__doc__)
    if not sys.argv[1:]:
        erlang_b_and_c()
        erlang_a_table()
        general_patience()
        required_agents()
    shared_skills_table()
