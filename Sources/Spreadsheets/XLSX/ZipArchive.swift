import CZip
import Foundation

/// The files inside a zip archive, read whole.
final class ZipArchive {
  private let archive: OpaquePointer

  /// No file inside may be larger when unpacked: a small archive can hold an endless one.
  private static let largestEntry: UInt64 = 512 << 20

  init(opening file: URL) throws {
    var code: Int32 = 0
    guard let opened = zip_open(file.path(percentEncoded: false), Int32(ZIP_RDONLY), &code) else {
      throw XLSXFailure("The file is no workbook in the format .xlsx.")
    }
    archive = opened
  }

  deinit { zip_discard(archive) }

  /// Nil if there is no such file.
  func contents(of name: String) throws -> Data? {
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_stat(archive, name, 0, &status) == 0 else { return nil }
    guard status.size <= Self.largestEntry else {
      throw XLSXFailure("The workbook's part \(name) is larger than any model needs.")
    }
    guard let entry = zip_fopen(archive, name, 0) else {
      throw XLSXFailure("The workbook's part \(name) can't be unpacked.")
    }
    defer { zip_fclose(entry) }
    var data = Data(count: Int(status.size))
    let count = data.withUnsafeMutableBytes { zip_fread(entry, $0.baseAddress, status.size) }
    guard count == Int64(status.size) else {
      throw XLSXFailure("The workbook's part \(name) is damaged.")
    }
    return data
  }
}
