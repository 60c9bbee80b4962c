"""Writes six companies of 5 to 300 people, each a workspace with a model, people, time off and wishes.

    companies.py FOLDER [--people N --weeks N]

With --people and --weeks one company of that size alone, with the sites and languages that such a team has.
Everything random comes from the number of people as a seed: the same companies every time.
"""
import csv
import datetime
import pathlib
import random
import sys

FIRST = datetime.date(2027, 3, 1)  # a Monday; the roster crosses the clock changes of every zone

SITES = {
    "Boston": ("America/New_York", "US-MA", 30, ["English", "Spanish"]),
    "Dublin": ("Europe/Dublin", "IE", 27, ["English", "German", "French"]),
    "Singapore": ("Asia/Singapore", "SG", 24, ["English", "Japanese"]),
    "Berlin": ("Europe/Berlin", "DE-BE", 29, ["German", "English"]),
    "Paris": ("Europe/Paris", "FR", 29, ["French", "English"]),
    "Sydney": ("Australia/Sydney", "AU-NSW", 31, ["English"]),
}

# people, weeks, sites with their share of the people, languages with their share of contacts, hours of the
# first site, contacts a month for each person
COMPANIES = {
    "startup": (5, 4, {"Boston": 1}, {"English": 1}, "Mon-Fri 7-20", 250),
    "growing": (15, 4, {"Boston": 1}, {"English": 1}, "daily 7-20", 330),
    "always-on": (40, 6, {"Boston": .75, "Dublin": .25}, {"English": .85, "Spanish": .15}, "daily 0-24", 360),
    "global": (80, 8, {"Boston": .5, "Dublin": .3, "Singapore": .2},
               {"English": .74, "Spanish": .12, "German": .07, "French": .07}, "daily 7-22", 400),
    "matched": (150, 4, {"Boston": .4, "Dublin": .25, "Singapore": .15, "Berlin": .1, "Paris": .1},
                {"English": .7, "Spanish": .1, "German": .1, "French": .1}, "daily 7-22", 420),
    "six-offices": (300, 12, {"Boston": .35, "Dublin": .2, "Singapore": .15, "Berlin": .12, "Paris": .1, "Sydney": .08},
                    {"English": .66, "Spanish": .1, "German": .1, "French": .09, "Japanese": .05}, "daily 7-22", 430),
}

REGIONS = [
    ("North America", "America/New_York", "English", {"English": .9, "Spanish": .1}),
    ("Europe", "Europe/Berlin", "English", None),
    ("Asia", "Asia/Singapore", "English", None),
]


def shifts(site, hours):
    """The shifts of a site as lines of the model: staggered starts, and nights where it never closes."""
    if hours.endswith("0-24"):
        starts = [("N", "22:00", "6:30"), ("E", "6:00", "14:30"), ("M", "9:00", "17:30"), ("L", "14:00", "22:30")]
    elif hours.endswith("7-20"):
        starts = [(f"{hour:02}", f"{hour}:00", f"{hour + 9}:00") for hour in range(7, 12)]
    elif hours.endswith("7-22"):
        starts = [("E", "7:00", "15:30"), ("M", "9:00", "17:30"), ("N", "11:00", "19:30"), ("L", "13:30", "22:00")]
    else:
        starts = [("E", "8:00", "16:30"), ("M", "9:00", "17:30"), ("L", "10:30", "19:00"), ("H", "8:00", "12:00")]
    meal = "1h" if hours.endswith("7-20") else "30m"
    return [
        f"    - {{name: {name}, site: {site}, start: {start}, end: {end}, meal: {'0m' if name == 'H' else meal}"
        + (", breaks: [{length: 15m, after: 1h30m, before: 2h30m}]" if name != "H" else "") + "}"
        for name, start, end in starts
    ]


