"""The same holes, quarter hour by quarter hour, with zoneinfo and holidays.

    holes.py company.json 5

Each site's quarter hours are worked out once for each obstacle taken away, kept as the bits of one whole
number, and joined for each channel and language.
"""

import datetime
import json
import sys
import time
import zoneinfo

import holidays

NAMES = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]
UTC = datetime.timezone.utc


def week(text):
    """Whether each quarter hour of a week is open: "Mon-Fri 8:30-18", "daily 7-20"."""
    days, hours = text.lower().split()
    ends = [NAMES.index(day) for day in days.split("-")] if days != "daily" else [0, 6]
    first, last = (sum(int(part) * unit for part, unit in zip(end.split(":"), (4, 1 / 15)))
                   for end in hours.split("-"))
    open_quarters = [False] * 672
    for day in range(ends[0], ends[-1] + 1):
        for quarter in range(int(first), int(last)):
            open_quarters[day * 96 + quarter] = True
    return open_quarters


def with_weekends(hours):
    """Saturday, Sunday and days without hours are open whenever some weekday is."""
    weekday = [any(hours[day * 96 + quarter] for day in range(5)) for quarter in range(96)]
    wide = list(hours)
    for day in range(7):
        if day >= 5 or not any(hours[day * 96:day * 96 + 96]):
            for quarter in range(96):
                wide[day * 96 + quarter] = wide[day * 96 + quarter] or weekday[quarter]
    return wide


def masks(site, year):
    """Real, without holidays, at any of the year's offsets, and with weekends: a bit a quarter hour."""
    zone = zoneinfo.ZoneInfo(site["timeZone"])
    country, _, part = site["holidays"].partition("-")
    closed = holidays.country_holidays(country, subdiv=part or None, years=range(year - 1, year + 2))
    hours = week(site["hours"])
    wide = with_weekends(hours)
    start = datetime.datetime(year, 1, 1, tzinfo=UTC)
    count = (datetime.datetime(year + 1, 1, 1, tzinfo=UTC) - start).days * 96
    offsets = [0] * count
    real, working = bytearray(count), bytearray(count)
    off_days = {}
    for quarter in range(count):
        local = (start + datetime.timedelta(minutes=15 * quarter)).astimezone(zone)
        offsets[quarter] = int(local.utcoffset().total_seconds()) // 900
        if hours[local.weekday() * 96 + local.hour * 4 + local.minute // 15]:
            working[quarter] = 1
            date = local.date()
            if date not in off_days:
                off_days[date] = date in closed
            real[quarter] = not off_days[date]
    clocks, weekends = bytearray(working), bytearray(count)
    first = start.weekday() * 96
    for offset in set(offsets):
        for quarter in range(count):
            place = (first + quarter + offset) % 672
            if hours[place]:
                clocks[quarter] = 1
            if wide[place]:
                weekends[quarter] = 1
    return [int(bytes(mask).translate(DIGITS)[::-1], 2) for mask in (real, working, clocks, weekends)]


DIGITS = bytes([48, 49]) + bytes(254)


def stretches(bits):
    """How many runs of ones there are."""
    return (bits & ~(bits << 1)).bit_count()


def find(company):
    sites = [(site, masks(site, company["year"])) for site in company["sites"]]
    days = 366 if company["year"] % 4 == 0 else 365
    full = (1 << days * 96) - 1
    rows, holes = [], 0
    for channel in company["channels"]:
        for language in company["languages"]:
            serving = [masks for site, masks in sites
                       if channel in site["channels"] and language in site["languages"]]
            left, minutes = full, []
            covered = 0
            for step in range(4):
                covered = 0
                for masks_ in serving:
                    covered |= masks_[step]
                if step == 0:
                    left &= ~covered
                    continue
                closed = left & covered
                left &= ~covered
                minutes.append(closed.bit_count() * 15)
                holes += stretches(closed)
            holes += stretches(left)
            rest = left.bit_count() * 15
            minutes = [0, *minutes, rest] if serving else [rest, 0, 0, 0, 0]
            rows.append(f"queue {channel} {language} " + " ".join(map(str, minutes)))
    return holes, rows


def main():
    company = json.load(open(sys.argv[1]))
    seconds = []
    for _ in range(int(sys.argv[2])):
        start = time.perf_counter()
        holes, rows = find(company)
        seconds.append(time.perf_counter() - start)
    print("seconds", *seconds)
    print("holes", holes)
    print("\n".join(rows))


main()
