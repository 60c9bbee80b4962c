/// What a history tells of strain, week by week: how long customers waited, how much people had to do,
/// and who left.
package struct StrainHistory: Equatable, Sendable {
  /// The zone of its days and weeks.
  package var timeZone: String
  /// Whole weeks in order, without a gap; never empty.
  package var weeks: [StrainWeek]
  /// Whether any contact that may wait says when it was answered.
  package var tellsWaits: Bool
  /// Whether customers are known from their own records, with the day on which they left.
  package var tellsCustomers: Bool
  /// Whether people are known from their own records, with their last day.
  package var tellsPeople: Bool

  package init(
    timeZone: String, weeks: [StrainWeek], tellsWaits: Bool, tellsCustomers: Bool,
    tellsPeople: Bool
  ) {
    precondition(!weeks.isEmpty, "A history of strain has a week.")
    self.timeZone = timeZone
    self.weeks = weeks
    self.tellsWaits = tellsWaits
    self.tellsCustomers = tellsCustomers
    self.tellsPeople = tellsPeople
  }
}

/// One week of it, from Monday to Sunday.
package struct StrainWeek: Hashable, Sendable {
  package var firstDay: CalendarDate
  /// Calls and chats that came in.
  package var live: Int
  /// Contacts that may wait which came in: e-mail, social media and all else.
  package var deferred: Int
  /// Calls and chats that were given up.
  package var gaveUp: Int
  /// Of the contacts that may wait and came in: hours to the first answer, nil where none tells.
  package var meanWaitHours: Double?
  package var medianWaitHours: Double?
  /// Contacts without a first answer at the week's end.
  package var waitingAtEnd: Int
  /// Days that customers waited in this week, each customer counted once at a time.
  package var customerDaysWaited: Double
  /// Contacts of customers who were waiting for an answer to another; those that were merged into another
  /// are among them.
  package var repeated: Int
  package var resolved: Int
  /// People who resolved something, and the days on which they did, added up.
  package var agentsAtWork: Int
  package var agentDays: Int
  /// Customers when the week began, and those of them who left in it.
  package var customers: Int
  package var customersLeft: Int
  /// People of the team on its first day, and those of them whose last day was in it.
  package var people: Int
  package var peopleLeft: Int

  package init(
    firstDay: CalendarDate, live: Int = 0, deferred: Int = 0, gaveUp: Int = 0,
    meanWaitHours: Double? = nil, medianWaitHours: Double? = nil, waitingAtEnd: Int = 0,
    customerDaysWaited: Double = 0, repeated: Int = 0, resolved: Int = 0, agentsAtWork: Int = 0,
    agentDays: Int = 0, customers: Int = 0, customersLeft: Int = 0, people: Int = 0,
    peopleLeft: Int = 0
  ) {
    self.firstDay = firstDay
    self.live = live
    self.deferred = deferred
    self.gaveUp = gaveUp
    self.meanWaitHours = meanWaitHours
    self.medianWaitHours = medianWaitHours
    self.waitingAtEnd = waitingAtEnd
    self.customerDaysWaited = customerDaysWaited
    self.repeated = repeated
    self.resolved = resolved
    self.agentsAtWork = agentsAtWork
    self.agentDays = agentDays
    self.customers = customers
    self.customersLeft = customersLeft
    self.people = people
    self.peopleLeft = peopleLeft
  }
}
