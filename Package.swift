// swift-tools-version: 6.2
// The layers, inside out. `docs/architecture.md` is the same page in prose.

import PackageDescription

/// `MUSTER_CORE=1` leaves the edges and the app out, so that the core and its tests build alone.
let coreOnly = Context.environment["MUSTER_CORE"] == "1"
/// `MUSTER_BENCHMARKS=1` adds the benchmark programs.
let withBenchmarks = Context.environment["MUSTER_BENCHMARKS"] == "1"

let vendor = Context.packageDirectory + "/Vendor"

let house: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
  // Wherever a module is loaded that uses the MIP library, so is the library's header.
  .unsafeFlags(["-Xcc", "-I\(vendor)/highs/include/highs"]),
]

/// Code that loops over every row or every path is optimised in debug builds too, so that tests
/// on real sizes stay quick.
let optimisedAlways: [SwiftSetting] =
  house + [.unsafeFlags(["-O"], .when(configuration: .debug))]

/// The readers and writers of a million rows: what one thread alone holds isn't watched for
/// overlapping access at run time, which took a tenth of an import.
let rowByRow: [SwiftSetting] =
  optimisedAlways
  + [.unsafeFlags(["-enforce-exclusivity=unchecked"], .when(configuration: .release))]

/// The simulation's inner loop, which runs millions of times a second and holds its state alone.
let eventByEvent: [SwiftSetting] = rowByRow

// MARK: Leaves: nouns, formulas, dice, and the solver of integer programmes

var targets: [Target] = [
  .target(name: "Workforce", swiftSettings: optimisedAlways),
  .target(name: "Queueing", swiftSettings: optimisedAlways),
  .target(name: "Randomness", swiftSettings: optimisedAlways),
  // The MIP library, put into Vendor/ by script/bootstrap, and its Swift face.
  .systemLibrary(name: "CHighs"),
  .target(
    name: "Optimization", dependencies: ["CHighs"], swiftSettings: optimisedAlways,
    linkerSettings: [
      .unsafeFlags([
        "-L\(vendor)/highs/lib", "-lhighs", "-Xlinker", "-rpath", "-Xlinker", "\(vendor)/highs/lib",
      ])
    ]),
]

// MARK: Stages: they share nouns and may not see each other

targets += [
  .target(
    name: "DemandMeasuring", dependencies: ["Workforce", "Randomness"],
    swiftSettings: optimisedAlways),
  .target(
    name: "Forecasting", dependencies: ["Workforce", "Randomness"], swiftSettings: eventByEvent),
  .target(
    name: "HistoryGeneration", dependencies: ["Workforce", "Randomness"], swiftSettings: house),
  .target(
    name: "Hiring", dependencies: ["Workforce", "Queueing", "Randomness", "Optimization"],
    swiftSettings: optimisedAlways),
  .target(
    name: "HoursDesign", dependencies: ["Workforce", "Queueing", "Randomness", "Optimization"],
    swiftSettings: optimisedAlways),
  .target(
    name: "Rostering", dependencies: ["Workforce", "Randomness"], swiftSettings: optimisedAlways),
  .target(
    name: "Simulation", dependencies: ["Workforce", "Queueing", "Randomness"],
    swiftSettings: eventByEvent),
  .target(
    name: "Staffing", dependencies: ["Workforce", "Queueing", "Randomness", "Optimization"],
    swiftSettings: house),
  .target(
    name: "StormTesting", dependencies: ["Workforce", "Queueing", "Randomness"],
    swiftSettings: eventByEvent),
]

// The search for rosters builds on their rules; the rules and the check know nothing of the search.
targets += [
  .target(
    name: "RosterSolving", dependencies: ["Rostering", "Workforce", "Randomness", "Optimization"],
    swiftSettings: eventByEvent)
]

// MARK: Pipeline: the only one who knows the order

targets += [
  .target(
    name: "Pipeline",
    dependencies: [
      "Workforce", "Randomness", "DemandMeasuring", "Forecasting", "HistoryGeneration", "Hiring",
      "HoursDesign", "Rostering", "RosterSolving", "Simulation", "Staffing", "StormTesting",
    ],
    swiftSettings: house)
]

// MARK: Tests of the core

let coreTests = [
  "Workforce", "Queueing", "Randomness", "Optimization", "DemandMeasuring", "Forecasting",
  "HistoryGeneration", "Hiring", "HoursDesign", "Rostering", "RosterSolving", "Simulation",
  "Staffing", "StormTesting",
]
let leaves: [Target.Dependency] = ["Workforce", "Randomness", "TestSupport"]
targets += [
  .target(
    name: "TestSupport", dependencies: ["Workforce", "Randomness"], path: "Tests/TestSupport",
    swiftSettings: house)
]
targets += coreTests.map { module in
  .testTarget(
    name: "\(module)Tests",
    dependencies: ["Workforce", "Randomness"].contains(module)
      ? leaves
      : leaves + [.target(name: module)]
        + (module == "Staffing"
          ? ["Simulation"]
          : module == "StormTesting"
            ? ["Queueing"]
            : module == "RosterSolving" ? ["Rostering", "Optimization"] : []),
    exclude: ["Queueing", "Simulation"].contains(module) ? ["References"] : [],
    swiftSettings: house)
}

