"""Required agents by pyworkforce, called as its documentation does; minutes as there."""
import importlib.util
import sys
import time
import types

# Its own package imports a solver and tables for other purposes: only the part on queues is loaded.
spec = importlib.util.find_spec("pyworkforce")
package = types.ModuleType("pyworkforce")
package.__path__ = list(spec.submodule_search_locations)
sys.modules["pyworkforce"] = package
from pyworkforce.queuing import ErlangC  # noqa: E402

for load in [7.6, 91.0, 972.0]:
    def required(load):
        # Calls in 30 minutes at 5 minutes each.
        queue = ErlangC(transactions=load * 6, aht=5, asa=20 / 60, interval=30, shrinkage=0)
        return queue.required_positions(service_level=0.8, max_occupancy=1.0)["positions"]

    first = required(load)
    evaluations = 0
    start = time.perf_counter()
    while time.perf_counter() - start < 1:
        for step in range(20):
            required(load + step * 1e-6 * load)
        evaluations += 20
    print("agents", first, evaluations / (time.perf_counter() - start))
