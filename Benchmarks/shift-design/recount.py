"""Counts an answer of Muster again from its tours and shifts alone: what rules it breaks and what it costs. It
shares nothing with Muster nor with the plain model."""
from collections import Counter, defaultdict


def recount(problem, answer):
    """The faults found, and the cost."""
    faults, cost = [], 0.0
    minutes = problem["intervalMinutes"]
    total = problem["days"] * 1440
    crews, needs = problem["crews"], problem["needs"]
    at_work = [[0] * total for _ in crews]
    begun = Counter()
    kinds, worked, people = set(), 0, 0
    allowed = {tuple(duty) for duty in problem.get("duties") or []}
    for shift in answer["shifts"]:
        crew = crews[shift["crew"]]
        meal = shift.get("mealStart")
        pause = range(0)
        if meal is not None:
            pause = range(meal, meal + crew["mealMinutes"])
            if not crew["mealEarliestAfter"] <= meal - shift["start"] <= crew["mealLatestAfter"]:
                faults.append("a meal outside its window")
        length = shift["end"] - shift["start"]
        paid = length - len(pause)
        if not allowed and len(pause) == 0 and crew["mealMinutes"] and paid > crew["mealLatestAfter"]:
            faults.append("a shift without its meal")
        for minute in range(shift["start"], shift["end"]):
            if minute not in pause:
                place = shift["day"] * 1440 + minute - crew["utcOffsetMinutes"]
                at_work[shift["crew"]][place % total] += shift["people"]
        begun[shift["crew"], shift["day"], shift["start"], paid] += shift["people"]
        kinds.add((crew["site"], shift["start"], length))
        worked += length * shift["people"]
        people += shift["people"]
        if allowed:
            cost += crew["costPerHour"] * length / 60 * shift["people"]
            if (shift["start"], length) not in allowed:
                faults.append(f"no duty starts at {shift['start']} and lasts {length}")
    if problem.get("averageMinutes") and people:
        low, high = problem["averageMinutes"]
        if worked / people < low - 1e-6 or high and worked / people > high + 1e-6:
            faults.append(f"duties last {worked / people} minutes on average")
    for tour in answer["tours"]:
        cost += check_tour(tour, crews[tour["crew"]], begun, faults)
    if not allowed and any(begun.values()):
        faults.append("tours and shifts differ")
    cost += len(kinds) * problem["costPerShiftUsed"]
    for t in range(total // minutes):
        part = [work[t * minutes:(t + 1) * minutes] for work in at_work]
        if any(len(set(people)) > 1 for people in part):
            faults.append(f"people come or go within interval {t}")
        cost += covered(t, [people[0] for people in part], crews, needs) * minutes / 60
    return faults, cost


def check_tour(tour, crew, begun, faults):
    days = [day for day, start in enumerate(tour["starts"]) if start is not None]
    night = tour["isNight"]
    wanted = crew["nightsPerWeek"] if night else crew["daysPerWeek"]
    edges = sum((day in days) != ((day + 1) % 7 in days) for day in range(7))
    if len(days) != wanted or edges > 2:
        faults.append(f"a tour works days {days}")
    if len({tour["starts"][day] for day in days}) > 1:
        faults.append("a tour starts at different times")
    meal = crew["mealMinutes"] if tour["paidMinutes"] > crew["mealLatestAfter"] else 0
    for day in days:
        start = tour["starts"][day]
        end = start + tour["paidMinutes"] + meal
        if (start < 360 or end > 1440) != night:
            faults.append("a tour's night is told as day, or its day as night")
        begun[tour["crew"], day, start, tour["paidMinutes"]] -= tour["people"]
    rate = crew["costPerHour"] * (1 + (crew["nightPremium"] if night else 0))
    return rate * tour["people"] * len(days) * tour["paidMinutes"] / 60


def covered(t, people, crews, needs):
    """The least price of an hour like this: people go to needs along paths that save most."""
    required = [need["required"][t] for need in needs]
    skills = defaultdict(int)
    for count, crew in zip(people, crews):
        skills[tuple(sorted(crew["serves"]))] += count
    prices = {(need.get("underCostPerHour"), need["overCostPerHour"]) for need in needs}
    assert len(prices) == 1, "The recount knows needs of one price."
    under, over = prices.pop()
    served = matching(dict(skills), required)
    missing = sum(required) - served
    if missing and under is None:
        return float("inf")
    return missing * (under or 0) + (sum(people) - served) * over


def matching(skills, required):
    """The most people who can serve somebody required: augmenting paths, one person each."""
    left = dict(skills)
    given = defaultdict(int)
    served = 0
    for need, wanted in enumerate(required):
        for _ in range(wanted):
            if not augment(need, left, given, set()):
                break
            served += 1
    return served


def augment(need, left, given, seen):
    for kind in left:
        if need not in kind or kind in seen:
            continue
        seen.add(kind)
        if left[kind] > 0:
            left[kind] -= 1
            given[kind, need] += 1
            return True
        for other in kind:
            if given[kind, other] > 0 and augment(other, left, given, seen):
                given[kind, other] -= 1
                given[kind, need] += 1
                return True
    return False