// Two ways to the same number: a stage against an independent count.
targets += [
  .testTarget(
    name: "AgreementTests",
    dependencies: leaves + [
      "Pipeline", "DemandMeasuring", "Staffing", "Simulation", "StormTesting",
    ],
    swiftSettings: house)
]

var dependencies: [Package.Dependency] = []
var products: [Product] = []

// MARK: Benchmarks

if withBenchmarks {
  targets += [
    .executableTarget(
      name: "StaffingBenchmark", dependencies: ["Queueing"], path: "Benchmarks/staffing/muster",
      swiftSettings: house),
    .executableTarget(
      name: "ForecastingBenchmark", dependencies: ["Forecasting", "Workforce", "Randomness"],
      path: "Benchmarks/forecasting/muster", swiftSettings: house),
    .executableTarget(
      name: "HoursBenchmark", dependencies: ["HoursDesign", "Workforce"],
      path: "Benchmarks/hours/muster", swiftSettings: house),
    .executableTarget(
      name: "StormBenchmark", dependencies: ["StormTesting", "Workforce"],
      path: "Benchmarks/storm/muster", swiftSettings: house),
    .executableTarget(
      name: "ShiftDesignBenchmark", dependencies: ["HoursDesign", "Workforce", "Randomness"],
      path: "Benchmarks/shift-design/muster", swiftSettings: house),
    .executableTarget(
      name: "RosterBench", dependencies: ["RosterSolving", "Rostering"],
      path: "Benchmarks/rostering/muster", swiftSettings: house),
  ]
  products += [
    .executable(name: "staffing-benchmark", targets: ["StaffingBenchmark"]),
    .executable(name: "forecasting-benchmark", targets: ["ForecastingBenchmark"]),
    .executable(name: "hours-benchmark", targets: ["HoursBenchmark"]),
    .executable(name: "storm-benchmark", targets: ["StormBenchmark"]),
    .executable(name: "shift-design-benchmark", targets: ["ShiftDesignBenchmark"]),
    .executable(name: "roster-bench", targets: ["RosterBench"]),
  ]
}

if !coreOnly {
  dependencies = [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ]

  // MARK: Edges: bytes, words, tables

  targets += [
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .systemLibrary(
      name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .target(
      name: "Spreadsheets", dependencies: ["Workforce", "Randomness", "CXLSXWriter", "CZip"],
      swiftSettings: optimisedAlways),
    .target(
      name: "FileFormats",
      dependencies: [
        "Workforce", "Pipeline", "Spreadsheets", "CZlib",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: rowByRow),
    .target(name: "Reporting", dependencies: ["Workforce", "Pipeline"], swiftSettings: house),
    .target(
      name: "Storage",
      dependencies: [
        "Workforce", "Pipeline",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ],
      swiftSettings: rowByRow),
  ]

  // MARK: The app: start-up, arguments, exit codes

  targets += [
    .executableTarget(
      name: "muster",
      dependencies: [
        "Workforce", "Pipeline", "FileFormats", "Reporting", "Storage", "Spreadsheets",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: house)
  ]
  products += [.executable(name: "muster", targets: ["muster"])]

  // MARK: Tests of the edges and of the whole

  targets += [
    .testTarget(
      name: "GoldenTests",
      dependencies: [
        "Workforce", "Randomness", "Pipeline", "FileFormats", "Reporting", "TestSupport",
      ],
      swiftSettings: house),
    // They run the program itself, which has to be built before.
    .testTarget(name: "CommandTests", dependencies: ["muster"], swiftSettings: house),
  ]

  targets += ["FileFormats", "Reporting", "Storage"].map { module in
    .testTarget(
      name: "\(module)Tests",
      dependencies: [.target(name: module), "Workforce", "Randomness", "Pipeline", "TestSupport"],
      exclude: module == "Reporting" ? ["Snapshots"] : [],
      swiftSettings: house)
  }
  targets += [
    .testTarget(
      name: "SpreadsheetsTests", dependencies: ["Spreadsheets", "Workforce"], swiftSettings: house)
  ]
  // Its tests judge the model file's schema with a reader of their own, and what exports say of
  // duplicates by what a history really has.
  targets.first { $0.name == "FileFormatsTests" }?.dependencies += [
    .product(name: "Yams", package: "Yams"), "DemandMeasuring", "Spreadsheets",
  ]
}

if withBenchmarks {
  targets += [
    .executableTarget(
      name: "SimulationBenchmark", dependencies: ["Simulation", "Workforce"],
      path: "Benchmarks/simulation/muster", swiftSettings: house)
  ]
  products += [.executable(name: "simulation-benchmark", targets: ["SimulationBenchmark"])]
}

if withBenchmarks, !coreOnly {
  targets += [
    .executableTarget(
      name: "CompanyGrid",
      dependencies: ["FileFormats", "Pipeline", "RosterSolving", "Rostering", "Workforce"],
      path: "Benchmarks/rostering/grids", swiftSettings: house)
  ]
  products += [.executable(name: "company-grid", targets: ["CompanyGrid"])]
}

let package = Package(
  name: "muster",
  platforms: [.macOS(.v15)],
  products: products,
  dependencies: dependencies,
  targets: targets,
  swiftLanguageModes: [.v6])
