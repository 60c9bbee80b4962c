/// What a page does beyond being read: pointing at a chart (or moving through it by arrow keys)
/// tells the month's figures under it, and printing opens what is folded.
enum PageScript {
  static let source = """

    //<![CDATA[
    document.querySelectorAll("figure").forEach(function (figure) {
      var readout = figure.querySelector(".readout");
      figure.querySelectorAll(".pointers").forEach(function (pointers) {
        var columns = Array.prototype.slice.call(pointers.children);
        var texts = columns.map(function (column) {
          var title = column.querySelector("title");
          var text = title.textContent;
          column.removeChild(title);
          return text;
        });
        var chosen = -1;
        function choose(index) {
          if (chosen >= 0) columns[chosen].classList.remove("chosen");
          chosen = Math.max(-1, Math.min(columns.length - 1, index));
          if (chosen >= 0) columns[chosen].classList.add("chosen");
          readout.textContent = chosen >= 0 ? texts[chosen] : "";
        }
        columns.forEach(function (column, index) {
          column.addEventListener("pointerenter", function () { choose(index); });
        });
        var drawing = pointers.ownerSVGElement;
        drawing.addEventListener("pointerleave", function () { choose(-1); });
        drawing.setAttribute("tabindex", "0");
        drawing.addEventListener("keydown", function (event) {
          if (event.key === "ArrowRight") choose(chosen + 1);
          else if (event.key === "ArrowLeft") choose(Math.max(0, chosen - 1));
          else if (event.key === "Escape") choose(-1);
          else return;
          event.preventDefault();
        });
      });
    });
    window.addEventListener("beforeprint", function () {
      document.querySelectorAll("details:not(.data)").forEach(function (details) {
        details.open = true;
      });
    });
    //]]>

    """
}
