import Foundation
import Workforce

/// The time now: where the outside world enters.
enum SystemClock {
  static var now: Timestamp {
    Timestamp(secondsSince1970: Int64(Date().timeIntervalSince1970.rounded(.down)))
  }
}
