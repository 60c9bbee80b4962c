"""solve.py highs|cpsat SECONDS < problem.json: the plain model in a peer, with two threads. Prints the cost, the
bound, whether it is proven, and the seconds, also of processors, without the start of Python."""
import json
import math
import sys
import time

import plain

SCALE = 1000


def highs(model, seconds):
    import highspy
    solver = highspy.Highs()
    for option, value in {"output_flag": False, "threads": 2, "time_limit": seconds,
                          "mip_rel_gap": 0.0}.items():
        solver.setOptionValue(option, value)
    for column, (upper, cost) in enumerate(zip(model.upper, model.costs)):
        solver.addVar(0.0, float(upper))
        solver.changeColCost(column, cost)
        solver.changeColIntegrality(column, highspy.HighsVarType.kInteger)
    for terms, low, high in model.rows:
        solver.addRow(low, high, len(terms), list(terms), [float(v) for v in terms.values()])
    solver.run()
    info = solver.getInfo()
    found = info.primal_solution_status == 2
    return {
        "cost": info.objective_function_value if found else None,
        "bound": info.mip_dual_bound,
        "isOptimal": solver.getModelStatus() == highspy.HighsModelStatus.kOptimal}


def cpsat(model, seconds):
    from ortools.sat.python import cp_model
    program = cp_model.CpModel()
    columns = [program.new_int_var(0, int(upper), "") for upper in model.upper]
    for terms, low, high in model.rows:
        scale = 1 if all(float(v).is_integer() for v in terms.values()) else SCALE
        expression = sum(round(v * scale) * columns[c] for c, v in terms.items())
        if low == high:
            program.add(expression == round(low * scale))
        else:
            if math.isfinite(low):
                program.add(expression >= round(low * scale))
            if math.isfinite(high):
                program.add(expression <= round(high * scale))
    program.minimize(sum(round(c * SCALE) * x for c, x in zip(model.costs, columns) if c))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = 2
    status = solver.solve(program)
    found = status in (cp_model.OPTIMAL, cp_model.FEASIBLE)
    return {
        "cost": solver.objective_value / SCALE if found else None,
        "bound": solver.best_objective_bound / SCALE, "isOptimal": status == cp_model.OPTIMAL}


def main():
    model = plain.build(json.load(sys.stdin))
    begin, processor = time.monotonic(), time.process_time()
    answer = {"highs": highs, "cpsat": cpsat}[sys.argv[1]](model, float(sys.argv[2]))
    answer["seconds"] = time.monotonic() - begin
    answer["processor"] = time.process_time() - processor
    if answer["bound"] is not None and not math.isfinite(answer["bound"]):
        answer["bound"] = None
    print(json.dumps(answer))


main()
