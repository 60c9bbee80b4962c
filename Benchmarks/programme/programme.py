"""The hiring programme of docs/methods/hiring.md ("Whom to hire when") for a made-up company, written for
any solver of integer programmes: unknowns from 0 to a bound, conditions `form >= 0`, and three aims.

It shares no code with Muster and none with the recount that judges the answers."""
import math

from company import (
    CLASSES, CLASS_SIZE, GRADUATION, MANAGER, MONTHS, PAID_HOURS, REPRESENTATIVE, ROLES, SHRINKAGE,
    SPECIALIST, UTILISATION, leaves)

OVERTIME = 1.5  # of a month's salary
BEYOND = 12  # months of salary that everybody who starts costs at least


class Form:
    """A constant and unknowns with factors."""

    def __init__(self, constant=0.0, terms=None):
        self.constant = constant
        self.terms = terms or {}

    def __add__(self, other):
        terms = dict(self.terms)
        for unknown, factor in other.terms.items():
            terms[unknown] = terms.get(unknown, 0.0) + factor
        return Form(self.constant + other.constant, terms)

    def __mul__(self, factor):
        return Form(self.constant * factor, {unknown: a * factor for unknown, a in self.terms.items()})

    def __sub__(self, other):
        return self + other * -1

    def value(self, values):
        return self.constant + sum(a * values[unknown] for unknown, a in self.terms.items())


def chances():
    """S(k): the chance that somebody who started is still there k months later."""
    stay, chance = [], 1.0
    for tenure in range(MONTHS + BEYOND):
        stay.append(chance)
        chance *= (1 - leaves(tenure)) * (GRADUATION if tenure == 0 else 1)
    return stay


class Programme:
    """Minimise `undone`, then `below`, then `money`, with every form of `conditions` at least 0.

    Where `all_met`, every month that a hire can reach has its people, and only money is left. Otherwise what
    is missing is counted, hires towards it only once they have ramped.
    """

    def __init__(self, company, tickets, all_met):
        self.company, self.tickets, self.all_met = company, tickets, all_met
        self.most = []  # upper bounds of the unknowns
        self.is_whole = []
        self.conditions = []
        self.undone, self.below, self.money = Form(), Form(), Form()
        self.hires = {}  # (line, month): its unknown
        self.followers = []  # (unknown, the form that it is at least), each after those it follows from
        self.spent = [Form() for _ in range(MONTHS)]
        stay = chances()
        for first in range(0, len(company.teams) * len(ROLES), len(ROLES)):
            self._team(first, company.teams[first // len(ROLES)], stay)
        self._shared()

    def _unknown(self, most, whole):
        self.most.append(most)
        self.is_whole.append(whole)
        return len(self.most) - 1

    def _highest(self, form):
        return form.constant + sum(max(0.0, a * self.most[x]) for x, a in form.terms.items())

    def _at_least(self, form, whole=False):
        """An unknown that is at least `form`, and at least 0."""
        most = max(0.0, self._highest(form))
        unknown = self._unknown(math.ceil(most) if whole else most, whole)
        follower = Form(0.0, {unknown: 1.0})
        self.conditions.append(follower - form)
        self.followers.append((unknown, form))
        return follower

    def _team(self, first, team, stay):
        present = {}
        for place, role in enumerate(ROLES):
            line = first + place
            hired = {month: self._unknown(CLASS_SIZE, True) for month in CLASSES}
            self.hires.update({(line, month): unknown for month, unknown in hired.items()})
            there = [team.people[place] * (1 - leaves(999)) ** month for month in range(MONTHS)]
            present[role] = [
                Form(there[t], {x: stay[t - s] for s, x in hired.items() if s <= t}) for t in range(MONTHS)]
            productive = [
                Form(there[t], {x: stay[t - s] * role.worth(t - s) for s, x in hired.items() if s <= t})
                for t in range(MONTHS)]
            ramped = [
                Form(there[t], {x: stay[t - s] for s, x in hired.items() if s + len(role.ramp) <= t})
                for t in range(MONTHS)]
            self._cost(role, hired, present[role], stay)
            for month in range(MONTHS):
                need = self._need(role, first, month, present)
                self._need_of_month(role, month, need, productive[month], ramped[month])

    def _cost(self, role, hired, present, stay):
        month_salary = role.salary / 12
        for month in range(MONTHS):
            starting = Form(0.0, {hired[month]: role.hiring_cost} if month in hired else {})
            self.spent[month] = self.spent[month] + present[month] * month_salary + starting
            self.money = self.money + present[month] * month_salary + starting
        for start, unknown in hired.items():
            after_the_end = sum(stay[MONTHS - start:BEYOND])
            self.money = self.money + Form(0.0, {unknown: month_salary * after_the_end})

    def _need(self, role, first, month, present):
        tickets = self.tickets[first // len(ROLES)][month]
        if role is MANAGER:
            return (present[REPRESENTATIVE][month] + present[SPECIALIST][month]) * (1 / role.span)
        if role is REPRESENTATIVE:
            return Form(tickets / (role.tickets_per_month * UTILISATION))
        need = Form(tickets * role.escalation_rate / (role.tickets_per_month * UTILISATION))
        each = role.coaching_hours / (PAID_HOURS * (1 - SHRINKAGE) * UTILISATION)
        for start in range(month - len(REPRESENTATIVE.ramp) + 1, month + 1):
            if (first, start) in self.hires:
                need = need + Form(0.0, {self.hires[first, start]: each})
        return need

    def _need_of_month(self, role, month, need, productive, ramped):
        if month < role.reach:
            overtime = OVERTIME * role.salary / 12
            self.money = self.money + self._at_least(need - productive) * overtime
            return
        if need.terms:
            target = self._at_least(need, whole=True)
        else:
            target = Form(math.ceil(need.constant - 1e-9 * max(1, need.constant)))
        if self.all_met:
            self.conditions.append(productive - target)
        else:
            self.undone = self.undone + self._at_least(need - ramped)
            self.below = self.below + self._at_least(target - ramped)

    def _shared(self):
        if self.company.trainees is not None:
            for month in CLASSES:
                starting = {x: -1.0 for (_, start), x in self.hires.items() if start == month}
                self.conditions.append(Form(self.company.trainees, starting))
        if self.company.budget is not None:
            for year in range(0, MONTHS, 12):
                spent = Form()
                for month in range(year, year + 12):
                    spent = spent + self.spent[month]
                # Whoever is there is paid, also where that is more than the budget.
                budget = max(self.company.budget, spent.constant)
                self.conditions.append(Form(budget) - spent)

    def nobody(self):
        """The unknowns if nobody is hired."""
        return self.settled([0.0] * len(self.most))

    def settled(self, values):
        """The unknowns with the same hires, and whatever follows from them as small as it can be."""
        settled = [0.0] * len(self.most)
        for unknown in self.hires.values():
            settled[unknown] = float(round(values[unknown]))
        for unknown, form in self.followers:
            least = max(0.0, form.value(settled))
            settled[unknown] = math.ceil(least - 1e-6) if self.is_whole[unknown] else least
        return settled

    def decided(self, values):
        """Hires by line, month after month."""
        lines = [[0] * MONTHS for _ in range(len(self.company.teams) * len(ROLES))]
        for (line, month), unknown in self.hires.items():
            lines[line][month] = round(values[unknown])
        return lines
