"""The benchmark's desks in SimPy: a process for each customer. Arguments and output as of loops.cpp."""
import random
import sys
import time

import simpy

case, seconds, seed = sys.argv[1], float(sys.argv[2]), int(sys.argv[3])
dice = random.Random(seed)
counts = {"offered": 0, "answered": 0, "in time": 0, "hung up": 0, "delayed": 0}
waits = 0.0


def answered(wait):
    global waits
    counts["answered"] += 1
    counts["in time"] += wait <= 0.1
    counts["delayed"] += wait > 0
    waits += wait


def customer(env, desk):
    counts["offered"] += 1
    arrived = env.now
    with desk.request() as request:
        if not request.triggered:
            yield request | env.timeout(dice.expovariate(1))
        if not request.triggered:
            counts["hung up"] += 1
            counts["delayed"] += 1
            return
        answered(env.now - arrived)
        yield env.timeout(dice.expovariate(1))


def arrivals(env, rate, become):
    while True:
        yield env.timeout(dice.expovariate(rate))
        env.process(become())


def one(env):
    desk = simpy.Resource(env, 50)
    env.process(arrivals(env, 50, lambda: customer(env, desk)))


class TwoKinds:
    """Two kinds of calls, a pool each, and a third pool for the longest line of both."""

    def __init__(self, env):
        self.env, self.idle, self.lines = env, [10, 10, 5], [[], []]
        for kind, rate in enumerate((14, 12)):
            env.process(arrivals(env, rate, lambda kind=kind: self.customer(kind)))

    def customer(self, kind):
        counts["offered"] += 1
        arrived = self.env.now
        pool = kind if self.idle[kind] else 2 if self.idle[2] else None
        if pool is None:
            turn = self.env.event()
            self.lines[kind].append(turn)
            yield turn | self.env.timeout(dice.expovariate(0.5))
            if not turn.triggered:
                self.lines[kind].remove(turn)
                counts["hung up"] += 1
                counts["delayed"] += 1
                return
            pool = turn.value
        else:
            self.idle[pool] -= 1
        answered(self.env.now - arrived)
        yield self.env.timeout(dice.expovariate(0.9 if pool == 2 else 1))
        longest = 0 if len(self.lines[0]) >= len(self.lines[1]) else 1
        line = self.lines[longest if pool == 2 else pool]
        if line:
            line.pop(0).succeed(pool)
        else:
            self.idle[pool] += 1


env = simpy.Environment()
one(env) if case == "one" else TwoKinds(env)
begin = time.process_time()
env.run(until=seconds)
took = time.process_time() - begin
print(counts["offered"], took, counts["hung up"] / counts["offered"],
      counts["delayed"] / counts["offered"])
