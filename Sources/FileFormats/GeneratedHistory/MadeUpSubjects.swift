import Workforce

/// What a ticket is about, with the commas, quotes, line breaks and accents that real subjects have.
///
/// Contacts with the same `Contact.subject` say the same, most of them in other clothes: `Re:`,
/// capitals, a number in brackets. Most subjects are their writer's own; some are everybody's.
enum MadeUpSubjects {
  static func subject(of contact: Contact) -> String {
    if contact.isSpam { return "You have WON a \"free\" cruise, click now" }
    if contact.isAbandoned { return "Abandoned call" }
    let subjects = contact.language.flatMap { inLanguage[$0] } ?? english
    let topic = contact.subject.map { Int($0.value >> 20) } ?? number(of: contact)
    let own = topic / subjects.count % 9000 + 1000
    let line = subjects[topic % subjects.count].replacing("#", with: String(own))
    return clothed(line, number(of: contact))
  }

  /// The contact's number, mixed so that neighbours differ.
  static func number(of contact: Contact) -> Int {
    let mixed = UInt64(Int(contact.externalID) ?? 0) &* 0x9E37_79B9_7F4A_7C15
    return Int(mixed >> 40)
  }

  private static func clothed(_ line: String, _ number: Int) -> String {
    switch number / 7 % 20 {
    case 0: "Re: \(line)"
    case 1: "Fwd: \(line)"
    case 2: line.uppercased()
    case 3: line.lowercased()
    case 4: "[Ticket \(number % 9000)] \(line)"
    case 5: "\(line) – urgent!!"
    case 6: "Another question"
    default: line
    }
  }

  /// `#` stands for a number of the writer's own.
  private static let english = [
    "Can't log in", "Invoice # for last month, please", "Import fails at row #",
    "How do I add user #?", "The report # shows \"no data\"", "Upgrade for account #",
    "Slow since this morning", "Email bounced:\nmailbox # full", "Cancel trial #",
    "API returns 403 for key #", "Change of card ending in #", "Feature request: dark mode",
    "Order # not delivered", "Export # hangs at 99 %", "Wrong total on quote #",
    "Webhook # isn't called",
  ]
  private static let inLanguage = [
    "Spanish": ["No puedo entrar", "Factura # del mes pasado", "¿Cómo añado el usuario #?"],
    "French": ["Impossible de me connecter", "Facture #, s'il vous plaît", "Problème d'accès #"],
    "Portuguese": ["Não consigo entrar", "Fatura # do mês passado", "Relatório # vazio"],
    "German": [
      "Anmeldung schlägt fehl", "Rechnung # für März, bitte", "Export # enthält Umlaute nicht",
    ],
  ]
}
