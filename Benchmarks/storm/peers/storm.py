"""Plays the same storm in NumPy, many replications at once, and says how long it took.

    storm.py COMPANY.json REPLICATIONS SEED [AT_ONCE]

The company is what `storm-benchmark company` prints. An array's last axis is the replications, those before
it are ages or tenures and segments, teams or lines, and all that can be done for all of them at once is.
AT_ONCE replications are played together: fewer than 2,000 are slower, more no faster.

Who leaves is drawn from the risk that adds up, as Muster does it: two people in a hundred leave in a month,
so that it takes few numbers. A binomial number for each tenure of each line took nearly twice as long in all.

Prints a name and a figure in each line, as `storm-benchmark play` does.
"""
import datetime
import json
import sys
import time

import numpy as np

SCORE_80, SCORE_95 = 0.8416212335729143, 1.6448536269514722
MEASURES = ["customers", "contacts", "capacity", "backlog", "wait_hours", "abandonment", "monthly_churn",
            "people", "ramping", "repeats", "load"]
# Quantiles are given of the first eight.
TOLD = 8


class Calendar:
    """Which month each week begins in, and how strongly the event is felt."""

    def __init__(self, company):
        first = datetime.date.fromisoformat(company["firstDay"])
        days = [first + datetime.timedelta(weeks=week) for week in range(company["weeks"])]
        self.month = [12 * (day.year - first.year) + day.month - first.month for day in days]
        starts = [datetime.date(first.year + (first.month - 1 + month) // 12,
                                (first.month - 1 + month) % 12 + 1, 1)
                  for month in range(self.month[-1] + 38)]
        self.month_start = np.array([(start - first).days for start in starts], float)
        self.share = [7 / (self.month_start[month + 1] - self.month_start[month])
                      for month in self.month]
        event = company["event"]
        launch = datetime.date.fromisoformat(event["start"])
        self.strength = [np.mean([self.felt(event, (day - launch).days + offset)
                                  for offset in range(7)]) for day in days]

    @staticmethod
    def felt(event, days):
        """The event's strength at noon so many days after its start."""
        if days < 0:
            return 0
        since = days + 0.5 - event["holdDays"]
        return 1 if since <= 0 else 2 ** (-since / event["halfLifeDays"])


