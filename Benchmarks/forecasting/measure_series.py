"""Runs muster and peers on series of contacts from rolling origins, and prints them side by side.

    python3 measure_series.py MUSTER PYTHON FOLDER [--quick]

MUSTER is the program forecasting-benchmark, PYTHON one in whose environment peers/requirements.txt is
installed, FOLDER holds the series below as tables of timestamp and count. Series that aren't there are
left out, and said. With --quick the peers that take minutes are left out.
"""
import datetime
import os
import subprocess
import sys

muster, python, folder = sys.argv[1:4]
quick = sys.argv[4:5] == ["--quick"]
peers = os.path.join(os.path.dirname(os.path.abspath(__file__)), "peers", "series.py")


def every(first, count, days):
    start = datetime.date.fromisoformat(first)
    return [str(start + datetime.timedelta(index * days)) for index in range(count)]


# File, minutes of an interval, whose holidays, days ahead, origins.
SERIES = [
    ("bank_calls_15min.csv", 15, "US", 28,
     ["2003-04-28", "2003-05-26", "2003-06-23", "2003-07-21", "2003-08-18", "2003-09-15",
      "2003-09-29"]),
    ("anonbank_1999_30min.csv", 30, "IL", 28, ["1999-04-24", "1999-06-05"]),
    ("itsm_incidents_hourly.csv", 60, "-", 7, every("2016-04-13", 6, 7)),
    ("nyc_ems_hourly.csv", 60, "US", 28, every("2016-01-13", 6, 55)),
    ("seattle_fire911_hourly.csv", 60, "US", 28, every("2018-01-13", 6, 55)),
    ("reservations_calls_daily.csv", 1440, "-", 28, every("2014-06-01", 6, 40)),
]

alone = dict(os.environ, OMP_NUM_THREADS="1", NUMBA_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")


def lines(*command):
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=alone).stdout
    return [line.split("\t") for line in told.splitlines()]


print(f"{'':30} {'':18} {'WAPE %':>7} {'1 week':>7} {'origins':>7} {'in 80 %':>8} {'in 95 %':>8} "
      f"{'days 80':>8} {'days 95':>8} {'s':>8} {'× muster':>9}")
for name, minutes, country, ahead, origins in SERIES:
    path = os.path.join(folder, name)
    if not os.path.exists(path):
        print(f"{name:30} isn't in {folder}")
        continue
    about = [path, str(minutes), country, str(ahead), *origins]
    label, whole, week, *bands, seconds = lines(muster, "series", *about, "--row")[0]
    own = float(seconds)
    rows = [[label, whole, week, str(len(origins)), *bands, seconds]]
    rows += [[label, whole, week, count, "", "", "", "", seconds] for label, whole, week, seconds, count
             in lines(python, peers, *about, *(["--quick"] if quick else []))]
    for label, whole, week, count, in80, in95, days80, days95, seconds in rows:
        print(f"{name:30} {label:18} {whole:>7} {week:>7} {count:>7} {in80:>8} {in95:>8} {days80:>8} "
              f"{days95:>8} {seconds:>8} {float(seconds) / own:9.1f}", flush=True)
        name = ""
