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
    package var subject: SubjectFingerprint?
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

  /// What a file may say about its contacts beside their ids and creation.
  ///
  /// What a file doesn't say at all leaves what is stored as it was; and storing is the quicker the
  /// less there is to store.
  package struct Columns: OptionSet, Hashable, Sendable {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }

    package static let updatedAt = Columns(rawValue: 1 << 0)
    package static let firstReplyAt = Columns(rawValue: 1 << 1)
    package static let resolvedAt = Columns(rawValue: 1 << 2)
    package static let customerSince = Columns(rawValue: 1 << 3)
    package static let handleSeconds = Columns(rawValue: 1 << 4)
    package static let waitSeconds = Columns(rawValue: 1 << 5)
    package static let reopenedCount = Columns(rawValue: 1 << 6)
    package static let stream = Columns(rawValue: 1 << 7)
    package static let agent = Columns(rawValue: 1 << 8)
    package static let group = Columns(rawValue: 1 << 9)
    package static let language = Columns(rawValue: 1 << 10)
    package static let segment = Columns(rawValue: 1 << 11)
    package static let customer = Columns(rawValue: 1 << 12)
    package static let mergedInto = Columns(rawValue: 1 << 13)
    /// Abandoned, spam.
    package static let flags = Columns(rawValue: 1 << 14)
    package static let subject = Columns(rawValue: 1 << 15)
    package static let all = Columns(rawValue: (1 << 16) - 1)
  }

  /// In the place of a name's number: there is none.
  package static let noName: Int32 = -1

  /// The same for all batches of an import.
  package let columns: Columns
  package var rows: [Row] = []
  package var bytes: [UInt8] = []
  /// Contacts that others took in when they were merged, where the file says so at the others: they
  /// may stand in it, in an earlier file, or nowhere any more.
  package var merges: [(id: Word, into: Word)] = []
  /// Names that no earlier batch had. The first name of an import has the number 0.
  package var newNames: [String] = []
  /// The order in which a store takes the rows quickest, by their places; as they stand if it is empty.
  package var order: [Int32] = []

  package init(_ columns: Columns = .all) { self.columns = columns }

  package func string(_ word: Word) -> String? {
    switch word {
    case .none: nil
    case .number(let value): String(value)
    case .text(let offset, let count):
      String(decoding: bytes[Int(offset)..<Int(offset + count)], as: UTF8.self)
    }
  }
}