class Model:
    """The company as arrays. Lines are all first lines, then those who take on, then those who lead."""

    def __init__(self, company):
        self.company = company
        self.calendar = Calendar(company)
        self.teams = company["teams"]
        segments = sorted(company["segments"], key=lambda segment: segment["team"])
        self.team_of = np.array([segment["team"] for segment in segments])
        self.first_of_team = np.searchsorted(self.team_of, np.arange(self.teams))
        self.customers = np.array([segment["customers"] for segment in segments], float).T
        self.rates = np.array([segment["contactsPerMonth"] for segment in segments], float).T
        self.adds = np.array([segment["addsPerMonth"] for segment in segments])[:, None]
        self.churn_hazard = -np.log1p(-np.array([s["monthlyChurn"] for s in segments]))[:, None]

        def place(line):
            role = line["role"]
            return 1 if role["escalationRate"] > 0 else 0 if role["contactsPerMonth"] > 0 else 2

        lines = sorted(company["lines"], key=lambda line: (place(line), line["team"]))
        roles = [line["role"] for line in lines]
        tenures = len(lines[0]["people"])
        self.lines = len(lines)
        self.people = np.array([line["people"] for line in lines], float).T
        self.hires = [line["hires"] for line in lines]
        self.ramp = np.array([(role["ramp"] + [1] * tenures)[:tenures] for role in roles], float).T
        self.leaving_hazard = -np.log1p(-np.array(
            [[role["monthlyAttrition"][tenure >= 3] for role in roles] for tenure in range(tenures)]))
        self.contacts = np.array([role["contactsPerMonth"] for role in roles])[:, None]
        self.hours = np.array([role["hoursPerMonth"] for role in roles])[:, None]
        self.salary = np.array([role["salaryPerYear"] / 12 for role in roles])
        self.hiring_cost = np.array([role["hiringCost"] for role in roles])
        second = roles[self.teams]
        self.escalation_rate = second["escalationRate"]
        # Contacts that one ramping hire takes from those who coach.
        self.coaching = (second["coachingHoursPerNewHire"] * second["contactsPerMonth"]
                         / second["hoursPerMonth"])
        self.ramp_months = len(roles[0]["ramp"])

        live = [channel for channel in company["channels"] if "patienceSeconds" in channel]
        deferred = [channel for channel in company["channels"] if "promiseDays" in channel]
        self.live_share = sum(channel["share"] for channel in live)
        self.deferred_share = sum(channel["share"] for channel in deferred)
        self.most_abandonment = min(channel["mostAbandonment"] for channel in live)
        self.promise = min(channel["promiseDays"] for channel in deferred)
        self.hours_open = company["openHoursPerWeek"] * 365.25 / 12 / 7
        self.table = np.array(company["abandonment"]["shares"])
        self.load_step = company["abandonment"]["loadStep"]

        curves = company["curves"]
        self.curves = curves
        self.too_late = 1 - 2 ** (-7 / curves["tooLateHalfLifeDays"])
        self.churn_lag = 1 - np.exp(-7 / curves["churnDelayDays"])
        self.attrition_lag = 1 - np.exp(-7 / curves["attritionDelayDays"])

    def given_up(self, agents, load):
        """The share of those who call that give up: straight lines between the table's points."""
        loads = self.table.shape[1]
        size = np.clip(agents, 1, 2.0 ** (len(self.table) - 1) * 0.999999)
        mantissa, exponent = np.frexp(size)
        column = np.minimum(load * (1 / self.load_step), loads - 1.000001)
        left = column.astype(np.int32)
        column -= left
        index = (exponent - 1) * loads + left
        table = self.table.ravel()
        low = table.take(index)
        low += (table.take(index + 1) - low) * column
        index += loads
        high = table.take(index)
        high += (table.take(index + 1) - high) * column
        high -= low
        low += high * (2 * mantissa - 1)
        beyond = load >= (loads - 1) * self.load_step
        if beyond.any():
            low[beyond] = 1 - 1 / load[beyond]
        low[agents <= 0] = 1
        return low


def answer(curve, strain):
    """How something answers to strain, as Hill's curve with exponent 2."""
    start, half, most = curve
    y = strain - start
    np.maximum(y, 0, out=y)
    y *= 1 / half
    y *= y
    return most * y / (1 + y)


