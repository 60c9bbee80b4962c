/// Words that the workbook's writer and its reader both know.
enum WorkbookWords {
  /// In a list's first cell: the list is there and empty.
  static let none = "none"
  /// Above the column that says which key of the model a row is.
  static let keyHeader = "Key"
  /// Above the column in which a person writes a key's value.
  static let valueHeader = "Your value"
  /// Where the headcount takes its hires from.
  static let hiresFromPlan = "plan"
  static let hiresFromRule = "rule"
  /// What a single nameless segment is called, as the model's reader does.
  static let allCustomers = "Customers"
}
