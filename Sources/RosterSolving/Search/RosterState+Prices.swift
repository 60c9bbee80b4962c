import Rostering

extension RosterState {
  /// What each choice of some days would cost a person, with the cover that the others leave:
  /// `prices[day * width + choice]`, of their own prices and the cover's, without totals and weekends.
  /// Other days are left as they are.
  func priceChoices(of person: Int, on days: Range<Int>, into prices: UnsafeMutablePointer<Int>) {
    let flat = grid.people + person
    let width = flat.pointee.width
    for day in days {
      let now = lines[person &* grid.dayCount &+ day]
      shift(person, day, now, by: -1)
      let own = flat.pointee.prices + day &* width
      let row = prices + day &* width
      let reach = flat.pointee.reaches[day]
      if reach.usesSums {
        let lower = Int(reach.lower)
        var sum = 0
        for line in lower..<Int(reach.upper) {
          sums[line &- lower] = sum
          sum &+= priceOfOneMore(on: line)
        }
        sums[Int(reach.upper) &- lower] = sum
        for choice in 0..<width where own[choice] != RosterGrid.impossible {
          var price = own[choice]
          forParts(of: flat, day &* width &+ choice) {
            price &+= sums[Int($0.upper) &- lower] &- sums[Int($0.lower) &- lower]
          }
          row[choice] = price
        }
      } else {
        for choice in 0..<width where own[choice] != RosterGrid.impossible {
          row[choice] = price(person, day, Int16(choice))
        }
      }
      for choice in 0..<width where own[choice] == RosterGrid.impossible {
        row[choice] = RosterGrid.impossible
      }
      shift(person, day, now, by: 1)
    }
  }

  /// Takes a person from the cover or brings them back, without counting what that costs.
  @inline(__always) func shift(_ person: Int, _ day: Int, _ choice: Int16, by people: Int32) {
    let flat = grid.people + person
    forParts(of: flat, day &* flat.pointee.width &+ Int(choice)) {
      var line = Int($0.lower)
      while line < Int($0.upper) {
        present[line] &+= people
        line &+= 1
      }
    }
  }

  /// What a choice of somebody who isn't on the cover that day would cost.
  @inline(__always) func price(_ person: Int, _ day: Int, _ choice: Int16) -> Int {
    let flat = grid.people + person
    let place = day &* flat.pointee.width &+ Int(choice)
    var price = flat.pointee.prices[place]
    forParts(of: flat, place) {
      var line = Int($0.lower)
      while line < Int($0.upper) {
        price &+= priceOfOneMore(on: line)
        line &+= 1
      }
    }
    return price
  }

  @inline(__always) private func forParts(
    of person: UnsafeMutablePointer<FlatPerson>, _ place: Int, _ body: (FlatRange) -> Void
  ) {
    var part = Int(person.pointee.partStarts[place])
    let end = Int(person.pointee.partStarts[place &+ 1])
    while part < end {
      body(person.pointee.parts[part])
      part &+= 1
    }
  }
}
