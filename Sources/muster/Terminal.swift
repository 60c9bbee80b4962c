import Foundation

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// The two ends of the command line: what is written where, and how wide and colourful it may be.
enum Terminal {
  /// Throws `WorldFailed` where the text can't be written, as on a full disk. A reader who went
  /// away early, such as `head`, has what it wanted.
  static func standardOutput(_ text: String) throws {
    guard let reason = write(text, to: STDOUT_FILENO), reason != EPIPE else { return }
    throw WorldFailed("writing the output", reason)
  }

  /// Where even this can't be written, nobody can be told.
  static func standardError(_ text: String) {
    _ = write(text, to: STDERR_FILENO)
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

  /// Gives the system's number of what went wrong, or nil when all is written.
  private static func write(_ text: String, to descriptor: Int32) -> Int32? {
    var text = text.hasSuffix("\n") || text.isEmpty ? text : text + "\n"
    return text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while !rest.isEmpty {
        #if canImport(Darwin)
          let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
        #else
          let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        #endif
        guard count >= 0 else {
          if errno == EINTR { continue }
          return errno
        }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
      return nil
    }
  }
}
