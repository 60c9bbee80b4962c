"""A series of contacts up to an origin, as peers are given it: a row a day, a column an interval, and no
number where nothing was observed."""
import csv
import datetime

import numpy as np


class History:
    """What is known at an origin, and how far ahead is asked.

    `known` has the days before the origin; `country` is None without public holidays.
    """

    def __init__(self, first, minutes, known, ahead, country):
        self.first, self.minutes, self.known = first, minutes, known
        self.ahead, self.country = ahead, country
        self.per_day = 1440 // minutes

    def date(self, day):
        return self.first + datetime.timedelta(int(day))

    def weekday(self, day):
        return self.date(day).weekday()

    def open_places(self):
        """By weekday, the intervals that were ever observed in the last eight weeks."""
        seen = ~np.isnan(self.known[-56:])
        start = max(0, len(self.known) - 56)
        return np.array([
            seen[[day for day in range(len(seen)) if self.weekday(start + day) == weekday]].any(axis=0)
            for weekday in range(7)])

    def only_open(self, told):
        """A forecast of the days ahead with nothing below 0, and nothing where nobody is there."""
        is_open = self.open_places()
        coming = [self.weekday(len(self.known) + lead) for lead in range(self.ahead)]
        return np.where(is_open[coming], np.maximum(told, 0), 0)


def read(file, minutes):
    """The first date, and the counts of all days."""
    with open(file) as rows:
        table = [(datetime.datetime.fromisoformat(row["timestamp"]), row["count"])
                 for row in csv.DictReader(rows)]
    first = table[0][0].date()
    days = (table[-1][0].date() - first).days + 1
    counts = np.full((days, 1440 // minutes), np.nan)
    for at, count in table:
        if count != "":
            counts[(at.date() - first).days, (at.hour * 60 + at.minute) // minutes] = float(count)
    return first, counts


class GapFree:
    """The open days' open intervals one after the other, so that a closed night or weekend is no season.

    What is missing in between is filled from a week earlier. `seasons` are those of the day and the week,
    in values.
    """

    def __init__(self, history, days):
        self.history = history
        known = history.known
        self.slots = np.where((~np.isnan(known)).any(axis=0))[0]
        self.weekdays = {history.weekday(day) for day in range(len(known))
                         if (~np.isnan(known[day])).any()}
        kept = [day for day in range(len(known)) if history.weekday(day) in self.weekdays]
        values = known[np.ix_(kept, self.slots)]
        season = len(self.weekdays)
        for day in range(len(values)):
            gaps = np.isnan(values[day])
            if gaps.any():
                values[day, gaps] = values[day - season, gaps] if day >= season else np.nanmean(values)
        self.values = values[-days * season // 7:].ravel()
        self.seasons = [size for size in (len(self.slots), len(self.slots) * season) if size > 1]
        self.coming = [lead for lead in range(history.ahead)
                       if history.weekday(len(known) + lead) in self.weekdays]
        self.steps = len(self.coming) * len(self.slots)

    def by_day(self, forecast):
        told = np.zeros((self.history.ahead, self.history.per_day))
        told[np.ix_(self.coming, self.slots)] = np.asarray(forecast).reshape(len(self.coming), -1)
        return told
