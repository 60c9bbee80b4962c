"""The benchmark's one line in Ciw. Arguments and output as of loops.cpp."""
import sys
import time

import ciw

seconds, seed = float(sys.argv[2]), int(sys.argv[3])
network = ciw.create_network(
    arrival_distributions=[ciw.dists.Exponential(50)],
    service_distributions=[ciw.dists.Exponential(1)],
    reneging_time_distributions=[ciw.dists.Exponential(1)],
    number_of_servers=[50])
ciw.seed(seed)
simulation = ciw.Simulation(network)
begin = time.process_time()
simulation.simulate_until_max_time(seconds)
took = time.process_time() - begin
records = simulation.get_all_records()
hung_up = sum(record.record_type == "renege" for record in records)
delayed = sum(record.waiting_time > 0 for record in records)
print(len(records), took, hung_up / len(records), delayed / len(records))
