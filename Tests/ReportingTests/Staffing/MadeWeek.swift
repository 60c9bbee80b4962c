import Pipeline
import Reporting
import TestSupport
import Workforce

/// Made-up weeks and the people they need, for tests.
enum MadeWeek {
  static let english = QueueKey(channel: .phone, language: "English")
  static let spanish = QueueKey(channel: .phone, language: "Spanish")
  static let chat = QueueKey(channel: .chat)
  static let mail = QueueKey(channel: .email)

  /// Calls in two languages, chats and mail, busy in the morning and quiet on weekends.
  static func growing() throws -> WeekStaffing {
    try staffing([
      queue(english, perWeek: 1900, seconds: 312), queue(spanish, perWeek: 420, seconds: 345),
      queue(chat, perWeek: 700, seconds: 540), queue(mail, perWeek: 1100, seconds: 420),
    ])
  }

  /// The same where those who answer calls and chats do the mail in between.
  static func blended() throws -> WeekStaffing { try growing().blended }

  /// Phone alone, around the clock, without a model.
  static func phoneAlone(perWeek: Double = 600) throws -> WeekStaffing {
    try WeekStaffing(
      for: demand([queue(QueueKey(channel: .phone), perWeek: perWeek, seconds: 240)]),
      scenario: nil)
  }

  /// Work that comes in and takes nobody, since it comes in while it is closed.
  static func nobody() throws -> WeekStaffing {
    var empty = queue(english, perWeek: 1, seconds: 300)
    empty.contacts = empty.contacts.map { _ in 0 }
    empty.contacts[0] = 1
    return try staffing([empty])
  }

  static func report(_ staffing: WeekStaffing, company: String? = "Example") -> WeekStaffingReport {
    WeekStaffingReport(
      staffing: staffing, company: company, timeZoneReason: "that of the model's first site",
      workspaceOption: "")
  }

  static func staffing(_ queues: [QueueDemand]) throws -> WeekStaffing {
    var phone = ChannelService()
    phone.promise = ServiceLevelPromise(share: 0.8, threshold: 20)
    phone.patience = 240
    phone.mostAbandonment = 0.05
    phone.mostOccupancy = 0.85
    phone.hours = WeekHours("Mon-Fri 8-20, Sat 9-14")
    phone.fewestAgents = 1
    var chat = ChannelService()
    chat.promise = ServiceLevelPromise(share: 0.8, threshold: 60)
    chat.concurrency = 3
    chat.hours = WeekHours("Mon-Fri 8-18")
    var mail = ChannelService()
    mail.promise = ServiceLevelPromise(share: 0.9, threshold: 8 * 3600)
    mail.hours = WeekHours("Mon-Fri 8-18")
    let channels = [
      Channel(name: "Phone", kind: .phone, share: nil, handleMinutes: nil, service: phone),
      Channel(name: "Chat", kind: .chat, share: nil, handleMinutes: nil, service: chat),
      Channel(name: "Mail", kind: .email, share: nil, handleMinutes: nil, service: mail),
    ]
    return try WeekStaffing(
      for: demand(queues),
      scenario: Scenario(
        company: "Example", hiring: .made(), channels: channels, givenShrinkage: 0.3))
  }

  static func demand(_ queues: [QueueDemand], intervalSeconds: Int = 1800) -> WeekDemand {
    let monday = CalendarDate(year: 2026, month: 9, day: 21)!
    return WeekDemand(
      timeZone: "Europe/Dublin", firstDay: monday, lastDay: monday + 55, weeks: 8,
      intervalSeconds: intervalSeconds, queues: queues,
      notices: ["2026-10-26 was a holiday in Ireland and counts like any Monday."])
  }

  /// A queue by half hours whose handle time was measured.
  static func queue(_ key: QueueKey, perWeek: Double, seconds: Double) -> QueueDemand {
    let days = [1.3, 1.1, 1, 1, 0.9, 0.35, 0.15]
    let weights = (0..<336).map { index in
      let hour = Double(index % 48) / 2
      let peak = max(0, 1 - abs(hour - 11) / 5)
      let afternoon = max(0, 0.7 - abs(hour - 16) / 6)
      return days[index / 48] * (0.02 + peak + afternoon)
    }
    let total = weights.reduce(0, +)
    return QueueDemand(
      key: key, contacts: weights.map { $0 / total * perWeek },
      handleTime: HandleTimeEstimate(
        count: 5000, meanSeconds: seconds, coefficientOfVariation: 1, sample: [seconds]))
  }
}
