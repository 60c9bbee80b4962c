#!/usr/bin/env python3
"""Writes the table of public holidays that Muster ships, as Swift source.

    script/public-holidays.py            writes Sources/Workforce/Hours/Holidays
    script/public-holidays.py --check    says whether what is there is what it would write

Maintainers run it when the package below has a new version; the build doesn't. It makes a virtual
environment of its own in .build-holidays and installs the package `holidays` (MIT) there, in the
version below. What it writes are facts: dates and English names. Why: docs/adr/0020.
"""

import collections
import pathlib
import re
import subprocess
import sys
import venv
import warnings

PACKAGE = "holidays==0.109"
YEARS = range(1995, 2038)
ROOT = pathlib.Path(__file__).resolve().parent.parent
FOLDER = ROOT / "Sources/Workforce/Hours/Holidays"
ENVIRONMENT = ROOT / ".build-holidays"


def main():
    if "--help" in sys.argv:
        return print(__doc__)
    try:
        import holidays
    except ImportError:
        return in_environment()
    assert f"holidays=={holidays.__version__}" == PACKAGE, holidays.__version__
    files = {f"PublicHolidays+{letter}.swift": swift(letter, codes) for letter, codes in letters()}
    found = {path.name: path.read_text() for path in FOLDER.glob("PublicHolidays+?.swift")}
    if "--check" in sys.argv:
        sys.exit(0 if files == found else "The table is not what the package says.")
    FOLDER.mkdir(parents=True, exist_ok=True)
    for name in found:
        (FOLDER / name).unlink()
    for name, text in files.items():
        (FOLDER / name).write_text(text)
    print(f"{len(files)} files, {sum(map(len, files.values()))} bytes")


def in_environment():
    """Runs this script again where the package is."""
    python = ENVIRONMENT / "bin/python"
    if not python.exists():
        venv.create(ENVIRONMENT, with_pip=True)
    subprocess.run(
        [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", PACKAGE],
        check=True)
    sys.exit(subprocess.run([python, __file__, *sys.argv[1:]]).returncode)


def letters():
    """Countries by the first letter of their code."""
    import holidays

    codes = sorted(holidays.list_supported_countries(include_aliases=False))
    for letter in sorted({code[0] for code in codes}):
        yield letter, [code for code in codes if code[0] == letter]


def swift(letter, codes):
    """A source file with a string for each country."""
    lines = [
        f"// Made by script/public-holidays.py from the Python package {PACKAGE} (MIT).",
        "// Edit the script, not this file.",
        "// swift-format-ignore-file",
        "",
        "extension PublicHolidays {",
        f"  static let {letter.lower()}: [(country: String, text: String)] = [",
    ]
    for code in codes:
        lines += [f'    ("{code}", #"""', *(f"    {line}" for line in country(code)), '    """#),']
    return "\n".join(lines + ["  ]", "}", ""])


def country(code):
    """The lines of a country: its name and years, its holidays, and how each part differs."""
    import holidays

    kind = getattr(holidays, code)
    base, years = known(kind, code, None)
    name = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", kind.__mro__[1].__name__)
    yield f"{name}|{years.start}|{years.stop - 1}"
    yield from written("", base, years)
    aliases = kind.get_subdivision_aliases()
    for part in kind.subdivisions:
        days, part_years = known(kind, code, part)
        names = [alias for alias in aliases.get(part, []) if alias != part]
        assert part_years == years, (code, part)
        yield f">{part}|{names[0] if names else ''}"
        yield from written("+", days - base, years)
        yield from written("-", base - days, years)


def known(kind, code, part):
    """Pairs of day and name, and the years of which the package knows anything."""
    import holidays

    language = next(
        (name for name in ("en_US", kind.default_language, "en_GB", None)
         if name is None or (name.startswith("en") and name in kind.supported_languages)), None)
    with warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        found = holidays.country_holidays(code, subdiv=part, years=YEARS, language=language)
    first, last = max(kind.start_year, YEARS.start), min(kind.end_year, YEARS.stop - 1)
    for warning in said:
        limits = re.search(r"only from (\d+) to (\d+)", str(warning.message))
        if limits:
            first, last = max(first, int(limits[1])), min(last, int(limits[2]))
    # A country or part that the package has no day of isn't one without holidays, as far as we know.
    days = {
        (day, name.strip())
        for day, names in found.items() for name in names.split("; ")
        if first <= day.year <= last
    }
    return days, range(first, last + 1)


def written(sign, days, years):
    """A line a name: "Christmas Day|1225", or the days of each year in turn where they differ."""
    by_name = collections.defaultdict(lambda: collections.defaultdict(list))
    for day, name in sorted(days):
        assert "|" not in name and '"""' not in name, name
        by_name[name][day.year].append(f"{day.month:02}{day.day:02}")
    for name, found in sorted(by_name.items(), key=lambda item: (min(item[1].values()), item[0])):
        texts = ["+".join(found.get(year, ["-"])) for year in years]
        yield f"{sign}{name}|" + (texts[0] if len(set(texts)) == 1 else " ".join(texts))


main()
