// How well and how fast forecasts are made, on series of others: see README.md.

import Foundation

switch CommandLine.arguments.dropFirst().first {
case "m4": try m4Hourly(Array(CommandLine.arguments.dropFirst(2)))
case "series": try rollingOrigins(Array(CommandLine.arguments.dropFirst(2)))
case "made": try writeMadeYear(to: CommandLine.arguments[2])
case "queues": try manyQueues(Array(CommandLine.arguments.dropFirst(2)))
case "bands": try madeQueues(Array(CommandLine.arguments.dropFirst(2)))
case "values": try madeValues(Array(CommandLine.arguments.dropFirst(2)))
default:
  print("forecasting-benchmark m4 TRAIN.csv TEST.csv [--held-out HOURS] [--every N] [--row]")
  print(
    "forecasting-benchmark series FILE.csv MINUTES COUNTRY DAYS-AHEAD ORIGIN... [--row | --days]")
  print("forecasting-benchmark made YEAR.csv")
  print("forecasting-benchmark queues YEAR.csv COUNT")
  print("forecasting-benchmark bands QUEUES SEED")
  print("forecasting-benchmark values SERIES SEED")
  exit(2)
}
