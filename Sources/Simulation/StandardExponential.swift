import Foundation

/// Exponential numbers with mean 1, without a logarithm for nearly all of them.
///
/// The ziggurat: G. Marsaglia and W. W. Tsang, "The Ziggurat Method for Generating Random Variables",
/// Journal of Statistical Software 5(8), 2000, doi:10.18637/jss.v005.i08, with 256 layers. Here one
/// draw's layer and its place in the layer come from different bits: J. A. Doornik, "An Improved
/// Ziggurat Method to Generate Normal Random Samples", 2005.
struct StandardExponential: ~Copyable {
  /// The right edges of the layers, from the base, whose edge stands for its area, to 0; and the
  /// density there.
  private let edges: Table<Double>
  private let densities: Table<Double>

  /// Where the base's tail begins, and each layer's area.
  private static let tail = 7.697_117_470_131_050
  private static let area = 0.003_949_659_822_581_572

  init() {
    var edges = [Self.area / exp(-Self.tail), Self.tail]
    for layer in 2..<256 {
      edges.append(-log(exp(-edges[layer - 1]) + Self.area / edges[layer - 1]))
    }
    edges.append(0)
    self.edges = Table(edges, else: 0)
    densities = Table(edges.map { exp(-$0) }, else: 0)
  }

  @inline(__always)
  func draw(_ dice: CustomerDice) -> Double {
    var dice = dice
    let bits = dice.next()
    let layer = Int(truncatingIfNeeded: bits & 255)
    let value = Double(bits >> 11) * 0x1p-53 * edges[layer]
    if value < edges[layer &+ 1] { return value }
    return drawAtTheEdge(layer, value, dice)
  }

  /// The numbers of the first customers, to be looked at by themselves.
  static func numbers(stream: UInt64, customers: Int) -> [Double] {
    let exponential = StandardExponential()
    var numbers: [Double] = []
    for customer in 0..<customers {
      numbers.append(
        exponential.draw(CustomerDice(stream: stream, customer: UInt64(customer))))
    }
    return numbers
  }

  @inline(never)
  private func drawAtTheEdge(_ layer: Int, _ value: Double, _ dice: CustomerDice) -> Double {
    var dice = dice
    var layer = layer
    var value = value
    while true {
      // Beyond the base the tail is the whole distribution over again.
      if layer == 0 { return Self.tail - log(dice.positiveUnit()) }
      let height =
        densities[layer] + (densities[layer + 1] - densities[layer]) * dice.positiveUnit()
      if height < exp(-value) { return value }
      let bits = dice.next()
      layer = Int(truncatingIfNeeded: bits & 255)
      value = Double(bits >> 11) * 0x1p-53 * edges[layer]
      if value < edges[layer + 1] { return value }
    }
  }
}
