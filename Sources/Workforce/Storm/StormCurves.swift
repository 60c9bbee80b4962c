/// What waiting and overload do to customers, contacts and people: every relation of the loop, with its
/// default.
///
/// What is known of them and what is assumed: `docs/methods/storm.md`.
package struct StormCurves: Hashable, Sendable {
  /// Days that customers wait → the share of waiting customers who write or call again in a week.
  package var repeatContacts: ResponseCurve
  /// The work of a repeated contact ÷ that of the first: it is found, merged and answered together.
  package var repeatWork: Double
  /// Days that customers wait → the share of those who would write that call instead.
  package var channelShift: ResponseCurve
  /// The share of those who gave up on the line that call again.
  package var redial: Double
  /// The least share of people's time that goes to what is written, however many call.
  package var leastForWriting: Double
  /// Days that customers wait → what churn is multiplied by, less 1.
  package var churn: ResponseCurve
  /// Days from feeling a wait to leaving, on average.
  package var churnDelayDays: Double
  /// A call that was given up is felt like a ticket that waited so many days.
  package var daysFeltPerGivenUp: Double
  /// Work ÷ what people can do → what attrition is multiplied by, less 1; nil for what each role says.
  package var attrition: ResponseCurve?
  /// Days from being overloaded to leaving, on average.
  package var attritionDelayDays: Double
  /// Work ÷ what people can do → the share of them who are absent on top of shrinkage.
  package var absence: ResponseCurve
  /// Days that a ticket waits before half of those who wrote don't need an answer any more.
  package var tooLateHalfLifeDays: Double
  /// Hours a month that a ramping hire takes from experienced people of the same role, where no role
  /// says who coaches.
  package var coachingHoursPerNewHire: Double

  package init(
    repeatContacts: ResponseCurve = ResponseCurve(from: 1, half: 3, most: 0.4),
    repeatWork: Double = 0.3,
    channelShift: ResponseCurve = ResponseCurve(from: 1, half: 3, most: 0.5),
    redial: Double = 0.5, leastForWriting: Double = 0.25,
    churn: ResponseCurve = ResponseCurve(from: 1, half: 3, most: 4),
    churnDelayDays: Double = 14, daysFeltPerGivenUp: Double = 4,
    attrition: ResponseCurve? = nil, attritionDelayDays: Double = 42,
    absence: ResponseCurve = ResponseCurve(from: 1, half: 0.5, most: 0.05),
    tooLateHalfLifeDays: Double = 21, coachingHoursPerNewHire: Double = 10
  ) {
    self.repeatContacts = repeatContacts
    self.repeatWork = repeatWork
    self.channelShift = channelShift
    self.redial = redial
    self.leastForWriting = leastForWriting
    self.churn = churn
    self.churnDelayDays = churnDelayDays
    self.daysFeltPerGivenUp = daysFeltPerGivenUp
    self.attrition = attrition
    self.attritionDelayDays = attritionDelayDays
    self.absence = absence
    self.tooLateHalfLifeDays = tooLateHalfLifeDays
    self.coachingHoursPerNewHire = coachingHoursPerNewHire
  }

  /// No feedback at all: what waits has no consequence but waiting.
  package static let none = StormCurves(
    repeatContacts: .none, repeatWork: 0, channelShift: .none, redial: 0, leastForWriting: 0,
    churn: .none,
    daysFeltPerGivenUp: 0, attrition: ResponseCurve.none, absence: .none,
    tooLateHalfLifeDays: .infinity, coachingHoursPerNewHire: 0)
}
