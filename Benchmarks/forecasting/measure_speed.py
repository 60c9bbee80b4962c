"""How long a year of 15-minute intervals takes: all methods tried from twenty origins, and the blend fitted
to the whole; beside statsforecast's MSTL with AutoETS, which picks one model without a back-test.

    python3 measure_speed.py MUSTER PYTHON YEAR.csv
"""
import os
import subprocess
import sys

muster, python, year = sys.argv[1:4]
peers = os.path.join(os.path.dirname(os.path.abspath(__file__)), "peers", "series.py")
alone = dict(os.environ, OMP_NUM_THREADS="1", NUMBA_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")
origin = "2026-12-28"


def lines(*command):
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=alone).stdout
    return [line.split("\t") for line in told.splitlines()]


own = float(lines(muster, "series", year, "15", "US", "28", origin, "--row")[0][-1])
print(f"a year of 15-minute intervals, one core: muster {own:.3f} s")
for label, _, _, seconds, _ in lines(python, peers, year, "15", "US", "28", origin, "--quick"):
    if label.startswith("MSTL"):
        print(f"{label}: {float(seconds):.3f} s, {float(seconds) / own:.0f} × muster")
told = lines(muster, "queues", year, "500")
for cores, seconds, megabytes in told:
    print(f"500 such queues on {cores} core(s): {seconds} s, {megabytes} MB at most")
