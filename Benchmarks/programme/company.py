"""A made-up company of ten teams with three roles each, over 24 months: as a `muster.yaml`, and as plain
numbers for whoever counts or plans it without Muster."""
import dataclasses
import math
import random

MONTHS = 24
FIRST_YEAR = 2027
PAID_HOURS = 160
SHRINKAGE = 0.20
UTILISATION = 0.90
RATE = 1.2  # tickets per customer per month
CHURN = 0.015
CLASS_MONTHS = [1, 4, 7, 10]
CLASS_SIZE = 8
GRADUATION = 0.92
TIME_TO_FILL_DAYS = 45
NOTICE_DAYS = 30
# The plan begins on 1 January, and 75 days later it is the middle of March: April's class is the first.
CLASSES = [month for month in range(MONTHS) if month % 12 + 1 in CLASS_MONTHS and month >= 3]
# Attrition by tenure doesn't depend on load, so that expected people are linear in hires and the programme
# is exact: (under so many months of tenure, the share that leaves in a month).
ATTRITION = [(6, 0.03), (None, 0.015)]


@dataclasses.dataclass(frozen=True)
class Role:
    name: str
    salary: float
    hiring_cost: float
    ramp: tuple
    tickets_per_month: float = 0
    escalation_rate: float = 0
    coaching_hours: float = 0
    span: float = 0

    def worth(self, tenure):
        """The share of a fully ramped person."""
        return self.ramp[tenure] if tenure < len(self.ramp) else 1.0

    @property
    def reach(self):
        """The first month in which somebody from the first class has ramped."""
        return CLASSES[0] + len(self.ramp)


REPRESENTATIVE = Role("Representative", 48000, 4000, (0.25, 0.5, 0.75), tickets_per_month=250)
SPECIALIST = Role(
    "Specialist", 64000, 6000, (0.2, 0.4, 0.6, 0.8), tickets_per_month=120, escalation_rate=0.12,
    coaching_hours=8)
MANAGER = Role("Manager", 80000, 9000, (0.5, 0.75), span=9)
ROLES = [REPRESENTATIVE, SPECIALIST, MANAGER]


def percent(share):
    return f"{share * 100:g}%"


def leaves(tenure):
    """The share of people of a tenure who leave at a month's end."""
    return next(share for until, share in ATTRITION if until is None or tenure < until)


@dataclasses.dataclass(frozen=True)
class Team:
    name: str
    customers: int
    adds: int
    people: tuple  # by role, all of long tenure

    def tickets(self):
        """Tickets month by month: new customers write from their first month on, and the churn leaves at
        its end."""
        customers, tickets = self.customers, []
        for _ in range(MONTHS):
            customers += self.adds
            tickets.append(customers * RATE)
            customers *= 1 - CHURN
        return tickets


@dataclasses.dataclass(frozen=True)
class Company:
    teams: list
    trainees: int = None  # most people who start in one month
    budget: float = None  # for salaries and hiring in each twelve months

    @classmethod
    def drawn(cls, seed, trainees=None, budget=None):
        draw = random.Random(seed)
        teams = []
        for number in range(1, 11):
            customers = draw.randrange(3000, 7001, 10)
            adds = round(customers * draw.uniform(0.024, 0.036))
            reps = math.ceil(customers * RATE / (250 * UTILISATION) * draw.uniform(1.0, 1.06))
            specialists = math.ceil(customers * RATE * 0.12 / (120 * UTILISATION) + draw.uniform(0, 1))
            managers = math.ceil((reps + specialists) / 9)
            teams.append(Team(f"Team {number}", customers, adds, (reps, specialists, managers)))
        return cls(teams, trainees, budget)

    def lines(self):
        """(team, role) in the model's order."""
        return [(team, role) for team in self.teams for role in ROLES]

    def yaml(self):
        team_list = ", ".join(team.name for team in self.teams)
        text = [f"start: {FIRST_YEAR}-01", f"months: {MONTHS}", f"teams: [{team_list}]", "segments:"]
        for team in self.teams:
            text += [
                f"  - name: Customers of {team.name}", f"    team: {team.name}",
                f"    customers: {{now: {team.customers}, adds: {team.adds}, churn: {percent(CHURN)}}}",
                f"    incidentRate: {RATE}"]
        text += [
            f"ticketsPerRepPerMonth: {REPRESENTATIVE.tickets_per_month}",
            f"targetUtilisation: {percent(UTILISATION)}", f"paidHoursPerMonth: {PAID_HOURS}",
            f"shrinkage: {percent(SHRINKAGE)}",
            "attrition:", "  byTenure:"]
        for until, share in ATTRITION:
            until = f"untilMonth: {until}, " if until else ""
            text.append(f"    - {{{until}monthly: {percent(share)}}}")
        text.append("roles:")
        for role in ROLES:
            keys = {"name": role.name, "salary": role.salary, "hiringCost": role.hiring_cost}
            keys["ramp"] = "[" + ", ".join(percent(share) for share in role.ramp) + "]"
            if role.escalation_rate:
                keys["escalationRate"] = percent(role.escalation_rate)
                keys["ticketsPerMonth"] = role.tickets_per_month
                keys["coachingHoursPerNewHire"] = role.coaching_hours
            if role.span:
                keys["spanOfControl"] = role.span
            text.append("  - {" + ", ".join(f"{key}: {value}" for key, value in keys.items()) + "}")
        text.append("people:")
        for team in self.teams:
            for role, count in zip(ROLES, team.people):
                text.append(f"  - {{team: {team.name}, role: {role.name}, count: {count}}}")
        text += [
            "hiring:", f"  timeToFillDays: {TIME_TO_FILL_DAYS}", f"  noticeDays: {NOTICE_DAYS}",
            f"  classMonths: {CLASS_MONTHS}", f"  classSize: {CLASS_SIZE}",
            f"  graduation: {percent(GRADUATION)}"]
        if self.trainees is not None:
            text.append(f"  trainees: {self.trainees}")
        if self.budget is not None:
            text.append(f"  budgetPerYear: {self.budget}")
        return "\n".join(text) + "\n"
