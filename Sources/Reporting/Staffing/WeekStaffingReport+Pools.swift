import Workforce

/// What it costs that queues of one channel have people of their own.
extension WeekStaffingReport {
  /// Channels whose people do nothing but their queues.
  var pools: [PooledChannel] {
    let blended = staffing.queues.filter { !$0.helpers.isEmpty }.map(\.key)
    return staffing.pooled.filter { pool in !pool.queues.contains(where: blended.contains) }
  }

  var poolBlocks: [Block] {
    let pools = pools
    guard !pools.isEmpty else { return [] }
    return [
      .table(
        Table(
          caption: "Hours at work a week: queues apart, and one pool of their people",
          columns: [
            Table.Column("Channel", isNumber: false), Table.Column("Queues"),
            Table.Column("Apart, h"), Table.Column("One pool, h"),
            Table.Column("Splitting costs, h"), Table.Column("Share"),
          ],
          groups: [
            Table.Group(
              nil,
              pools.map { pool in
                let extra = pool.pooledAgentHours.map { pool.separateAgentHours - $0 }
                return Table.Row([
                  Table.Cell(pool.channel.rawValue), Table.Cell(Numerals.whole(pool.queues.count)),
                  Table.Cell(Numerals.amount(pool.separateAgentHours)),
                  Table.Cell(pool.pooledAgentHours.map(Numerals.amount) ?? "–"),
                  Table.Cell(extra.map(Numerals.amount) ?? "–", .strong),
                  Table.Cell(
                    extra.map {
                      pool.separateAgentHours > 0
                        ? Numerals.percent($0 / pool.separateAgentHours) : "–"
                    } ?? "–"),
                ])
              })
          ])),
      .notes(pools.compactMap(obstacle) + [poolMeaning]),
    ]
  }

  private var poolMeaning: String {
    "Of queues apart, each waits for its own people while those of another sit idle. One pool is the "
      + "most that people who take every contact of a channel can save; a few who take two kinds "
      + "save a good part of it."
  }

  private func obstacle(_ pool: PooledChannel) -> String? {
    guard case .none(let obstacle) = pool.pool else { return nil }
    let why =
      switch obstacle {
      case .differentPromises: "its queues promise different things"
      case .differentHours: "its queues are open at different hours"
      case .differentConcurrency: "agents of its queues hold different numbers of contacts at once"
      }
    return "\(pool.channel.rawValue): \(why), so that one pool would be other work."
  }
}
