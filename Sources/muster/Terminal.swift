import Foundation

/// The two ends of the command line: what is written where, and how wide and colourful it may be.
enum Terminal {
  static func standardOutput(_ text: String) {
    write(text, to: .standardOutput)
  }

  static func standardError(_ text: String) {
    write(text, to: .standardError)
  }

  /// Whether standard output may carry colour: only to a terminal, and never under NO_COLOR.
  static var hasColour: Bool {
    isatty(STDOUT_FILENO) == 1 && (ProcessInfo.processInfo.environment["NO_COLOR"] ?? "").isEmpty
  }

  /// How many characters a line may have: what the terminal says, within what reads well.
  static var width: Int {
    var size = winsize()
    if ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 {
      return min(max(Int(size.ws_col), 80), 120)
    }
    let told = ProcessInfo.processInfo.environment["COLUMNS"].flatMap { Int($0) } ?? 100
    return min(max(told, 80), 120)
  }

  /// Whether progress may be shown: only when standard error is a terminal.
  static var showsProgress: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether somebody sits there who can be asked.
  static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

  /// Asks until the answer is understood; nil where the input ends without one.
  static func ask<Answer>(_ question: String, _ understand: (String) -> Answer?) -> Answer? {
    while true {
      FileHandle.standardError.write(Data("\(question) ".utf8))
      guard let line = readLine() else {
        standardError("\n")
        return nil
      }
      if let answer = understand(line.trimmingCharacters(in: .whitespaces).lowercased()) {
        return answer
      }
    }
  }

  /// Replaces the line of progress on standard error; nothing where nobody watches.
  static func progress(_ text: String) {
    guard showsProgress else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K\(text)".utf8))
  }

  /// Clears the line of progress.
  static func endProgress() {
    guard showsProgress else { return }
    FileHandle.standardError.write(Data("\r\u{1B}[K".utf8))
  }

  private static func write(_ text: String, to handle: FileHandle) {
    handle.write(Data((text.hasSuffix("\n") || text.isEmpty ? text : text + "\n").utf8))
  }
}
