"""HiGHS by its own Python interface as a peer: the same library as Muster's, given the whole programme as
it stands, with its settings as they come but for gap, threads and time."""
import highspy

from peer import THREADS, Found


def solve(programme, aim, seconds, gap, start):
    solver = highspy.Highs()
    options = {
        "output_flag": False, "threads": THREADS, "mip_rel_gap": gap, "time_limit": float(seconds)}
    for option, value in options.items():
        solver.setOptionValue(option, value)
    for x, most in enumerate(programme.most):
        solver.addVar(0.0, float(most))
        solver.changeColCost(x, aim.terms.get(x, 0.0) if aim is not None else 0.0)
        if programme.is_whole[x]:
            solver.changeColIntegrality(x, highspy.HighsVarType.kInteger)
    solver.changeObjectiveOffset(aim.constant if aim is not None else 0.0)
    for form in programme.conditions:
        solver.addRow(
            -form.constant, highspy.kHighsInf, len(form.terms), list(form.terms),
            list(form.terms.values()))
    if start:
        solution = highspy.HighsSolution()
        solution.col_value = list(start)
        solver.setSolution(solution)
    solver.run()
    info = solver.getInfo()
    found = Found(is_impossible=solver.getModelStatus() == highspy.HighsModelStatus.kInfeasible)
    if info.primal_solution_status == 2:
        found.values = list(solver.getSolution().col_value)
    if aim is not None and not found.is_impossible:
        found.bound = info.mip_dual_bound
    return found