def write(folder, name, people, weeks, sites, languages, hours, contacts):
    """One company's workspace in `folder`."""
    dice = random.Random(people)
    folder.mkdir(parents=True, exist_ok=True)
    lines = [f"company: {name}", "currency: EUR", f"start: {FIRST:%Y-%m}", "segments:", "  - name: Customers",
             f"    customers: {{now: {people * contacts}, adds: 0, churn: 0%}}", "    incidentRate: 1",
             f"ticketsPerRepPerMonth: {contacts}", "paidHoursPerMonth: 160",
             "shrinkage: {meetings: 4%, training: 3%}",
             "roles:", "  - {name: Representative, salary: 46000}",
             "people:", f"  - {{role: Representative, count: {people}}}", "sites:"]
    opening = {site: hours if place == 0 else "daily 8-19" if site != "Boston" else "daily 7-22"
               for place, site in enumerate(sites)}
    for site in sites:
        zone, holidays, cost, spoken = SITES[site]
        served = [language for language in spoken if language in languages]
        lines.append(f"  - {{name: {site}, timeZone: {zone}, hours: \"{opening[site]}\", "
                     f"languages: [{', '.join(served)}], holidays: {holidays}, worksOnHolidays: true, costPerHour: {cost}}}")
    lines.append("languages:")
    lines += [f"  - {{name: {language}, share: {100 * share:.0f}%}}" for language, share in languages.items()]
    lines.append("channels:")
    channels = [("phone", .4, 9), ("chat", .25, 10), ("email", .3, 12), ("social", .05, 8)]
    if people < 10:
        channels = [("phone", 1, 9)]
    lines += [f"  - {{name: {kind}, kind: {kind}, share: {100 * share:.0f}%, handleMinutes: {minutes}}}"
              for kind, share, minutes in channels]
    lines += ["roster:", f"  weeks: {weeks}", "  shifts:"]
    for site in sites:
        lines += shifts(site, opening[site])
    lines += ["  contracts:",
              "    - {name: full time, hoursPerWeek: 40, toleranceHours: 8, daysPerWeek: 5}",
              "    - {name: part time, hoursPerWeek: 24, toleranceHours: 8, daysPerWeek: 4}",
              "  ruleSets: [EU]", "  rules:",
              "    - {rule: consecutiveShifts, most: 6, least: 2}" if people > 5 else "    - {rule: consecutiveShifts, most: 6}",
              "    - {rule: consecutiveDaysOff, least: 2}",
              "    - {rule: workingWeekends, most: 2, weeks: 4}"]
    (folder / "muster.yaml").write_text("\n".join(lines) + "\n")

    names = [f"P{number:03}" for number in range(1, people + 1)]
    places = [site for site, share in sites.items() for _ in range(round(share * people))][:people]
    places += [next(iter(sites))] * (people - len(places))
    with open(folder / "people.csv", "w", newline="") as file:
        table = csv.writer(file)
        table.writerow(["name", "site", "contract", "languages", "skills", "availability"])
        for name, site in zip(names, places):
            spoken = [language for language in SITES[site][3] if language in languages]
            first = spoken[0]
            others = spoken[1:]
            serves = [first] if not others or dice.random() < .5 else [dice.choice(others), first]
            table.writerow([name, site, "part time" if dice.random() < .15 and people > 5 else "full time",
                            "; ".join(serves), "senior" if dice.random() < .2 else "", ""])
    end = FIRST + datetime.timedelta(weeks=weeks)
    with open(folder / "time-off.csv", "w", newline="") as file:
        table = csv.writer(file)
        table.writerow(["name", "from", "to", "reason"])
        for name in names:
            if dice.random() < .08 * weeks and people > 5:
                day = FIRST + datetime.timedelta(days=dice.randrange(7 * weeks - 6))
                table.writerow([name, day, min(day + datetime.timedelta(days=dice.choice([1, 2, 4])),
                                               end - datetime.timedelta(days=1)), "leave"])
    with open(folder / "wishes.csv", "w", newline="") as file:
        table = csv.writer(file)
        table.writerow(["name", "from", "to", "days", "wish", "weight"])
        for name in names:
            for _ in range(dice.choice([0, 1, 2])):
                day = FIRST + datetime.timedelta(days=dice.randrange(7 * weeks))
                table.writerow([name, day, day, "", "off", dice.randint(1, 10)])


def company_of(people):
    """The kind of company that a team of so many people has outgrown least."""
    return min(COMPANIES, key=lambda name: abs(COMPANIES[name][0] - people))


def main(arguments):
    folder = pathlib.Path(arguments[0])
    options = dict(zip(arguments[1::2], map(int, arguments[2::2])))
    if "--people" in options:
        people = options["--people"]
        _, weeks, *rest = COMPANIES[company_of(people)]
        write(folder, "Company", people, options.get("--weeks", weeks), *rest)
        return
    for name, company in COMPANIES.items():
        write(folder / name, name.capitalize(), *company)


if __name__ == "__main__":
    main(sys.argv[1:])
