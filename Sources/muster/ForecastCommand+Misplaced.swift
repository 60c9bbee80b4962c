import Foundation
import Workforce

extension OptionReader {
  /// Tells every option that was given and is about something else than what is forecast.
  mutating func refuseMisplaced(in command: ForecastCommand) {
    let workspace = "Leave it out, or leave out --series and --values for the workspace's history."
    let asked = command.asked
    let own = command.ownSeries
    let isOwn = own.series != nil || own.values != nil
    if own.series != nil, own.values != nil {
      tell(
        "--values", "One forecast is of one series, and --series names one.", "Give one of them.")
    }
    if isOwn {
      if asked.publish || asked.score {
        tell(
          asked.publish ? "--publish" : "--score",
          "Only forecasts of the workspace's history are kept and judged.",
          "Import the history with muster import, and leave out --series and --values.")
      }
      for (option, isGiven) in [
        ("--workspace", command.options.workspace != "."), ("--seed", command.options.seed != 1),
        ("--by", asked.by != nil), ("--interval", asked.interval != nil && own.series == nil),
        ("--time-zone", asked.measuring.timeZone != nil),
        (
          "--duplicate-hours",
          asked.measuring.duplicateHours != MeasuringOptions.usualDuplicateHours
        ),
      ] where isGiven {
        tell(
          option, "It is about the workspace's history, not about a series of one's own.", workspace
        )
      }
    }
    if own.values != nil {
      for (option, isGiven) in [("--at", command.at != nil), ("--country", command.country != nil)]
      where isGiven {
        tell(
          option, "Numbers without dates have none.",
          "Leave it out, or give a table with times: --series.")
      }
    }
    if own.series == nil {
      for (option, isGiven) in [
        ("--column", own.column != nil), ("--date-order", own.dateOrder != nil),
        ("--events", own.events),
      ] where isGiven {
        tell(
          option, "It is about a table with times.",
          "Add --series with its file, or leave it out.")
      }
    }
    if own.values == nil, !own.season.isEmpty {
      tell(
        "--season",
        isOwn
          ? "A series with dates has the seasons of a calendar."
          : "It is about numbers without dates.",
        isOwn
          ? "Leave it out, or give numbers without dates: --values."
          : "Add --values with their file, or leave it out.")
    }
    if asked.score, !isOwn {
      for (option, isGiven) in [
        ("--publish", asked.publish), ("--ahead", command.ahead != nil),
        ("--country", command.country != nil),
      ] where isGiven {
        tell(
          option, "It is about a new forecast, and --score judges the kept ones.",
          "Write one of them at a time.")
      }
    }
  }
}
