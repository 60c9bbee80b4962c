"""Counts a roster again from the text of a published instance, sharing nothing with Muster or its peer.

    recount.py INSTANCE.txt LINES.json

LINES.json holds a list for each person, in the instance's order: 0 for a day off, n for the instance's n-th shift. Prints
the cost and every limit that is broken. Days outside the period count as whatever makes a stretch at its border long enough.
"""
import json
import re
import sys
from itertools import groupby


def number(file):
    """By which instances are sorted: Instance2 comes before Instance10."""
    return int((re.findall(r"\d+", file.stem) or ["0"])[-1]), file.stem


def sections(file):
    """By section, its rows of cells."""
    found, rows = {}, []
    for line in open(file, encoding="utf-8-sig"):
        line = line.strip()
        if line.startswith("SECTION_"):
            rows = found.setdefault(line.removeprefix("SECTION_"), [])
        elif line and not line.startswith("#"):
            rows.append([cell.strip() for cell in line.split(",")])
    return found


def recount(file, lines):
    """What is broken, as sentences, and the cost."""
    text = sections(file)
    day_count = int(text["HORIZON"][0][0])
    shifts = [row[0] for row in text["SHIFTS"]]
    minutes = {row[0]: int(row[1]) for row in text["SHIFTS"]}
    forbidden = {(row[0], after) for row in text["SHIFTS"] for after in (row[2].split("|") if len(row) > 2 else [])}
    roster = {row[0]: [shifts[choice - 1] if choice else None for choice in line]
              for row, line in zip(text["STAFF"], lines, strict=True)}
    broken = []
    for name, most_of, *limits in text["STAFF"]:
        line = roster[name]
        most_minutes, least_minutes, most_days, least_days, least_off, most_weekends = map(int, limits)
        def must(holds, what):
            if not holds:
                broken.append(f"{name}: {what}")
        must(len(line) == day_count, f"{len(line)} days")
        for day, pair in enumerate(zip(line, line[1:])):
            must(pair not in forbidden, f"{pair[1]} follows {pair[0]} after day {day}")
        for part in most_of.split("|"):
            shift, most = part.split("=")
            must(line.count(shift) <= int(most), f"{line.count(shift)} shifts {shift} of {most}")
        worked = sum(minutes[shift] for shift in line if shift)
        must(least_minutes <= worked <= most_minutes, f"{worked} minutes")
        day = 0
        for works, stretch in groupby(line, key=bool):
            length = len(list(stretch))
            inside = day > 0 and day + length < day_count
            must(not works or length <= most_days, f"{length} days in a row from day {day}")
            must(not inside or length >= (least_days if works else least_off), f"{length} days alone from day {day}")
            day += length
        weekends = sum(any(line[saturday:saturday + 2]) for saturday in range(5, day_count, 7))
        must(weekends <= most_weekends, f"{weekends} weekends")
    for name, *days in text.get("DAYS_OFF", []):
        broken += [f"{name}: works on day {day}" for day in days if day and roster[name][int(day)]]
    cost = sum(int(weight) for name, day, shift, weight in text.get("SHIFT_ON_REQUESTS", [])
               if roster[name][int(day)] != shift)
    cost += sum(int(weight) for name, day, shift, weight in text.get("SHIFT_OFF_REQUESTS", [])
                if roster[name][int(day)] == shift)
    for day, shift, required, under, over in text["COVER"]:
        spare = sum(line[int(day)] == shift for line in roster.values()) - int(required)
        cost += spare * int(over) if spare > 0 else -spare * int(under)
    return broken, cost


if __name__ == "__main__":
    broken, cost = recount(sys.argv[1], json.load(open(sys.argv[2])))
    print(*broken, f"cost {cost}", sep="\n")
    sys.exit(1 if broken else 0)
