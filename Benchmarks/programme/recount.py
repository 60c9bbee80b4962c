"""What a company's hires amount to, counted person group by person group, one month after another: the
judge of every answer. Nothing here is shared with Muster or with the programme given to the peers."""
import dataclasses
import math

import company as given
from company import MANAGER, MONTHS, REPRESENTATIVE, ROLES


@dataclasses.dataclass
class Recount:
    # Months of a fully ramped person that are missing, from the month on that a hire can reach:
    undone: float = 0.0  # counting nobody who still ramps
    below: float = 0.0  # the same for needs rounded up
    missing: float = 0.0  # for needs rounded up, counting who ramps for what they do
    cost: float = 0.0
    spent: list = dataclasses.field(default_factory=lambda: [0.0] * MONTHS)  # salaries and hiring
    starting: list = dataclasses.field(default_factory=lambda: [0] * MONTHS)
    broken: list = dataclasses.field(default_factory=list)  # conditions that don't hold, in words

    @property
    def aims(self):
        """(undone, below, cost) as the programme counts them: where every month has its people, nothing is
        undone. What CP-SAT's rounding can miss over all lines and months isn't missing."""
        met = self.missing < 0.05
        return (0.0, 0.0, self.cost) if met else (self.undone, self.below, self.cost)


def recounted(company, hires):
    """- hires: by line in the company's order, month after month."""
    count = Recount()
    for number, team in enumerate(company.teams):
        count_team(count, team, [hires[number * len(ROLES) + place] for place in range(len(ROLES))])
    for month, starting in enumerate(count.starting):
        if company.trainees is not None and starting > company.trainees:
            count.broken.append(f"{starting} start in month {month}, trainers take {company.trainees}")
    if company.budget is not None:
        nobody = [[0] * MONTHS for _ in company.lines()]
        unavoidable = recounted(dataclasses.replace(company, budget=None), nobody).spent
        for year in range(0, MONTHS, 12):
            spent = sum(count.spent[year:year + 12])
            most = max(company.budget, sum(unavoidable[year:year + 12]))
            if spent > most + 1:
                count.broken.append(f"{spent:,.0f} spent in year {year // 12 + 1}, {most:,.0f} allowed")
    return count


def count_team(count, team, hires):
    # Groups are [people, tenure, whether they came as a hire of the plan].
    groups = [[[people, 999, False]] for people in team.people]
    tickets = team.tickets()
    for month in range(MONTHS + 12):
        in_plan = month < MONTHS
        heads = []
        for place, role in enumerate(ROLES):
            starting = hires[place][month] if in_plan else 0
            if starting:
                groups[place].append([float(starting), 0, True])
                count.starting[month] += starting
                count.cost += starting * role.hiring_cost
                count.spent[month] += starting * role.hiring_cost
                check_start(count, team, role, month, starting)
            heads.append(sum(people for people, _, _ in groups[place]))
            if in_plan:
                count.cost += heads[place] * role.salary / 12
                count.spent[month] += heads[place] * role.salary / 12
            else:
                # Whoever starts is paid for a year at least.
                late = [people for people, tenure, is_new in groups[place] if is_new and tenure < 12]
                count.cost += sum(late) * role.salary / 12
        if in_plan:
            for place, role in enumerate(ROLES):
                need = exact_need(role, tickets[month], groups[0], heads)
                count_month(count, role, month, need, groups[place])
        for line in groups:
            for group in line:
                group[0] *= 1 - given.leaves(group[1])
                if group[2] and group[1] == 0:
                    group[0] *= given.GRADUATION
                group[1] += 1


def check_start(count, team, role, month, starting):
    where = f"{team.name} {role.name} in month {month}"
    if month not in given.CLASSES:
        count.broken.append(f"{where}: {starting} start outside a class")
    if not 0 <= starting <= given.CLASS_SIZE:
        count.broken.append(f"{where}: a class of {starting}")


def exact_need(role, tickets, representatives, heads):
    if role is MANAGER:
        return (heads[0] + heads[1]) / role.span
    if role is REPRESENTATIVE:
        return tickets / (role.tickets_per_month * given.UTILISATION)
    # Coaching is for those who started, also for those of them who have left.
    ramp = len(REPRESENTATIVE.ramp)
    ramping = sum(
        people / still_there(tenure)
        for people, tenure, is_new in representatives if is_new and tenure < ramp)
    hours = given.PAID_HOURS * (1 - given.SHRINKAGE) * given.UTILISATION
    return (
        tickets * role.escalation_rate / (role.tickets_per_month * given.UTILISATION)
        + ramping * role.coaching_hours / hours)


def still_there(tenure):
    share = 1.0
    for month in range(tenure):
        share *= (1 - given.leaves(month)) * (given.GRADUATION if month == 0 else 1)
    return share


def count_month(count, role, month, need, groups):
    productive = sum(people * role.worth(tenure) for people, tenure, _ in groups)
    if month < role.reach:
        count.cost += 1.5 * role.salary / 12 * max(0.0, need - productive)
        return
    ramped = sum(people for people, tenure, _ in groups if tenure >= len(role.ramp))
    # Sums of products are off by a little; a need a hair above a whole number is that number.
    target = math.ceil(need - 1e-6)
    count.undone += max(0.0, need - ramped)
    count.below += max(0.0, target - ramped)
    count.missing += max(0.0, target - productive)
