import Workforce

/// What each curve is called, what it does, and where its default comes from.
extension StormRelation {
  var title: String {
    switch self {
    case .churn: "Churn"
    case .attrition: "Attrition"
    case .repeatContacts: "Repeated contacts"
    case .channelShift: "Calls instead"
    case .absence: "Absence"
    }
  }

  /// "the wait → what churn is multiplied by".
  var meaning: String {
    switch self {
    case .churn: "the wait → what the share of customers who leave is multiplied by"
    case .attrition: "the load → what the share of people who leave is multiplied by"
    case .repeatContacts: "the wait → the share of waiting customers who write again in a week"
    case .channelShift: "the wait → the share of those who would write that call instead"
    case .absence: "the load → the share of people who are absent on top of shrinkage"
    }
  }

  /// Where the default comes from, in a few words.
  var source: String {
    switch self {
    case .churn:
      "an assumption; that waits and failures drive customers away is measured, how steeply isn't"
    case .attrition:
      "an assumption; that overload exhausts people who then want to leave is measured, how many go "
        + "isn't"
    case .repeatContacts: "an assumption; nothing quantitative was found"
    case .channelShift: "an assumption; one company that told its customers to call is on record"
    case .absence: "an assumption; that exhausted operators are absent more often is measured"
    }
  }

  /// What its values are shares of.
  var unit: String {
    switch self {
    case .churn: "times the churn without waits"
    case .attrition: "times the attrition without overload"
    case .repeatContacts: "% of waiting customers a week"
    case .channelShift: "% of those who would write"
    case .absence: "% of people"
    }
  }

  /// What is counted: "customers who left".
  func events(_ count: Int) -> String {
    switch self {
    case .churn: counted(count, "customer") + " who left"
    case .attrition: counted(count, "person", plural: "people") + " who left"
    case .repeatContacts: counted(count, "repeated contact")
    case .channelShift: counted(count, "call or chat", plural: "calls and chats")
    case .absence: counted(count, "absence")
    }
  }

  /// A strain: "3.5 days", "120 %".
  func strain(_ value: Double) -> String {
    switch strain {
    case .wait: "\(Numerals.tenths(value)) \(Numerals.tenths(value) == "1" ? "day" : "days")"
    case .load: "\(Numerals.whole(value * 100)) %"
    }
  }

  /// What a curve gives: "× 2.4", "17 %".
  func value(_ value: Double) -> String {
    isFactor
      ? "× \(Numerals.fixed(1 + value, digits: 1))" : "\(Numerals.whole(value * 100)) %"
  }

  /// The strains that a table tells of.
  var toldStrains: [Double] {
    switch strain {
    case .wait: [1, 2, 4, 7, 14, 30]
    case .load: [0.8, 1, 1.1, 1.25, 1.5, 2]
    }
  }
}