class Block:
    """Some replications from the first week to the last."""

    def __init__(self, model, replications, rng):
        self.model, self.rng, self.size = model, rng, replications
        company = model.company
        spread = np.array([company["spread"][name] for name in [
            "sales", "retention", "incidentRate", "productivity", "attrition", "timeToFill",
            "eventSize"]])
        variance = np.log1p(spread * spread)[:, None]
        factors = np.exp(rng.standard_normal((len(spread), replications)) * np.sqrt(variance)
                         - variance / 2)
        (self.sales, self.retention, self.incidents, self.productivity, self.attrition,
         self.time_to_fill, self.event_size) = factors

        def lanes(*shape):
            return np.zeros((*shape, replications))

        lines, teams = model.lines, model.teams
        self.customers = np.repeat(model.customers[:, :, None], replications, axis=2)
        self.people = np.repeat(model.people[:, :, None], replications, axis=2)
        self.fresh = lanes(lines)
        self.backlog, self.wait = lanes(2 * teams), lanes(2 * teams)
        self.load, self.felt_load = lanes(lines), lanes(lines)
        self.gave_up, self.felt = lanes(teams), lanes(teams)
        self.risk_left = rng.standard_exponential((lines, replications))
        self.churned, self.leavers, self.hires = lanes(), lanes(), lanes()
        self.failed, self.cost, self.revenue = lanes(), lanes(), lanes()
        self.break_step = np.full((teams, replications), -1)
        self.cause = np.zeros((teams, replications), np.int8)
        self.first_break = np.full(replications, -1)
        self.last_failing = np.full(replications, -1)
        self.over_at = np.full(replications, -1)
        self.open_requisitions()

    def open_requisitions(self):
        """Who starts when: each planned hire's requisition is opened on its safe day."""
        model, company, starts = self.model, self.model.company, self.model.calendar.month_start
        days = company["timeToFillDays"]
        months = len(starts)
        self.arriving = np.zeros((model.lines, months + 1, self.size))
        for line, hires in enumerate(model.hires):
            month = np.repeat(np.arange(len(hires)), hires)[:, None]
            month = month[month[:, 0] <= model.calendar.month[-1]]
            opened = np.maximum(0, np.floor(starts[month] - days["p80"] - company["noticeDays"]))
            score = self.rng.standard_normal((len(month), self.size))
            slow = score > SCORE_80
            score *= np.log(days["p80"] / days["p50"]) / SCORE_80
            rest = np.log(days["p95"] / days["p80"]) / (SCORE_95 - SCORE_80)
            score[slow] = ((score[slow] * SCORE_80 / np.log(days["p80"] / days["p50"]) - SCORE_80)
                           * rest + np.log(days["p80"] / days["p50"]))
            filled = np.exp(score, out=score)
            filled *= days["p50"] * self.time_to_fill
            filled += opened + company["noticeDays"]
            start = np.maximum(np.searchsorted(starts, filled), month)
            start *= self.size
            start += np.arange(self.size)
            self.arriving[line] = np.bincount(
                start.ravel(), minlength=(months + 1) * self.size).reshape(months + 1, self.size)

    def begin_month(self, month):
        model = self.model
        customers = self.customers
        customers[-1] += customers[-2]
        customers[1:-1] = customers[:-2].copy()
        np.multiply(model.adds, self.sales, out=customers[0])

        people = self.people
        if month > 0:
            graduation = model.company["graduation"]
            finish = self.rng.binomial(self.fresh.astype(np.int64), graduation)
            failing = np.minimum(self.fresh, people[0])
            failing *= 1 - finish / np.maximum(self.fresh, 1)
            people[0] -= failing
            self.leavers += failing.sum(axis=0)
            people[-1] += people[-2]
            people[1:-1] = people[:-2].copy()
        starting = self.arriving[:, month]
        people[0] = starting
        if month == 0:
            people[0] += model.people[0][:, None]
        self.fresh[:] = starting
        self.hires += starting.sum(axis=0)
        self.cost += model.hiring_cost @ starting
        self.present = people.sum(axis=0)
        self.productive = np.einsum("tlr,tl->lr", people, model.ramp)

    def contacts_come_in(self, week):
        model, company = self.model, self.model.company
        share, strength = model.calendar.share[week], model.calendar.strength[week]
        self.count = self.customers.sum(axis=0)
        volume = np.einsum("asr,as->sr", self.customers, model.rates)
        volume *= self.incidents * share
        if strength > 1e-4:
            event = company["event"]
            volume *= 1 + (event["incidentFactor"] - 1) * strength * self.event_size
            self.customers[0] += model.adds * (
                share * (event["addsFactor"] - 1) * strength * self.sales * self.event_size)
        deviation = volume * company["weeklyVariation"] ** 2
        deviation += 1
        deviation *= volume
        np.sqrt(deviation, out=deviation)
        deviation *= self.rng.standard_normal(volume.shape)
        volume += deviation
        np.maximum(volume, 0, out=volume)
        self.segment_contacts = volume
        self.coming = np.add.reduceat(volume, model.first_of_team, axis=0)

    def people_answer(self, week):
        model, curves = self.model, self.model.curves
        teams = model.teams
        share, strength = model.calendar.share[week], model.calendar.strength[week]
        coming, backlog, wait = self.coming, self.backlog[:teams], self.wait[:teams]

        # Who would write, and who calls: more of those the longer the wait.
        moved = answer(curves["channelShift"], wait)
        if strength > 1e-4:
            moved += model.company["event"]["shiftToLive"] * strength
        np.minimum(moved, 1, out=moved)
        again = answer(curves["repeatContacts"], wait)
        np.negative(again, out=again)
        np.exp(again, out=again)
        again = backlog * (1 - again)
        again_calling = again * moved
        again_writing = again - again_calling
        redialled = self.gave_up * curves["redial"]
        writing = coming * (1 - moved)
        writing *= model.deferred_share
        calling = coming - writing
        calling += again_calling
        calling += redialled
        self.repeats = again + redialled
        contacts = writing + calling + again_writing

        # What people can do.
        able = self.capacity(share)
        self.able = able
        first = able[:teams]
        arriving = writing + again_writing * curves["repeatWork"]
        before = backlog + arriving
        # Some time is kept for what is written, as far as there is any.
        for_calls = first - np.minimum(first * curves["leastForWriting"], before)
        at_once = self.productive[:teams] * (model.hours[:teams] / model.hours_open)
        at_once *= for_calls
        at_once /= np.maximum(first, 1e-9)
        lost = model.given_up(at_once, calling / np.maximum(for_calls, 1e-9))
        lost[(first <= 0) & (calling > 0)] = 1
        done = np.minimum(calling * (1 - lost), for_calls)
        pace = first - done

        # What is written waits as a fluid.
        waiting = np.maximum(before - pace, 0)
        handled = before - waiting
        handled += done
        moot = waiting * model.too_late
        waiting -= moot
        waiting -= again_calling * (1 - lost)
        np.maximum(waiting, 0, out=waiting)
        wait_now = self.days_to_wait(waiting, pace)
        before += calling
        self.note(slice(0, teams), before, first)
        given_up = calling * lost
        self.failed += (given_up + moot
                        + writing * self.share_above(wait, wait_now)).sum(axis=0)
        slow = wait_now * writing
        slow += curves["daysFeltPerGivenUp"] * given_up
        self.backlog[:teams] = waiting
        self.wait[:teams] = wait_now
        self.contacts, self.calling = contacts, calling
        self.abandonment, self.gave_up = lost, given_up

        # What they can't solve goes to the next.
        second, rows = able[teams:], slice(teams, 2 * teams)
        arriving = handled * model.escalation_rate
        before = self.backlog[rows] + arriving
        waiting = np.maximum(before - second, 0)
        moot = waiting * model.too_late
        waiting -= moot
        wait_now = self.days_to_wait(waiting, second)
        self.note(rows, before, second)
        self.failed += (moot + arriving * self.share_above(self.wait[rows], wait_now)).sum(axis=0)
        self.backlog[rows] = waiting
        self.wait[rows] = wait_now
        slow += arriving * wait_now
        slow /= np.maximum(contacts, 1e-9)
        self.felt += (slow - self.felt) * model.churn_lag

    def capacity(self, share):
        """Contacts that first and second lines can solve in a week."""
        model, working = self.model, 2 * self.model.teams
        able = self.productive[:working] * (model.contacts[:working] * share)
        able *= self.productivity
        able *= 1 - answer(model.curves["absence"], self.load[:working])
        ramping = self.people[:model.ramp_months, :model.teams].sum(axis=0)
        able[model.teams:] -= ramping * (model.coaching * share)
        return np.maximum(able, 0, out=able)

    @staticmethod
    def days_to_wait(waiting, pace):
        return np.minimum(waiting * 7 / np.maximum(pace, 1e-9), 365)

    def share_above(self, before, now):
        """The share of a week in which a wait that goes straight on is longer than promised."""
        larger = np.maximum(before, now)
        smaller = np.minimum(before, now)
        np.subtract(larger, smaller, out=smaller)
        np.maximum(smaller, 1e-9, out=smaller)
        larger -= self.model.promise
        larger /= smaller
        return np.clip(larger, 0, 1, out=larger)

    def note(self, rows, work, able):
        load = np.minimum(work / np.maximum(able, 1e-9), 5)
        load[work <= 0] = 0
        self.load[rows] = load
        self.felt_load[rows] += (load - self.felt_load[rows]) * self.model.attrition_lag

    def customers_leave(self, week):
        model, share = self.model, self.model.calendar.share[week]
        factor = 1 + answer(model.curves["churn"], self.felt)
        factor *= self.retention
        hazard = factor[model.team_of]
        hazard *= -model.churn_hazard
        before = self.customers.sum(axis=0)
        stay = np.exp(hazard * share)
        self.customers *= stay
        self.churned += (before - before * stay).sum(axis=0)
        np.exp(hazard, out=hazard)
        np.subtract(1, hazard, out=hazard)
        hazard *= before
        self.leaving = hazard.sum(axis=0)

    def people_leave(self, week):
        """As many as the risk says that has added up, each chosen by their share of it."""
        model, share = self.model, self.model.calendar.share[week]
        self.cost += (model.salary * share) @ self.present
        factor = 1 + answer(model.curves["attrition"], self.felt_load)
        factor *= self.attrition * share
        risk = np.einsum("tlr,tl->lr", self.people, model.leaving_hazard)
        risk *= factor
        self.risk_left -= risk
        tenures = len(self.people)
        left = self.risk_left.reshape(-1)
        people = self.people.reshape(tenures, -1)
        present, productive = self.present.reshape(-1), self.productive.reshape(-1)
        due = np.flatnonzero(left <= 0)
        while len(due):
            left[due] += self.rng.standard_exponential(len(due))
            line, replication = np.divmod(due, self.size)
            weights = np.cumsum(people[:, due] * model.leaving_hazard[:, line], axis=0)
            chosen = self.rng.random(len(due)) * weights[-1]
            tenure = np.minimum((weights <= chosen).sum(axis=0), tenures - 1)
            gone = np.minimum(people[tenure, due], 1)
            people[tenure, due] -= gone
            present[due] -= gone
            productive[due] -= gone * model.ramp[tenure, line]
            self.leavers += np.bincount(replication, weights=gone, minlength=self.size)
            left[due[weights[-1] <= 0]] = np.inf
            due = due[left[due] <= 0]

    def watch(self, week):
        """Whose targets fail, since when and why."""
        model, teams = self.model, self.model.teams
        late = (self.wait > model.promise) & (self.backlog >= 1)
        given = (self.abandonment > model.most_abandonment) & (self.calling >= 1)
        fails = late[:teams] | given | late[teams:]
        new = fails & (self.break_step < 0)
        self.break_step[new] = week
        self.cause[new] = np.where(late[:teams], 0, np.where(given, 1, 2))[new]
        any_fails = fails.any(axis=0)
        self.first_break[any_fails & (self.first_break < 0)] = week
        lasting = self.over_at < 0
        self.last_failing[any_fails & lasting] = week
        calm = (~any_fails & lasting & (self.first_break >= 0) & (week - self.last_failing >= 4))
        self.over_at[calm] = self.last_failing[calm] + 1
        return any_fails

    def play(self, steps, parts, failing):
        """Keeps every week's measures in `steps`; adds to the sums of parts and to who fails."""
        model, teams = self.model, self.model.teams
        value = model.company["customerValuePerMonth"]
        for week, month in enumerate(model.calendar.month):
            if week == 0 or month != model.calendar.month[week - 1]:
                self.begin_month(month)
            self.contacts_come_in(week)
            self.people_answer(week)
            self.customers_leave(week)
            self.people_leave(week)
            customers = self.count.sum(axis=0)
            self.revenue += customers * (value * model.calendar.share[week])
            failing[week] += np.count_nonzero(self.watch(week))

            contacts = self.contacts.sum(axis=0)
            able = self.able[:teams].sum(axis=0)
            calling = self.calling.sum(axis=0)
            people = self.present.sum(axis=0)
            ramping = self.people[:model.ramp_months, :2 * teams].sum(axis=(0, 1))
            kept = steps[week]
            kept[0] = customers
            kept[1] = contacts
            kept[2] = able
            kept[3] = self.backlog[:teams].sum(axis=0)
            kept[4] = (24 * (self.contacts * self.wait[:teams]).sum(axis=0)
                       / np.maximum(contacts, 1e-9))
            kept[5] = self.gave_up.sum(axis=0) / np.maximum(calling, 1e-9)
            kept[6] = self.leaving / np.maximum(customers, 1e-9)
            kept[7] = people
            kept[8] = ramping / np.maximum(people, 1e-9)
            kept[9] = self.repeats.sum(axis=0) / np.maximum(contacts, 1e-9)
            kept[10] = ((self.load[:teams] * self.able[:teams]).sum(axis=0)
                        / np.maximum(able, 1e-9))
            parts[week] += np.concatenate([
                self.segment_contacts.sum(axis=1), self.customers.sum(axis=(0, 2)),
                [(contacts - calling).sum(), calling.sum()],
                self.present.sum(axis=1), self.able.sum(axis=1), self.backlog.sum(axis=1)])


