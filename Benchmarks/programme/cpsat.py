"""OR-Tools CP-SAT as a peer.

It knows whole numbers alone. People are counted in parts of `1 / SCALE`, money in such units that the
overtime of one part is a whole number of them. Every factor is rounded to the side that makes a condition
easier and an aim smaller, so that bounds hold for the programme itself. An answer may miss a condition by
the rounding: up to 1 / SCALE of a person for each hire that counts there, which the recount would show.
"""
import math

from ortools.sat.python import cp_model

from peer import THREADS, Found

SCALE = 100_000


def solve(programme, aim, seconds, gap, start):
    model = cp_model.CpModel()
    parts = [1 if whole else SCALE for whole in programme.is_whole]
    tops = [math.ceil(most * part) for most, part in zip(programme.most, parts)]
    unknowns = [model.new_int_var(0, top, "") for top in tops]

    def total(factors):
        return cp_model.LinearExpr.weighted_sum([unknowns[x] for x in factors], list(factors.values()))

    for form in programme.conditions:
        factors = {x: math.ceil(a * SCALE / parts[x] - 1e-9) for x, a in form.terms.items()}
        model.add(total(factors) >= -math.ceil(form.constant * SCALE + 1e-9))
    unit = 100 / SCALE if aim is programme.money else 1 / SCALE
    if aim is not None:
        # With its constant, since the gap at which the search may end is a share of the whole.
        factors = {x: math.floor(a / unit / parts[x] + 1e-9) for x, a in aim.terms.items()}
        model.minimize(total(factors) + math.floor(aim.constant / unit))
    for x, value in enumerate(start or []):
        model.add_hint(unknowns[x], min(math.ceil(value * parts[x] - 1e-6), tops[x]))
    solver = cp_model.CpSolver()
    solver.parameters.num_workers = THREADS
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.relative_gap_limit = gap
    status = solver.solve(model)
    found = Found(is_impossible=status == cp_model.INFEASIBLE)
    if status in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        found.values = [solver.value(x) / part for x, part in zip(unknowns, parts)]
    if aim is not None and not found.is_impossible:
        found.bound = solver.best_objective_bound * unit
    return found
