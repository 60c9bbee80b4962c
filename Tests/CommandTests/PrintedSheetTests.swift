import Foundation
import Testing

/// Prints the sheet of every example and template with a browser, where there is one, and counts the
/// pages.
@Suite(.enabled(if: Browser.file != nil, "Not run: printing needs Chromium."), .serialized)
struct PrintedSheetTests {
  private static let examples = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Examples")

  @Test(arguments: ["three-numbers", "front-loaded", "growing", "six-offices"])
  func theSheetOfAnExampleIsOnePage(name: String) throws {
    let folder = try WorkFolder()
    let model = Self.examples.appending(path: "\(name)/muster.yaml")
    try folder.write(try String(contentsOf: model, encoding: .utf8), to: "muster.yaml")
    #expect(try printedPages(in: folder) == 1)
  }

  @Test(arguments: ["startup", "always-on", "matched"])
  func theSheetOfATemplateIsOnePage(name: String) throws {
    let folder = try WorkFolder()
    #expect(try folder.muster("init", "--template", name).status == 0)
    #expect(try printedPages(in: folder) == 1)
  }

  @Test(arguments: ["startup", "always-on", "matched"])
  func theBoardsSheetOfATemplateIsOnePage(name: String) throws {
    let folder = try WorkFolder()
    #expect(try folder.muster("init", "--template", name).status == 0)
    #expect(try printedPages(of: "storm", in: folder) == 1)
  }

  private func printedPages(of kind: String = "hiring", in folder: WorkFolder) throws -> Int {
    let run = try folder.muster("report", kind, "--format", "html", "--output", "sheet.html")
    #expect(run.status == 0, "\(run.error)")
    let page = folder.url.appending(path: "sheet.html")
    let printed = folder.url.appending(path: "sheet.pdf")
    let browser = Process()
    browser.executableURL = Browser.file
    browser.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--no-pdf-header-footer",
      "--user-data-dir=\(folder.url.appending(path: "browser").path(percentEncoded: false))",
      "--print-to-pdf=\(printed.path(percentEncoded: false))", page.absoluteString,
    ]
    browser.standardOutput = FileHandle.nullDevice
    browser.standardError = FileHandle.nullDevice
    try browser.run()
    browser.waitUntilExit()
    let bytes = String(decoding: try Data(contentsOf: printed), as: UTF8.self)
    return bytes.matches(of: #/\/Type\s*\/Page[^s]/#).count
  }
}

private enum Browser {
  static let file = ["chromium", "chromium-browser", "google-chrome"].lazy
    .flatMap { name in ["/usr/bin", "/usr/local/bin", "/opt/homebrew/bin"].map { "\($0)/\(name)" } }
    .first { FileManager.default.isExecutableFile(atPath: $0) }
    .map { URL(filePath: $0) }
}
