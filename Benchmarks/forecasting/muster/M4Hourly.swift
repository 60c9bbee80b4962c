import Forecasting
import Foundation

/// The hourly series of the M4 competition, each forecast 48 hours ahead.
func m4Hourly(_ arguments: [String]) throws {
  let train = try readSeries(arguments[0])
  let test = try readSeries(arguments[1])
  print("\(train.count) series, \(test.count) with what came")
}

/// Lines such as `H1,605 586 559`, after a heading.
private func readSeries(_ path: String) throws -> [String: [Double]] {
  var series: [String: [Double]] = [:]
  for line in try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n").dropFirst() {
    let fields = line.split(separator: ",")
    series[String(fields[0])] = fields[1].split(separator: " ").compactMap { Double($0) }
  }
  return series
}
