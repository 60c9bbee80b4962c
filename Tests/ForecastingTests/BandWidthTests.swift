import Testing

@testable import Forecasting

@Suite("Bands are wider where less is known") struct BandWidthTests {
  @Test func fewerIndependentDaysAskForWiderBands() {
    let few = FewOrigins(independentDays: 1)
    let more = FewOrigins(independentDays: 20)
    let many = FewOrigins(independentDays: 2000)
    // Student's t with three degrees of freedom: 1.6377 and 3.1824, against 1.2816 and 1.9600.
    #expect(abs(few.eighty - 1.6377 / 1.2816) < 1e-3)
    #expect(abs(few.most - 3.1824 / 1.96) < 1e-3)
    #expect(few.most > more.most && more.most > many.most)
    #expect(abs(many.fifty - 1) < 1e-3 && abs(many.most - 1) < 3e-3)
    // What is rare is told least.
    #expect(few.fifty < few.eighty && few.eighty < few.most)
  }

  @Test func weeksThatErrAlikeAreAllAsTheProcessSays() {
    let growth = ErrorGrowth((0..<28).map { (lead: $0, ratio: 2.5) })
    for lead in 0..<60 { #expect(abs(growth[lead] - 1) < 1e-12) }
    let none = ErrorGrowth([])
    #expect(none[0] == 1 && none[27] == 1)
  }

  @Test func aWeekThatErrsMoreIsLessSure() {
    let cases = (0..<20).flatMap { _ in (0..<28).map { (lead: $0, ratio: $0 < 21 ? 0.5 : 2.5) } }
    let growth = ErrorGrowth(cases)
    // By 140 cases a week of which the mean is 1, and 25 like the mean.
    #expect(abs(growth[24] - (140 * 2.5 + 25) / 165) < 1e-9)
    #expect(abs(growth[3] - (140 * 0.5 + 25) / 165) < 1e-9)
    // Straight in between, and no further than was tried.
    #expect(growth[20] > growth[17] && growth[20] < growth[24])
    #expect(growth[0] == growth[3] && growth[100] == growth[24])
  }
}
