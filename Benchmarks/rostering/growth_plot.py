"""Draws how rosters stand as a company grows: small panels of bars, each with its figure."""
import html

WIDTH, HEIGHT = 360, 200  # of a panel
LEFT, RIGHT, TOP, BOTTOM = 48, 20, 34, 40


def plot(measured, seconds):
    """The SVG of rows with `people`, `weeks`, `gap` in percent and `memory` in MB."""
    by_people = sorted((row for row in measured if row["weeks"] == 4), key=lambda row: row["people"])
    by_weeks = sorted((row for row in measured if row["people"] == 40), key=lambda row: row["weeks"])
    panels = []
    for line, (key, title) in enumerate([("gap", "Gap between cost and bound, %"), ("memory", "Largest memory, MB")]):
        highest = max(row[key] for row in measured)
        for column, (rows, by, name) in enumerate([(by_people, "people", "people, four weeks"),
                                                   (by_weeks, "weeks", "weeks, 40 people")]):
            panels.append(f'<g transform="translate({column * WIDTH} {24 + line * HEIGHT})">'
                          + panel(title, name, [(row[by], row[key]) for row in rows], highest) + "</g>")
    return (f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {2 * WIDTH} {24 + 2 * HEIGHT}" '
            f'width="{2 * WIDTH}" height="{24 + 2 * HEIGHT}" font-family="sans-serif" font-size="12" role="img">\n'
            f"<title>Rosters after {seconds} seconds as a company grows</title>\n"
            '<rect width="100%" height="100%" fill="white"/>\n'
            f'<text x="{LEFT}" y="18" font-weight="bold">Rosters after {seconds} seconds of search, two cores</text>\n'
            + "\n".join(panels) + "\n</svg>\n")


def panel(title, name, bars, highest):
    step = next(step for step in (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000) if highest <= 5 * step)
    top = step * max(1, -(-highest // step))
    up = lambda y: HEIGHT - BOTTOM - (HEIGHT - TOP - BOTTOM) * y / top
    parts = [text(LEFT, TOP - 14, title)]
    for number in range(int(top // step) + 1):
        parts += [line(LEFT, up(number * step), WIDTH - RIGHT, up(number * step), "#ccc"),
                  text(LEFT - 6, up(number * step) + 4, f"{number * step}", "end")]
    width = (WIDTH - LEFT - RIGHT) / len(bars)
    for place, (x, y) in enumerate(bars):
        middle = LEFT + width * (place + 0.5)
        parts += [f'<rect x="{middle - width / 4:.1f}" y="{up(y):.1f}" width="{width / 2:.1f}" '
                  f'height="{up(0) - up(y):.1f}" fill="#555"/>',
                  text(middle, up(y) - 5, f"{y:.1f}" if isinstance(y, float) else f"{y}", "middle", 10),
                  text(middle, up(0) + 17, f"{x}", "middle")]
    parts += [line(LEFT, up(0), WIDTH - RIGHT, up(0), "black"),
              text((LEFT + WIDTH - RIGHT) / 2, up(0) + 33, name, "middle")]
    return "".join(parts)


def line(x1, y1, x2, y2, stroke):
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{stroke}"/>'


def text(x, y, words, anchor="start", size=12):
    return f'<text x="{x:.1f}" y="{y:.1f}" text-anchor="{anchor}" font-size="{size}">{html.escape(words)}</text>'
