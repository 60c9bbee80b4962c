"""Peers' forecasts of one series from several origins: last week again, the mean of each slot over eight
weeks, and statsforecast's MSTL with AutoETS.

    python3 series.py FILE MINUTES DAYS-AHEAD ORIGIN...

Prints a line a method: name, WAPE in % over all days ahead and over the first week, seconds a forecast.
Slots that were never observed before an origin are left out of the series, so that a closed night or
weekend is no season; what is missing in between is filled from a week earlier.
"""
import csv
import datetime
import math
import sys
import time
import warnings

import numpy as np

file, minutes, ahead, *origins = sys.argv[1:]
minutes, ahead = int(minutes), int(ahead)
per_day = 1440 // minutes
with open(file) as rows:
    table = [(datetime.datetime.fromisoformat(row["timestamp"]), row["count"])
             for row in csv.DictReader(rows)]
first = table[0][0].date()
days = (table[-1][0].date() - first).days + 1
counts = np.full((days, per_day), np.nan)
for at, count in table:
    if count != "":
        counts[(at.date() - first).days, (at.hour * 60 + at.minute) // minutes] = float(count)


def naive(known, weeks):
    """The mean of the last weeks' counts at the same time of the week."""
    told = []
    for lead in range(ahead):
        rows = [day for day in range(len(known) + lead - 7, -1, -7) if day < len(known)][:weeks]
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            told.append(np.nanmean(known[rows], axis=0) if rows else np.zeros(per_day))
    return np.nan_to_num(np.array(told))


def mstl(known):
    from statsforecast.models import MSTL, AutoETS
    slots = np.where((~np.isnan(known)).any(axis=0))[0]
    weekdays = [(first + datetime.timedelta(day)).weekday() for day in range(len(known) + ahead)]
    open_days = {w for day, w in enumerate(weekdays[:len(known)]) if (~np.isnan(known[day])).any()}
    kept = [day for day in range(len(known)) if weekdays[day] in open_days]
    values = known[np.ix_(kept, slots)]
    season = len(open_days)
    for day in range(len(values)):
        gaps = np.isnan(values[day])
        if gaps.any():
            values[day, gaps] = values[day - season, gaps] if day >= season else np.nanmean(values)
    model = MSTL(season_length=[len(slots), len(slots) * season],
                 trend_forecaster=AutoETS(model="ZZN"))
    coming = [lead for lead in range(ahead) if weekdays[len(known) + lead] in open_days]
    # A year's intervals at most, as a planner would give it.
    series = values.ravel()[-366 * per_day:]
    forecast = model.forecast(y=series, h=len(coming) * len(slots))["mean"]
    told = np.zeros((ahead, per_day))
    told[np.ix_(coming, slots)] = np.asarray(forecast).reshape(len(coming), len(slots))
    return told


methods = {
    "last week again": lambda known: naive(known, 1),
    "mean of 8 weeks": lambda known: naive(known, 8),
    "MSTL + AutoETS": mstl,
}
for name, method in methods.items():
    errors, week, seconds = [], [], 0.0
    for text in origins:
        origin = (datetime.date.fromisoformat(text) - first).days
        truth = counts[origin:origin + ahead]
        if name.startswith("MSTL") and text == origins[0]:
            method(counts[:origin].copy())  # what compiles at first use isn't measured
        start = time.perf_counter()
        told = method(counts[:origin].copy())[:len(truth)]
        seconds += time.perf_counter() - start
        for part, into in ((len(truth), errors), (7, week)):
            seen = ~np.isnan(truth[:part])
            into.append(np.abs(truth[:part] - told[:part])[seen].sum() / truth[:part][seen].sum())
    print(name, f"{100 * math.fsum(errors) / len(errors):.2f}",
          f"{100 * math.fsum(week) / len(week):.2f}", f"{seconds / len(origins):.3f}", sep="\t")
