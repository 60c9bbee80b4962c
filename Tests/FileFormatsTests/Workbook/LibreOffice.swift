import Foundation
import Spreadsheets

/// LibreOffice without a screen: it works every formula out anew and saves the file.
enum LibreOffice {
  struct Missing: Error, CustomStringConvertible {
    let description: String
  }

  /// The workbooks as LibreOffice saves them once it has recalculated them.
  ///
  /// - Parameter values: what each file shows before, nil for what its formulas make.
  static func recalculated(_ workbooks: [(workbook: Workbook, showing: Calculation?)]) throws
    -> [Workbook]
  {
    let folder = FileManager.default.temporaryDirectory.appending(
      path: "office-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let (profile, saved) = (folder.appending(path: "profile/user"), folder.appending(path: "saved"))
    try FileManager.default.createDirectory(at: profile, withIntermediateDirectories: true)
    // Files of other programs are otherwise taken at their word.
    try Data(alwaysRecalculate.utf8).write(to: profile.appending(path: "registrymodifications.xcu"))
    var names: [String] = []
    for (index, item) in workbooks.enumerated() {
      let file = folder.appending(path: "\(index).xlsx")
      try item.workbook.write(to: file, showing: item.showing)
      names.append(file.path)
    }
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments =
      [
        "soffice", "-env:UserInstallation=file://\(folder.path)/profile", "--headless",
        "--convert-to", "xlsx", "--outdir", saved.path,
      ] + names
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else {
      throw Missing(
        description: "LibreOffice did not run (status \(process.terminationStatus)). Install it: "
          + "apt-get install libreoffice-calc-nogui, or brew install --cask libreoffice.")
    }
    return try workbooks.indices.map {
      try Workbook(reading: saved.appending(path: "\($0).xlsx"))
    }
  }

  private static let alwaysRecalculate = """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry">
    <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
    </oor:items>
    """
}
