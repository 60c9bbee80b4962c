import Workforce

/// What a ticket is about, chosen by its number, with the commas, quotes, line breaks and accents
/// that real subjects have.
enum MadeUpSubjects {
  static func subject(of contact: Contact) -> String {
    if contact.isSpam { return "You have WON a \"free\" cruise, click now" }
    if contact.isAbandoned { return "Abandoned call" }
    let subjects = contact.language.flatMap { inLanguage[$0] } ?? english
    return subjects[number(of: contact) % subjects.count]
  }

  /// The contact's number, mixed so that neighbours differ.
  static func number(of contact: Contact) -> Int {
    let mixed = UInt64(Int(contact.externalID) ?? 0) &* 0x9E37_79B9_7F4A_7C15
    return Int(mixed >> 40)
  }

  private static let english = [
    "Can't log in", "Invoice for last month, please", "Import fails at row 3,200",
    "How do I add a user?", "The report shows \"no data\"", "Upgrade", "Slow since this morning",
    "Email bounced:\nmailbox full", "Cancel my trial", "API returns 403", "Change of card",
    "Feature request: dark mode",
  ]
  private static let inLanguage = [
    "Spanish": ["No puedo entrar", "Factura del mes pasado", "¿Cómo añado un usuario?"],
    "French": ["Impossible de me connecter", "Facture, s'il vous plaît", "Problème d'accès"],
    "Portuguese": ["Não consigo entrar", "Fatura do mês passado", "Relatório vazio"],
    "German": [
      "Anmeldung schlägt fehl", "Rechnung für März, bitte", "Export enthält Umlaute nicht",
    ],
  ]
}
