/// Some thousand contacts on their way from a file into a store, written down without an allocation
/// for each of them.
///
/// A `Contact` holds a dozen strings; here names that repeat (agents, groups) are numbers into a
/// list that grows over the batches of one import, and other texts are ranges of `bytes`.
package struct ContactBatch: Sendable {
  package struct Row: Sendable {
    package var externalID = Word.none
    package var createdAt: Int64 = 0
    /// When the system last changed it, if it says so.
    package var updatedAt: Int64?
    package var firstReplyAt: Int64?
    package var resolvedAt: Int64?
    package var customerSince: Int64?
    package var handleSeconds: Int64?
    package var waitSeconds: Int64?
    package var reopenedCount: Int32 = 0
    package var stream: Int32 = ContactBatch.noName
    package var agent: Int32 = ContactBatch.noName
    package var group: Int32 = ContactBatch.noName
    package var language: Int32 = ContactBatch.noName
    package var segment: Int32 = ContactBatch.noName
    package var customer = Word.none
    package var mergedInto = Word.none
    package var channel = ContactChannel.other
    package var isAbandoned = false
    package var isSpam = false

    package init() {}
  }

  /// A text that seldom repeats.
  package enum Word: Sendable, Equatable {
    case none
    /// A whole number written without leading zeros or plus sign, which is most ids.
    case number(Int64)
    /// A range of the batch's `bytes`, in UTF-8.
    case text(offset: Int32, count: Int32)
  }

  /// In the place of a name's number: there is none.
  package static let noName: Int32 = -1

  package var rows: [Row] = []
  package var bytes: [UInt8] = []
  /// Names that no earlier batch had. The first name of an import has the number 0.
  package var newNames: [String] = []

  package init() {}

  package func string(_ word: Word) -> String? {
    switch word {
    case .none: nil
    case .number(let value): String(value)
    case .text(let offset, let count):
      String(decoding: bytes[Int(offset)..<Int(offset + count)], as: UTF8.self)
    }
  }
}
