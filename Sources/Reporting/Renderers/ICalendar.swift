package import Workforce

/// Events for a calendar program, after RFC 5545 (2009): lines of at most 75 octets, texts with their
/// special characters escaped, times in UTC.
package struct ICalendar: Sendable {
  package var name: String
  package var events: [Event]

  package init(name: String, events: [Event]) {
    self.name = name
    self.events = events
  }

  package struct Event: Sendable {
    /// The same for the same event whenever it is written, so that a calendar replaces it.
    package var identity: String
    package var start: Timestamp
    package var end: Timestamp
    package var summary: String
    package var description: String
    /// Whether a calendar shows that time as taken.
    package var isBusy = false

    package init(
      identity: String, start: Timestamp, end: Timestamp, summary: String, description: String
    ) {
      self.identity = identity
      self.start = start
      self.end = end
      self.summary = summary
      self.description = description
    }
  }

  /// - Parameter stamp: when it is written.
  package func text(stamp: Timestamp) -> String {
    var lines = [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Muster//Support hours//EN",
      "CALSCALE:GREGORIAN", "X-WR-CALNAME:\(Self.escaped(name))",
    ]
    for event in events {
      lines += [
        "BEGIN:VEVENT", "UID:\(Self.escaped(event.identity))@muster",
        "DTSTAMP:\(Self.written(stamp))", "DTSTART:\(Self.written(event.start))",
        "DTEND:\(Self.written(event.end))", "SUMMARY:\(Self.escaped(event.summary))",
        "DESCRIPTION:\(Self.escaped(event.description))",
        "TRANSP:\(event.isBusy ? "OPAQUE" : "TRANSPARENT")", "END:VEVENT",
      ]
    }
    lines.append("END:VCALENDAR")
    return lines.map { Self.folded($0) + "\r\n" }.joined()
  }

  /// "20270315T010000Z".
  package static func written(_ instant: Timestamp) -> String {
    "\(instant)".filter { $0 != "-" && $0 != ":" }
  }

  /// Section 3.3.11; characters that steer a terminal are left out.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\\\"
      case ";": escaped += "\\;"
      case ",": escaped += "\\,"
      case "\n": escaped += "\\n"
      case _ where scalar.value < 0x20 || scalar.value == 0x7F: break
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }

  /// Section 3.1: broken after at most 75 octets, within no character but one that is longer than a
  /// line; what goes on begins with a space.
  static func folded(_ line: String) -> String {
    var folded = ""
    var octets = 0
    for character in line {
      let parts =
        character.utf8.count < 75
        ? [String(character)] : character.unicodeScalars.map { String($0) }
      for part in parts {
        if octets + part.utf8.count > 75 {
          folded += "\r\n "
          octets = 1
        }
        folded += part
        octets += part.utf8.count
      }
    }
    return folded
  }
}