def percentiles(sample):
    """10, 50 and 90 %, the lower of two neighbours, along the last axis."""
    places = [int((sample.shape[-1] - 1) * share) for share in (0.1, 0.5, 0.9)]
    # Sorting is quicker than partitioning here, and that quicker than np.percentile.
    return np.sort(sample, axis=-1)[..., places]


def play(company, replications, at_once, seed):
    model = Model(company)
    rng = np.random.Generator(np.random.SFC64(seed))
    weeks = company["weeks"]
    steps = np.empty((weeks, len(MEASURES), replications), np.float32)
    parts = np.zeros((weeks, 2 * len(model.team_of) + 2 + model.lines + 4 * model.teams))
    failing = np.zeros(weeks)
    totals = np.empty((6, replications))
    customers_at_end = np.empty(replications)
    first_break, over_at = np.empty((2, replications), int)
    break_step = np.empty((model.teams, replications), int)
    cause = np.empty((model.teams, replications), np.int8)
    for begin in range(0, replications, at_once):
        here = slice(begin, min(begin + at_once, replications))
        block = Block(model, here.stop - here.start, rng)
        block.play(steps[:, :, here], parts, failing)
        totals[:, here] = [block.churned, block.leavers, block.hires, block.failed, block.cost,
                           block.revenue]
        customers_at_end[here] = block.customers.sum(axis=(0, 1))
        first_break[here], over_at[here] = block.first_break, block.over_at
        break_step[:, here], cause[:, here] = block.break_step, block.cause
    by_step = np.array([percentiles(step[:TOLD]) for step in steps])
    parts /= replications
    broken = np.sort(first_break[first_break >= 0])
    middle = int(np.ceil(replications / 2)) - 1
    totals = percentiles(totals)
    return {
        "broken": len(broken) / replications,
        "break-step": broken[middle] if middle < len(broken) else "nan",
        "customers": percentiles(customers_at_end)[1], "hires": totals[2, 1],
        "leavers": totals[1, 1], "failed-contacts": totals[3, 1],
        "wait-hours-p90": by_step[-1, 4, 2], "given-up-p90": by_step[-1, 5, 2],
    }


if __name__ == "__main__":
    with open(sys.argv[1]) as file:
        told = json.load(file)
    count, seed = int(sys.argv[2]), int(sys.argv[3])
    at_once = int(sys.argv[4]) if len(sys.argv) > 4 else 2000
    processor, clock = time.process_time(), time.perf_counter()
    figures = play(told, count, at_once, seed)
    print("seconds", time.perf_counter() - clock)
    print("processor", time.process_time() - processor)
    for name, figure in figures.items():
        print(name, figure)
