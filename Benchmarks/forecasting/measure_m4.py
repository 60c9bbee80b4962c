"""Runs muster and statsforecast on the same series of M4 Hourly, one core each, and prints them side by
side.

    python3 measure_m4.py MUSTER PYTHON TRAIN.csv TEST.csv [EVERY]

MUSTER is the program forecasting-benchmark, PYTHON one in whose environment peers/requirements.txt is
installed. TRAIN and TEST are the competition's hourly files as `series,values`, also as .gz. Of every
EVERY-th series, 20 by default: with 1, peers take a while.
"""
import gzip
import os
import shutil
import subprocess
import sys
import tempfile

muster, python, *files = sys.argv[1:5]
every = sys.argv[5] if len(sys.argv) > 5 else "20"
peers = os.path.join(os.path.dirname(os.path.abspath(__file__)), "peers", "m4.py")


def lines(*command):
    """One thread, so that seconds are those of one core."""
    alone = dict(os.environ, OMP_NUM_THREADS="1", NUMBA_NUM_THREADS="1", OPENBLAS_NUM_THREADS="1")
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True, env=alone).stdout
    return [line.split("\t") for line in told.splitlines()]


with tempfile.TemporaryDirectory() as folder:
    plain = []
    for file in files:
        path = os.path.join(folder, os.path.basename(file).removesuffix(".gz"))
        with (gzip.open if file.endswith(".gz") else open)(file, "rb") as packed, \
                open(path, "wb") as unpacked:
            shutil.copyfileobj(packed, unpacked)
        plain.append(path)
    rows = lines(muster, "m4", *plain, "--every", every, "--row")
    rows += lines(python, peers, *plain, every)

own = float(rows[0][6])
print(f"every {every}th series")
print(f"{'':18} {'OWA':>7} {'sMAPE':>6} {'MASE':>6} {'in 80 %':>8} {'in 95 %':>8} "
      f"{'s/series':>9} {'× muster':>9}")
for label, owa, smape, mase, in80, in95, seconds in rows:
    print(f"{label:18} {owa:>7} {smape:>6} {mase:>6} {in80:>8} {in95:>8} {seconds:>9} "
          f"{float(seconds) / own:9.1f}")
