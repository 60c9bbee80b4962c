import CXLSXWriter
package import Foundation

extension Workbook {
  /// Writes the workbook as an `.xlsx` file, each formula with the value that it has.
  ///
  /// The same workbook gives the same bytes.
  ///
  /// - Parameter values: what formulas show until a program recalculates them; nil for what they
  ///   make.
  /// - Throws: `XLSXFailure` if the file can't be written.
  package func write(to file: URL, showing values: Calculation? = nil) throws {
    let values = values ?? calculated
    guard let book = workbook_new(file.path(percentEncoded: false)) else {
      throw XLSXFailure("The workbook could not be begun.")
    }
    // The library would write the clock's time.
    var properties = lxw_doc_properties()
    properties.created = 1_262_304_000
    workbook_set_properties(book, &properties)
    let styles = XLSXStyles(book)
    for sheet in sheets {
      guard let target = workbook_add_worksheet(book, sheet.name) else {
        throw XLSXFailure("The sheet \(sheet.name) could not be added.")
      }
      XLSXSheetWriting(sheet: sheet, target: target, book: book, styles: styles, values: values)
        .write()
    }
    for name in names { workbook_define_name(book, name.name, "=\(name.reference)") }
    let error = workbook_close(book)
    guard error == LXW_NO_ERROR else {
      throw XLSXFailure(String(cString: lxw_strerror(error)))
    }
  }
}

/// Why a workbook could not be written or read, as a sentence.
package struct XLSXFailure: Error, CustomStringConvertible {
  package let description: String

  init(_ description: String) { self.description = description }
}

/// One sheet on its way into the file.
private struct XLSXSheetWriting {
  let sheet: Sheet
  let target: UnsafeMutablePointer<lxw_worksheet>
  let book: UnsafeMutablePointer<lxw_workbook>
  let styles: XLSXStyles
  let values: Calculation

  func write() {
    for (row, cells) in sheet.rows.enumerated() {
      for (column, cell) in cells.enumerated() {
        if let cell { write(cell, row: row, column: column) }
      }
    }
    for (column, width) in sheet.columnWidths {
      worksheet_set_column(target, lxw_col_t(column), lxw_col_t(column), width, nil)
    }
    for (row, height) in sheet.rowHeights {
      worksheet_set_row(target, lxw_row_t(row), height, nil)
    }
    if sheet.frozen.rows > 0 || sheet.frozen.columns > 0 {
      worksheet_freeze_panes(
        target, lxw_row_t(sheet.frozen.rows), lxw_col_t(sheet.frozen.columns))
    }
    for validation in sheet.validations { write(validation) }
    for chart in sheet.charts { write(chart) }
    if sheet.isWorkings { worksheet_set_tab_color(target, 0xBFBFBF) }
    layOutForPrint()
  }

  /// A4, as wide as the page, with the frozen rows on every page.
  private func layOutForPrint() {
    worksheet_set_paper(target, 9)
    worksheet_fit_to_pages(target, 1, sheet.fitsOnePage ? 1 : 0)
    if sheet.isLandscape { worksheet_set_landscape(target) }
    if sheet.frozen.rows > 0 { worksheet_repeat_rows(target, 0, lxw_row_t(sheet.frozen.rows - 1)) }
    if let count = sheet.printedColumns, !sheet.rows.isEmpty {
      worksheet_print_area(
        target, 0, 0, lxw_row_t(sheet.rows.count - 1), lxw_col_t(count - 1))
    }
    worksheet_set_footer(target, "&L&A&R&P / &N")
    worksheet_gridlines(target, 1)
  }

  private func write(_ cell: Cell, row: Int, column: Int) {
    let (line, place, format) = (lxw_row_t(row), lxw_col_t(column), styles.format(cell.style))
    switch cell.content {
    case .blank: worksheet_write_blank(target, line, place, format)
    case .number(let number): worksheet_write_number(target, line, place, number, format)
    case .text(let text): worksheet_write_string(target, line, place, text, format)
    case .truth(let truth): worksheet_write_boolean(target, line, place, truth ? 1 : 0, format)
    case .formula(let text):
      let formula = "=" + text
      switch values[sheet.name, row, column] {
      case .number(let number):
        worksheet_write_formula_num(target, line, place, formula, format, number)
      case .text(let text):
        worksheet_write_formula_str(target, line, place, formula, format, text)
      case .truth(let truth):
        worksheet_write_formula_str(target, line, place, formula, format, truth ? "TRUE" : "FALSE")
      case .error(let code):
        worksheet_write_formula_str(target, line, place, formula, format, code)
      case .blank:
        worksheet_write_formula_str(target, line, place, formula, format, "")
      }
    }
  }

