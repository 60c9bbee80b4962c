"""Says how often muster's bands held: on queues and series that are made up, and on series of others from
many origins.

    python3 measure_bands.py MUSTER [FOLDER]

MUSTER is the program forecasting-benchmark. FOLDER holds the series below as tables of timestamp and count;
those that aren't there are left out, and said. The first origin lies eight weeks and more after a series'
first day, the last where all days ahead have been.
"""
import datetime
import os
import subprocess
import sys

muster, *folder = sys.argv[1:]


def every(first, count, days):
    start = datetime.date.fromisoformat(first)
    return [str(start + datetime.timedelta(index * days)) for index in range(count)]


# File, minutes of an interval, whose holidays, days ahead, origins.
SERIES = [
    ("bank_calls_15min.csv", 15, "US", 28, every("2003-04-28", 22, 7)),
    ("anonbank_1999_30min.csv", 30, "IL", 28, every("1999-03-01", 18, 7)),
    ("itsm_incidents_hourly.csv", 60, "-", 7, every("2016-04-27", 7, 3)),
    ("nyc_ems_hourly.csv", 60, "US", 28, every("2011-01-12", 44, 56)),
    ("seattle_fire911_hourly.csv", 60, "US", 28, every("2015-04-01", 30, 56)),
    ("reservations_calls_daily.csv", 1440, "-", 28, every("2013-03-03", 33, 21)),
]


def told(*command):
    return subprocess.run([muster, *command], check=True, stdout=subprocess.PIPE, text=True).stdout


print("Queues that are made up, 28 days ahead")
print(told("bands", "300", "2"))
print("Series without dates that are made up")
print(told("values", "400", "2"))
if folder:
    print(f"{'Series of others':30} {'origins':>7} {'in 80 %':>8} {'in 95 %':>8} {'days 80':>8} "
          f"{'days 95':>8}")
    for name, minutes, country, ahead, origins in SERIES:
        path = os.path.join(folder[0], name)
        if not os.path.exists(path):
            print(f"{name:30} isn't in {folder[0]}")
            continue
        row = told("series", path, str(minutes), country, str(ahead), *origins, "--row").split("\t")
        print(f"{name:30} {len(origins):>7} {row[3]:>8} {row[4]:>8} {row[5]:>8} {row[6]:>8}",
              flush=True)
