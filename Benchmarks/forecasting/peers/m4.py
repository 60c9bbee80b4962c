"""Forecasts every N-th series of M4 Hourly with statsforecast's automatic methods, one core.

    python m4.py TRAIN.csv TEST.csv N

Prints a line a method: name, OWA, sMAPE, MASE, share held by its 80 % and 95 % bands, seconds a series.
The measures are computed here anew, so that they also check Muster's.
"""
import csv
import sys
import time

import numpy as np
from statsforecast.models import AutoETS, AutoTheta, MSTL, SeasonalNaive

AHEAD, DAY, WEEK = 48, 24, 168


def read(path):
    csv.field_size_limit(1 << 30)
    with open(path, newline="") as lines:
        return {row["series"]: np.array(row["values"].split(), float)
                for row in csv.DictReader(lines)}


def naive2(known):
    """The last value, seasonally adjusted by classical multiplicative decomposition if the season is
    significant at 90 %."""
    apart = known - known.mean()
    correlation = np.array([(apart[lag:] * apart[:-lag]).sum() for lag in range(1, DAY + 1)])
    correlation /= (apart * apart).sum()
    limit = 1.645 * np.sqrt((1 + 2 * (correlation[:-1] ** 2).sum()) / len(known))
    if abs(correlation[-1]) <= limit:
        return np.full(AHEAD, known[-1])
    window = np.full(DAY + 1, 1 / DAY)
    window[[0, -1]] /= 2
    ratios = known[DAY // 2:-(DAY // 2)] / np.convolve(known, window, "valid")
    places = (np.arange(len(ratios)) + DAY // 2) % DAY
    index = np.array([ratios[places == place].mean() for place in range(DAY)])
    index /= index.mean()
    coming = (len(known) + np.arange(AHEAD)) % DAY
    return known[-1] / index[(len(known) - 1) % DAY] * index[coming]


def errors(forecast, truth, known):
    symmetric = 200 * np.mean(np.abs(forecast - truth) / (np.abs(forecast) + np.abs(truth)))
    scale = np.mean(np.abs(known[DAY:] - known[:-DAY]))
    return symmetric, np.mean(np.abs(forecast - truth)) / scale


train, test, every = read(sys.argv[1]), read(sys.argv[2]), int(sys.argv[3])
names = sorted(train)[::every]
reference = np.mean([errors(naive2(train[name]), test[name], train[name]) for name in names], axis=0)
methods = {
    "seasonal naive": lambda: SeasonalNaive(season_length=DAY),
    "AutoTheta": lambda: AutoTheta(season_length=DAY),
    "AutoETS": lambda: AutoETS(season_length=DAY),
    "MSTL and AutoETS": lambda: MSTL(
        season_length=[DAY, WEEK], trend_forecaster=AutoETS(model="ZZN")),
}


def told_by(label, known):
    return methods[label]().forecast(y=known, h=AHEAD, level=[80, 95])


def selected(known):
    """The method with the least absolute error from four earlier origins, fitted to all of it."""
    def error(label):
        return sum(np.abs(told_by(label, known[:-back])["mean"]
                          - known[len(known) - back:][:AHEAD]).sum()
                   for back in range(AHEAD, 5 * AHEAD, AHEAD))
    return told_by(min(list(methods)[1:], key=error), known)


for label in methods:
    # Compiled before the clock runs.
    told_by(label, train[names[0]])
for label in [*methods, "best of the three"]:
    found, held, seconds = [], [], 0
    for name in names:
        begin = time.process_time()
        told = told_by(label, train[name]) if label in methods else selected(train[name])
        seconds += time.process_time() - begin
        truth = test[name]
        found.append(errors(told["mean"], truth, train[name]))
        held.append([np.mean((told[f"lo-{band}"] <= truth) & (truth <= told[f"hi-{band}"]))
                     for band in (80, 95)])
    symmetric, scaled = np.mean(found, axis=0)
    owa = (symmetric / reference[0] + scaled / reference[1]) / 2
    in80, in95 = 100 * np.mean(held, axis=0)
    print(label, f"{owa:.4f}", f"{symmetric:.2f}", f"{scaled:.3f}", f"{in80:.1f}", f"{in95:.1f}",
          f"{seconds / len(names):.4f}", sep="\t", flush=True)
