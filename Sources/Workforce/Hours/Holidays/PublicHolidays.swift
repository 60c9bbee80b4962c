/// The table of public holidays as it ships, a country at a time: facts made by
/// `script/public-holidays.py`.
///
/// A country's text is a line a name, such as `Christmas Day|1225`. Where the day moves, the years
/// follow one another, apart by spaces: `-` for a year without it, `0101+1223` for a year with two.
/// Its first line holds the country's name and the years; `>MA|Massachusetts` begins a part, whose
/// lines tell with `+` and `-` what differs from the country.
enum PublicHolidays {
  /// A country's names without its days.
  struct Country: Sendable {
    let code: String
    let title: String
    let parts: [(code: String, title: String)]
  }

  /// In order of their codes.
  static let countries: [Country] = letters.flatMap { letter in
    letter.map { country in
      let lines = country.text.split(separator: "\n")
      return Country(
        code: country.country, title: fields(lines[0])[0],
        parts: lines.filter { $0.hasPrefix(">") }.map { line in
          let fields = fields(line.dropFirst())
          return (fields[0], fields[1])
        })
    }
  }

  /// A country's days.
  struct Table {
    let title: String
    let years: ClosedRange<Int>
    var days: [CalendarDate: [String]] = [:]
    var parts: [Part] = []
  }

  /// What differs in a part of a country.
  struct Part {
    let code: String
    let title: String
    var with: [CalendarDate: [String]] = [:]
    var without: [CalendarDate: [String]] = [:]
  }

  /// Nil for a country that the table doesn't have.
  static func table(of country: String) -> Table? {
    guard let text = letters.joined().first(where: { $0.country == country })?.text else {
      return nil
    }
    let lines = text.split(separator: "\n")
    let head = fields(lines[0])
    guard let first = Int(head[1]), let last = Int(head[2]) else {
      preconditionFailure("A country's first line ends with its years.")
    }
    var table = Table(title: head[0], years: first...last)
    for line in lines.dropFirst() {
      let fields = fields(line.drop { ">+-".contains($0) })
      switch line.first {
      case ">": table.parts.append(Part(code: fields[0], title: fields[1]))
      case "+": add(fields, to: &table.parts[table.parts.count - 1].with, table.years)
      case "-": add(fields, to: &table.parts[table.parts.count - 1].without, table.years)
      default: add(fields, to: &table.days, table.years)
      }
    }
    return table
  }

  private static func add(
    _ fields: [String], to days: inout [CalendarDate: [String]], _ years: ClosedRange<Int>
  ) {
    let written = fields[1].split(separator: " ")
    for (place, year) in years.enumerated() {
      let text = written[written.count == 1 ? 0 : place]
      for day in text.split(separator: "+") where day != "-" {
        guard let number = Int(day),
          let date = CalendarDate(year: year, month: number / 100, day: number % 100)
        else { preconditionFailure("There is no day \(day) in \(year).") }
        days[date, default: []].append(fields[0])
      }
    }
  }

  private static func fields(_ line: Substring) -> [String] {
    line.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
  }

  private static let letters = [
    a, b, c, d, e, f, g, h, i, j, k, l, m, n, o, p, q, r, s, t, u, v, w, x, y, z,
  ]
}
