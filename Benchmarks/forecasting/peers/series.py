"""Peers' forecasts of one series from several origins.

    python3 series.py FILE MINUTES COUNTRY DAYS-AHEAD ORIGIN... [--quick]

Prints a line a method: name, WAPE in % over all days ahead and over the first week, processor seconds a
forecast, origins. COUNTRY is - without public holidays. TBATS, which takes minutes, has the first and the
middle origin only; with --quick it and Prophet are left out.
"""
import datetime
import functools
import math
import resource
import sys

import numpy as np
from additive import prophet
from decomposed import mstl
from history import History, read
from planners import mean_of_weeks
from trees import lightgbm
from trigonometric import tbats

arguments = [argument for argument in sys.argv[1:] if argument != "--quick"]
file, minutes, country, ahead, *origins = arguments
minutes, ahead = int(minutes), int(ahead)
first, counts = read(file, minutes)

METHODS = {
    "last week again": functools.partial(mean_of_weeks, weeks=1),
    "mean of 8 weeks": functools.partial(mean_of_weeks, weeks=8),
    "MSTL + AutoETS": mstl,
    "LightGBM": lightgbm,
    "Prophet": prophet,
    "TBATS": tbats,
}
SLOW = ["Prophet", "TBATS"]
COMPILED = ["MSTL + AutoETS"]


def processor_seconds():
    """Of this program and of those that it has started."""
    own, others = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return own.ru_utime + own.ru_stime + others.ru_utime + others.ru_stime


for name, method in METHODS.items():
    if name in SLOW and "--quick" in sys.argv:
        continue
    errors, week, seconds = [], [], 0.0
    tried = origins if name != "TBATS" else sorted({origins[0], origins[len(origins) // 2]})
    for text in tried:
        origin = (datetime.date.fromisoformat(text) - first).days
        truth = counts[origin:origin + ahead]
        history = History(
            first, minutes, counts[:origin].copy(), ahead, None if country == "-" else country)
        if name in COMPILED and text == origins[0]:
            method(history)  # what compiles at first use isn't measured
        start = processor_seconds()
        told = method(history)[:len(truth)]
        seconds += processor_seconds() - start
        for part, into in ((len(truth), errors), (7, week)):
            seen = ~np.isnan(truth[:part])
            into.append(np.abs(truth[:part] - told[:part])[seen].sum() / truth[:part][seen].sum())
    print(name, f"{100 * math.fsum(errors) / len(errors):.2f}",
          f"{100 * math.fsum(week) / len(week):.2f}", f"{seconds / len(tried):.3f}", len(tried),
          sep="\t", flush=True)
