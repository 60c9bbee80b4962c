"""The plain model of a shift design, for peers: a whole number for every tour or duty, one for every shift's
choice of a meal, one entry for every interval worked, and who serves what said outright."""
from collections import defaultdict

NIGHT = 360


class Model:
    """Columns with bounds and costs, rows with bounds; everything is whole."""

    def __init__(self):
        self.upper, self.costs, self.rows = [], [], []

    def variable(self, upper, cost=0.0):
        self.upper.append(upper)
        self.costs.append(cost)
        return len(self.upper) - 1

    def require(self, terms, low, high):
        self.rows.append((dict(terms), low, high))


def build(problem):
    model = Model()
    minutes = problem["intervalMinutes"]
    count = problem["days"] * 1440 // minutes
    most = sum(max(need["required"]) for need in problem["needs"])
    present = [[defaultdict(int) for _ in range(count)] for _ in problem["crews"]]
    used = {}
    if problem.get("duties"):
        duties(model, problem, minutes, count, most, present[0], used)
    else:
        for crew, entries in zip(problem["crews"], present):
            tours(model, crew, minutes, count, most, entries)
    hours = minutes / 60
    for t in range(count):
        serving = [[] for _ in problem["needs"]]
        for crew, entries in zip(problem["crews"], present):
            shares = [(need, model.variable(most)) for need in crew["serves"]]
            for need, share in shares:
                serving[need].append((share, 1))
            terms = dict(entries[t])
            for _, share in shares:
                terms[share] = -1
            model.require(terms.items(), 0, 0)
        for need, terms in zip(problem["needs"], serving):
            price = need.get("underCostPerHour")
            if price is not None:
                terms = terms + [(model.variable(need["required"][t], price * hours), 1)]
            terms = terms + [(model.variable(most, need["overCostPerHour"] * hours), -1)]
            model.require(terms, need["required"][t], need["required"][t])
    return model


def duties(model, problem, minutes, count, most, entries, used):
    average = problem.get("averageMinutes")
    low, high = {}, {}
    for start, length in problem["duties"]:
        if problem["costPerShiftUsed"] > 0:
            used[start, length] = model.variable(1, problem["costPerShiftUsed"])
        for day in range(problem["days"]):
            x = model.variable(most, problem["crews"][0]["costPerHour"] * length / 60)
            first = (day * 1440 + start) // minutes
            for t in range(first, first + length // minutes):
                entries[t % count][x] += 1
            if used:
                model.require([(x, 1), (used[start, length], -most)], -most, 0)
            if average:
                low[x] = length - average[0]
                high[x] = length - (average[1] or 0)
    if average:
        model.require(low.items(), 0, float("inf"))
        if average[1]:
            model.require(high.items(), -float("inf"), 0)


def tours(model, crew, minutes, count, most, entries):
    for paid in crew["paidMinutes"]:
        for start in range(0, 1440, crew["startGridMinutes"]):
            tour(model, crew, minutes, count, most, entries, paid, start, False)
    if crew.get("nightPaidMinutes"):
        for start in range(0, 1440, crew["startGridMinutes"]):
            tour(model, crew, minutes, count, most, entries, crew["nightPaidMinutes"], start, True)


def tour(model, crew, minutes, count, most, entries, paid, start, night):
    has_meal = crew["mealMinutes"] > 0 and paid > crew["mealLatestAfter"]
    length = paid + (crew["mealMinutes"] if has_meal else 0)
    if (start < NIGHT or start + length > 1440) != night:
        return
    worked = crew["nightsPerWeek"] if night else crew["daysPerWeek"]
    premium = 1 + (crew["nightPremium"] if night else 0)
    onday = defaultdict(list)
    for first in range(7):
        y = model.variable(most, crew["costPerHour"] * premium * paid * worked / 60)
        for step in range(worked):
            onday[(first + step) % 7].append(y)
    for day, people in onday.items():
        begin = (day * 1440 + start - crew["utcOffsetMinutes"]) // minutes
        for y in people:
            for t in range(begin, begin + length // minutes):
                entries[t % count][y] += 1
        if not has_meal:
            continue
        meals = []
        early = -(-crew["mealEarliestAfter"] // minutes)
        for after in range(early, crew["mealLatestAfter"] // minutes + 1):
            meal = model.variable(most)
            meals.append(meal)
            for t in range(begin + after, begin + after + crew["mealMinutes"] // minutes):
                entries[t % count][meal] -= 1
        model.require([(y, 1) for y in people] + [(meal, -1) for meal in meals], 0, 0)