  private func write(_ validation: Validation) {
    var rule = lxw_data_validation()
    let off = UInt8(LXW_VALIDATION_OFF.rawValue)
    rule.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
    rule.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
    var kept: [UnsafeMutablePointer<CChar>?] = []
    defer { for text in kept { free(text) } }
    func keep(_ text: String) -> UnsafeMutablePointer<CChar>? {
      let copy = strdup(text)
      kept.append(copy)
      return copy
    }
    var list: [UnsafeMutablePointer<CChar>?] = []
    func between(_ range: ClosedRange<Double>, _ kind: lxw_validation_types) {
      rule.validate = UInt8(kind.rawValue)
      rule.minimum_number = range.lowerBound
      rule.maximum_number = range.upperBound
    }
    switch validation.rule {
    case .number(let range): between(range, LXW_VALIDATION_TYPE_DECIMAL)
    case .whole(let range): between(range, LXW_VALIDATION_TYPE_INTEGER)
    case .date(let range): between(range, LXW_VALIDATION_TYPE_DATE_NUMBER)
    case .oneOf(let words):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      list = words.map { keep($0) } + [nil]
    case .oneIn(let range):
      rule.validate = UInt8(LXW_VALIDATION_TYPE_LIST_FORMULA.rawValue)
      rule.value_formula = keep("=" + range)
    case .any:
      rule.validate = UInt8(LXW_VALIDATION_TYPE_ANY.rawValue)
      rule.criteria = 0
    }
    // The file format takes 32 characters of title and 255 of message.
    rule.input_title = keep(String(validation.title.prefix(32)))
    rule.input_message = keep(String(validation.message.prefix(255)))
    if case .any = validation.rule {
      rule.show_error = off
    } else {
      rule.error_title = keep("This can't stand here")
      rule.error_message = keep(String(validation.message.prefix(255)))
    }
    list.withUnsafeMutableBufferPointer { words in
      if words.count > 0 { rule.value_list = words.baseAddress }
      worksheet_data_validation_range(
        target, lxw_row_t(validation.from.row), lxw_col_t(validation.from.column),
        lxw_row_t(validation.to.row), lxw_col_t(validation.to.column), &rule)
    }
  }

  /// Lines differ in dashes and marks as well, so that they read in grey.
  private func write(_ placed: PlacedChart) {
    let kind = placed.kind == .line ? LXW_CHART_LINE : LXW_CHART_COLUMN
    guard let chart = workbook_add_chart(book, UInt8(kind.rawValue)) else { return }
    for (index, series) in placed.series.enumerated() {
      guard let added = chart_add_series(chart, "=" + placed.categories, "=" + series.values) else {
        continue
      }
      chart_series_set_name(added, series.name)
      let shade: lxw_color_t = index == 0 ? 0x1F4E79 : 0xE08A00
      if placed.kind == .line {
        var line = lxw_chart_line()
        line.color = shade
        line.width = 2.25
        line.dash_type =
          index == 0
          ? UInt8(LXW_CHART_LINE_DASH_SOLID.rawValue)
          : UInt8(LXW_CHART_LINE_DASH_DASH.rawValue)
        chart_series_set_line(added, &line)
      } else {
        var fill = lxw_chart_fill()
        fill.color = shade
        chart_series_set_fill(added, &fill)
      }
    }
    chart_title_set_name(chart, placed.title)
    chart_axis_set_name(chart.pointee.y_axis, placed.valueTitle)
    chart_axis_set_num_format(chart.pointee.x_axis, "yyyy-mm")
    if placed.series.count < 2 {
      chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_NONE.rawValue))
    } else {
      chart_legend_set_position(chart, UInt8(LXW_CHART_LEGEND_BOTTOM.rawValue))
    }
    var options = lxw_chart_options()
    options.x_scale = 0.93
    options.y_scale = 0.95
    worksheet_insert_chart_opt(
      target, lxw_row_t(placed.place.row), lxw_col_t(placed.place.column), chart, &options)
  }
}

/// The formats of one file, made once each.
private final class XLSXStyles {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var made: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

  init(_ book: UnsafeMutablePointer<lxw_workbook>) { self.book = book }

  func format(_ style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let known = made[style] { return known }
    guard let format = workbook_add_format(book) else { return nil }
    switch style.role {
    case .plain: break
    case .title:
      format_set_bold(format)
      format_set_font_size(format, 16)
    case .heading:
      format_set_bold(format)
      format_set_font_size(format, 12)
    case .header:
      format_set_bold(format)
      format_set_bg_color(format, 0xD9D9D9)
      format_set_bottom(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    case .note:
      format_set_font_color(format, 0x595959)
      format_set_indent(format, 1)
      format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    case .key:
      format_set_font_color(format, 0x808080)
      format_set_font_size(format, 8)
    case .input:
      format_set_bg_color(format, 0xFFF2CC)
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, 0xBF9000)
    case .result:
      format_set_bold(format)
      format_set_top(format, UInt8(LXW_BORDER_THIN.rawValue))
    }
    if let number = Self.numberFormat(style.number) { format_set_num_format(format, number) }
    if style.wraps { format_set_text_wrap(format) }
    made[style] = format
    return format
  }

  private static func numberFormat(_ number: CellStyle.Number) -> String? {
    switch number {
    case .general: nil
    case .whole, .money: "#,##0"
    case .tenths: "#,##0.0"
    case .thousandths: "#,##0.000"
    case .percent: "0.##%"
    case .month: "yyyy\\-mm"
    case .day: "yyyy\\-mm\\-dd"
    }
  }
}
