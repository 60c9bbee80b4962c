import Workforce

/// A problem in plain figures, which peers read.
struct WrittenProblem: Encodable {
  var intervalMinutes: Int
  var days: Int
  var needs: [Need]
  var crews: [Crew]
  /// Duties that stand alone, as start and length in minutes; nil where tours are wanted.
  var duties: [[Int]]?
  var averageMinutes: [Double?]?
  var costPerShiftUsed: Double

  struct Need: Encodable {
    var required: [Int]
    var underCostPerHour: Double?
    var overCostPerHour: Double
  }

  struct Crew: Encodable {
    var site: String
    var utcOffsetMinutes: Int
    var serves: [Int]
    var costPerHour: Double
    var paidMinutes: [Int]
    var startGridMinutes: Int
    var daysPerWeek: Int
    var mealMinutes: Int
    var mealEarliestAfter: Int
    var mealLatestAfter: Int
    var nightPaidMinutes: Int?
    var nightsPerWeek: Int?
    var nightPremium: Double?
  }

  init(_ problem: ShiftDesignProblem) {
    intervalMinutes = problem.intervalMinutes
    days = problem.days
    costPerShiftUsed = problem.costPerShiftUsed
    needs = problem.needs.map {
      Need(
        required: $0.required, underCostPerHour: $0.underCostPerHour,
        overCostPerHour: $0.overCostPerHour)
    }
    crews = problem.crews.map { crew in
      let rules = crew.rules
      return Crew(
        site: crew.site, utcOffsetMinutes: crew.utcOffsetMinutes, serves: crew.serves,
        costPerHour: crew.costPerHour, paidMinutes: rules.paidMinutes,
        startGridMinutes: rules.startGridMinutes, daysPerWeek: rules.daysPerWeek,
        mealMinutes: rules.meal?.minutes ?? 0, mealEarliestAfter: rules.meal?.earliestAfter ?? 0,
        mealLatestAfter: rules.meal?.latestAfter ?? 0,
        nightPaidMinutes: rules.nights?.paidMinutes, nightsPerWeek: rules.nights?.nightsPerWeek,
        nightPremium: rules.nights?.premium)
    }
    if case .singleDuties(let work) = problem.work {
      var found: Set<[Int]> = []
      for kind in work.kinds {
        for start in stride(
          from: kind.starts.lowerBound, through: kind.starts.upperBound, by: intervalMinutes)
        {
          for length in stride(
            from: kind.lengths.lowerBound, through: kind.lengths.upperBound, by: intervalMinutes)
          { found.insert([start, length]) }
        }
      }
      duties = found.sorted { $0.lexicographicallyPrecedes($1) }
      averageMinutes = work.averageMinutes.map {
        [$0.lowerBound, $0.upperBound.isFinite ? $0.upperBound : nil]
      }
    }
  }
}

/// An answer in plain figures, which a recount reads.
struct WrittenDesign: Encodable {
  var cost: Double
  var bound: Double
  var isOptimal: Bool
  var seconds: Double
  var processor: Double
  var people: Int
  var faults: [String]
  var tours: [Tour]
  var shifts: [Shift]

  struct Tour: Encodable {
    var crew: Int
    var starts: [Int?]
    var paidMinutes: Int
    var isNight: Bool
    var people: Int
  }

  struct Shift: Encodable {
    var crew: Int
    var day: Int
    var start: Int
    var end: Int
    var mealStart: Int?
    var people: Int
  }

  init(_ design: ShiftDesign, seconds: Double, processor: Double, faults: [String]) {
    cost = design.cost.total
    bound = design.lowerBound
    isOptimal = design.proof == .optimal
    self.seconds = seconds
    self.processor = processor
    people = design.people
    self.faults = faults
    tours = design.tours.map {
      Tour(
        crew: $0.crew, starts: $0.starts, paidMinutes: $0.paidMinutes, isNight: $0.isNight,
        people: $0.people)
    }
    shifts = design.shifts.map {
      Shift(
        crew: $0.crew, day: $0.day, start: $0.start, end: $0.end, mealStart: $0.mealStart,
        people: $0.people)
    }
  }
}
