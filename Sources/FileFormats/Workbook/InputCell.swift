import Spreadsheets
import Workforce

/// An input of the model as a cell shows it, and what may be typed there.
enum InputCell {
  /// A cell with `value`, or an empty one where nothing is said.
  static func cell(_ value: ModelEdit.Value?, at path: String) -> Cell {
    let form = ModelKeys.model.at(path)?.form
    let style = CellStyle(.input, number(for: form))
    return Cell(value.map(content) ?? .blank, style)
  }

  static func content(_ value: ModelEdit.Value) -> Cell.Content {
    switch value {
    case .number(let number), .share(let number): .number(number)
    case .month(let month): .number(DayCount.number(of: month.firstDay))
    case .day(let day): .number(DayCount.number(of: day))
    case .truth(let truth): .truth(truth)
    case .text(let text): .text(text)
    // Plain values in one cell, such as "1, 4, 7": brackets only where they would be missed.
    case .list(let items) where !items.isEmpty: .text(items.map(\.yaml).joined(separator: ", "))
    case .list, .map: .text(value.yaml)
    }
  }

  static func number(for form: Form?) -> CellStyle.Number {
    switch form?.scalar {
    case .share: .percent
    case .month: .month
    case .day: .day
    default: .general
    }
  }

  /// What a person reads beside the cell, and what is refused.
  static func validation(
    at path: String, title: String, from: CellPlace, to: CellPlace, choices: String? = nil
  ) -> Validation? {
    guard let (form, key) = ModelKeys.model.at(path), let key else { return nil }
    var message = key.meaning
    if let fallback = key.fallback { message += " Left empty: \(fallback)." }
    let rule: Validation.Rule =
      if let choices {
        .oneIn(choices)
      } else {
        switch form.scalar {
        case .number(_, let range), .share(let range): .number(range.least...range.most)
        case .whole(_, let range): .whole(range.least...range.most)
        case .month, .day:
          .date(
            DayCount.number(
              of: Month(year: 1970, number: 1).firstDay)...DayCount.number(
                of: Month(year: 2200, number: 12).firstDay))
        case .oneOf(let words): .oneOf(words)
        case .truth: .oneOf(["TRUE", "FALSE"])
        case .text, .currency, .timeZone, .time, .serviceLevel, .weekHours, .clock,
          .weekdays, nil:
          .any
        }
      }
    // A list in one cell may be a plain number or a text.
    let isList = form.list != nil && !form.isMonthByMonth
    return Validation(
      from: from, to: to, rule: isList ? .any : rule, title: title, message: message)
  }
}
