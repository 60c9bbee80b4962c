/// What a page does beyond being read: pointing at a chart (or moving through it by arrow keys)
/// tells the month's figures under it, a storyboard is stepped through or played, and printing opens
/// what is folded.
enum PageScript {
  static let source = """

    //<![CDATA[
    document.querySelectorAll("figure:not(.storyboard)").forEach(function (figure) {
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
    document.querySelectorAll(".storyboard").forEach(function (board) {
      var controls = board.querySelector(".controls");
      var stage = board.querySelector(".stage");
      var slider = controls.querySelector("input");
      var button = controls.querySelector("button");
      var moment = stage.querySelector(".moment");
      var sentence = stage.querySelector(".sentence");
      function list(element, name) { return element.getAttribute("data-" + name).split("|"); }
      var names = list(slider, "texts");
      var sentences = list(sentence, "texts");
      var cells = Array.prototype.map.call(stage.querySelectorAll("td[data-texts]"), function (cell) {
        return {
          cell: cell, value: cell.querySelector(".value"), bar: cell.querySelector(".gauge > span"),
          texts: list(cell, "texts"), fills: list(cell, "fills"),
          alarms: cell.getAttribute("data-alarms")
        };
      });
      var drawings = Array.prototype.map.call(board.querySelectorAll(".pointers"), function (group) {
        return Array.prototype.slice.call(group.children);
      });
      var shown = -1;
      function show(index) {
        drawings.forEach(function (columns) {
          if (shown >= 0) columns[shown].classList.remove("chosen");
          columns[index].classList.add("chosen");
        });
        shown = index;
        slider.value = index;
        slider.setAttribute("aria-valuetext", names[index]);
        moment.textContent = names[index];
        sentence.textContent = sentences[index];
        cells.forEach(function (part) {
          part.value.textContent = part.texts[index];
          part.bar.style.width = part.fills[index] + "%";
          part.cell.classList.toggle("alarming", part.alarms.charAt(index) === "1");
        });
      }
      var timer = null;
      function stop() {
        clearInterval(timer);
        timer = null;
        button.textContent = "Play";
        sentence.setAttribute("aria-live", "polite");
      }
      function play() {
        if (shown === names.length - 1) show(0);
        button.textContent = "Pause";
        // A voice that reads every week aloud would lag behind.
        sentence.setAttribute("aria-live", "off");
        timer = setInterval(function () {
          if (shown < names.length - 1) show(shown + 1);
          else stop();
        }, Math.max(120, Math.min(600, 30000 / names.length)));
      }
      button.addEventListener("click", function () {
        if (timer) stop();
        else play();
      });
      slider.addEventListener("input", function () {
        stop();
        show(Number(slider.value));
      });
      drawings.forEach(function (columns) {
        columns.forEach(function (column, index) {
          column.addEventListener("click", function () {
            stop();
            show(index);
          });
        });
      });
      document.addEventListener("visibilitychange", stop);
      // Nothing moves by itself where that isn't wanted; the slider does all.
      button.hidden = window.matchMedia("(prefers-reduced-motion: reduce)").matches;
      controls.hidden = stage.hidden = false;
      board.classList.add("moving");
      show(Number(slider.value));
    });
    window.addEventListener("beforeprint", function () {
      document.querySelectorAll("details:not(.data)").forEach(function (details) {
        details.open = true;
      });
    });
    //]]>

    """
}
