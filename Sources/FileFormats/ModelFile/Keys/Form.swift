/// What may stand behind a key: a plain value, a list, a mapping, or a choice of these.
///
/// At most one form of each kind, so that whatever a person writes is read, and criticised, as the
/// form that they meant.
struct Form {
  var scalar: Scalar?
  var list: List?
  var mapping: Mapping?

  /// A value on its own.
  enum Scalar {
    case text
    /// A number that is not a share, with a word for what it counts.
    case number(of: String, range: Range)
    /// A whole number.
    case whole(of: String, range: Range)
    /// A part of something, written `2%` or `0.02`.
    case share(range: Range)
    /// A calendar month, written `2027-01`.
    case month
    /// A day, written `2027-03-15`, or the first of a month, written `2027-03`.
    case day
    /// `true` or `false`.
    case truth
    case oneOf([String])
    case currency
    case timeZone
    /// A length of time, written `20s`, `5m` or `8h`.
    case time(above: Bool)
    /// A share within a time, written `80/20s`.
    case serviceLevel
    /// Days and hours of a week, written `Mon-Fri 9-17`.
    case weekHours
    /// A time of day, written `8:00`.
    case clock
    /// Days of the week, written `Mon-Fri`.
    case weekdays
  }

  /// Values one after another.
  struct List {
    /// What each of them is. A closure, because forms nest.
    var items: @Sendable () -> Form
    var length: ClosedRange<Int>
  }

  enum Mapping {
    /// The keys that are listed, and no others.
    case keys(KeyedMapping)
    /// Names of the writer's own, each with a value.
    case named(Scalar, whatIsNamed: String)
    /// Months, each with a value that holds until the next one.
    case byMonth(Scalar)
  }

  /// The keys of a mapping and what must hold between them.
  struct KeyedMapping {
    var keys: [Key]
    /// Keys that must be there.
    var required: [String] = []
    /// Of each group at most one may be there: they say the same thing in different ways.
    var exclusive: [[String]] = []
    /// Of each group at least one must be there.
    var oneNeeded: [[String]] = []
    /// The key that a plain value in the mapping's place stands for.
    var shortFor: String?
  }

  /// What a number may be. An exclusive bound is one that may be approached but not reached.
  struct Range {
    var least: Double
    var most: Double
    var excludesLeast = false
    var excludesMost = false

    func contains(_ value: Double) -> Bool {
      (excludesLeast ? value > least : value >= least)
        && (excludesMost ? value < most : value <= most)
    }
  }
}

extension Form: Sendable {}
extension Form.Scalar: Sendable {}
extension Form.List: Sendable {}
extension Form.Mapping: Sendable {}
extension Form.KeyedMapping: Sendable {}
extension Form.Range: Sendable {}

// MARK: How forms are written down

extension Form {
  static func scalar(_ scalar: Scalar) -> Form { Form(scalar: scalar) }
  static let text = Form(scalar: .text)
  static let month = Form(scalar: .month)
  static let day = Form(scalar: .day)
  static let truth = Form(scalar: .truth)

  static func oneOf(_ words: String...) -> Form { Form(scalar: .oneOf(words)) }

  static func number(_ what: String, _ least: Double, _ most: Double) -> Form {
    Form(scalar: .number(of: what, range: Range(least: least, most: most)))
  }

  static func positive(_ what: String, upTo most: Double) -> Form {
    Form(scalar: .number(of: what, range: Range(least: 0, most: most, excludesLeast: true)))
  }

  static func whole(_ what: String, _ least: Int, _ most: Int) -> Form {
    Form(scalar: .whole(of: what, range: Range(least: Double(least), most: Double(most))))
  }

  static func share(_ least: Double = 0, _ most: Double = 1) -> Form {
    Form(scalar: .share(range: Range(least: least, most: most)))
  }

  static func share(above least: Double, _ most: Double = 1) -> Form {
    Form(scalar: .share(range: Range(least: least, most: most, excludesLeast: true)))
  }

  static func share(_ least: Double = 0, below most: Double) -> Form {
    Form(scalar: .share(range: Range(least: least, most: most, excludesMost: true)))
  }

  static func list(
    _ length: ClosedRange<Int> = 1...500, of items: @autoclosure @escaping @Sendable () -> Form
  ) -> Form {
    Form(list: List(items: items, length: length))
  }

  static func mapping(
    _ keys: [Key], required: [String] = [], exclusive: [[String]] = [],
    oneNeeded: [[String]] = [], shortFor: String? = nil
  ) -> Form {
    Form(
      mapping: .keys(
        KeyedMapping(
          keys: keys, required: required, exclusive: exclusive, oneNeeded: oneNeeded,
          shortFor: shortFor)))
  }

  /// Either of two forms of different kinds.
  func or(_ other: Form) -> Form {
    Form(
      scalar: scalar ?? other.scalar, list: list ?? other.list, mapping: mapping ?? other.mapping)
  }

  /// This value for every month: one that holds throughout, a list month by month, or the months
  /// in which it changes.
  var monthByMonth: Form {
    guard let scalar else { return self }
    return Form(
      scalar: scalar, list: List(items: { .scalar(scalar) }, length: 1...120),
      mapping: .byMonth(scalar))
  }

  /// The keys, where the form is a mapping with keys of ours.
  var keyed: KeyedMapping? {
    if case .keys(let mapping) = mapping { mapping } else { nil }
  }
}
