/// The look of a page: one column, system fonts, light and dark, paper and telephone.
///
/// Colours of charts are from M. Okabe and K. Ito, "Color Universal Design" (2008), which people
/// with any kind of colour vision tell apart; patterns, dashes and thickness say the same in grey.
enum PageStyle {
  static let css = """

    :root {
      color-scheme: light dark;
      --paper: #fcfcfb; --panel: #ffffff; --text: #1c1e21; --quiet: #5b6168; --rule: #e2e3e0;
      --grid: #e6e7e4; --axis: #8b9096; --accent: #005a8f; --alarm: #a63a00; --alarm-ground: #fdf1e8;
      --shade: #1c1e2133;
      --blue: #0072b2; --sky: #56b4e9; --pale: #d7ecf9; --vermillion: #d55e00; --green: #00795a;
      --on-blue: #ffffff; --on-sky: #10212c;
    }
    @media (prefers-color-scheme: dark) {
      :root {
        --paper: #141618; --panel: #1b1e21; --text: #e9eaeb; --quiet: #a4abb2; --rule: #30353a;
        --grid: #2b3035; --axis: #757c83; --accent: #7cc4f0; --alarm: #ffae70; --alarm-ground: #33241a;
        --shade: #000000b0;
        --blue: #3d9fdc; --sky: #56b4e9; --pale: #1f4159; --vermillion: #ff9a3d; --green: #2fc79b;
        --on-blue: #0b1a24; --on-sky: #0b1a24;
      }
    }
    * { box-sizing: border-box; }
    html { -webkit-text-size-adjust: 100%; }
    body {
      margin: 0 auto; padding: 3.5rem 1.5rem 4rem; max-width: 60rem; background: var(--paper);
      color: var(--text); font: 1rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto,
      "Helvetica Neue", "Noto Sans", sans-serif;
    }
    h1, h2, h3 { line-height: 1.25; letter-spacing: -0.012em; text-wrap: balance; }
    h1 { font-size: clamp(1.6rem, 1.1rem + 2.2vw, 2.5rem); font-weight: 650; margin: 0 0 1rem; }
    h2 { font-size: 1.35rem; font-weight: 650; margin: 0 0 1rem; }
    h3 { font-size: 1.05rem; font-weight: 600; margin: 0; }
    p { margin: 0 0 1rem; max-width: 44rem; }
    header .name {
      color: var(--quiet); font-size: 0.9rem; margin-bottom: 1.25rem; letter-spacing: 0.01em;
    }
    header .rest { font-size: 1.1rem; color: var(--quiet); }
    section { margin-top: 3.5rem; }
    section.lead { margin-top: 0; }
    .lead p { font-size: 1.1rem; color: var(--quiet); }
    code {
      font: 0.9em ui-monospace, "SF Mono", Menlo, Consolas, monospace; background: var(--panel);
      border: 1px solid var(--rule); border-radius: 4px; padding: 0.1em 0.35em;
      overflow-wrap: anywhere;
    }
    ul { padding-left: 1.2rem; margin: 0 0 1rem; }
    li { margin: 0 0 0.4rem; max-width: 44rem; overflow-wrap: anywhere; }
    .date { white-space: nowrap; }
    dl { margin: 0; }
    dd { margin: 0; }

    .figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(12rem, 1fr));
      gap: 0.75rem; margin-bottom: 1.25rem; }
    .figures > div { background: var(--panel); border: 1px solid var(--rule); border-radius: 10px;
      padding: 0.9rem 1.1rem; }
    .figures dt { color: var(--quiet); font-size: 0.85rem; }
    .figures dd { font-size: 1.6rem; font-weight: 650; line-height: 1.3;
      font-variant-numeric: tabular-nums; letter-spacing: -0.01em; }
    .figures .long { font-size: 1.25rem; line-height: 1.65; }
    .figures .remark { font-size: 0.85rem; font-weight: 400; color: var(--quiet); letter-spacing: 0; }

    .warnings { list-style: none; padding: 0; }
    .warnings li { background: var(--alarm-ground); border-left: 4px solid var(--alarm);
      border-radius: 0 8px 8px 0; padding: 0.75rem 1rem; margin-bottom: 0.6rem; max-width: none; }
    .warnings strong { color: var(--alarm); }

    figure { margin: 0 0 2.5rem; }
    figure:last-child { margin-bottom: 0; }
    figcaption p { color: var(--quiet); margin: 0.25rem 0 0.75rem; font-size: 0.95rem; }
    .steps + figure, .more + figure { margin-top: 2rem; }
    .legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; padding: 0;
      margin: 0 0 0.5rem; font-size: 0.85rem; color: var(--quiet); }
    .legend li { display: flex; align-items: center; gap: 0.45rem; margin: 0; }
    .chart { display: block; width: 100%; height: auto; }
    .chart.narrow { display: none; }
    .chart:focus-visible, .scroll:focus-visible, summary:focus-visible {
      outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 4px; }
    .chart text { font-size: 12px; fill: var(--quiet); font-variant-numeric: tabular-nums; }
    .chart .unit, .chart .name { font-size: 11px; }
    .chart .year { font-weight: 600; fill: var(--text); }
    .grid line, .upright { stroke: var(--grid); stroke-width: 1; }
    .grid .zero { stroke: var(--axis); }
    .small { display: grid; gap: 2rem 2.5rem;
      grid-template-columns: repeat(auto-fill, minmax(20rem, 1fr)); }
    .small figure { margin: 0; min-width: 0; }
    .small h3 { font-size: 0.95rem; }
    .small .chart.narrow { display: block; }
    .events text { font-weight: 600; fill: var(--green); font-size: 11px; }
    .events .name { font-weight: 400; fill: var(--quiet); }
    .events path { fill: var(--green); }
    .bars.ramped { fill: var(--sky); }
    .patterns { position: absolute; width: 0; height: 0; }
    .bars.ramping { fill: url(#hatch); stroke: var(--blue); stroke-width: 0.75; }
    .hatch-ground { fill: var(--pale); }
    .hatch-line { stroke: var(--blue); stroke-width: 2; }
    .steps, .line { fill: none; stroke-linejoin: round; stroke-linecap: butt; }
    .steps.needed { stroke: var(--vermillion); stroke-width: 2.75; }
    .line.exact, .steps.exact { stroke: var(--text); stroke-width: 1.4; stroke-dasharray: 2 3; }
    .line.volume { stroke: var(--blue); stroke-width: 2.5; }
    .dot.volume { fill: var(--blue); }
    .dot.exact { fill: var(--text); }
    .bars.volume { fill: var(--sky); }
    .line.outflow { stroke: var(--green); stroke-width: 2; stroke-dasharray: 6 3; }
    .dot.outflow { fill: var(--green); }
    .line.solid, .steps.solid { stroke: var(--text); stroke-width: 2.75; }
    .line.dashed, .steps.dashed { stroke: var(--vermillion); stroke-width: 2.25; stroke-dasharray: 9 4; }
    .line.dotted { stroke: var(--green); stroke-width: 2.5; stroke-dasharray: 2 3.5; }
    .line.dashDotted { stroke: var(--blue); stroke-width: 2.25; stroke-dasharray: 9 3 2 3; }
    .line.thin { stroke: var(--quiet); stroke-width: 1.25; }
    .dot.solid { fill: var(--text); }
    .dot.dashed { fill: var(--vermillion); }
    .dot.dotted { fill: var(--green); }
    .dot.dashDotted { fill: var(--blue); }
    .dot.thin { fill: var(--quiet); }
    .chart .line-names text { fill: var(--text); }
    .whisker { fill: none; stroke: var(--blue); stroke-width: 1.5; }
    .heat { fill: var(--blue); fill-opacity: 0.04; }
    .level-0 { fill-opacity: 0.1; }
    .level-1 { fill-opacity: 0.28; }
    .level-2 { fill-opacity: 0.5; }
    .level-3 { fill-opacity: 0.74; }
    .level-4 { fill-opacity: 1; }
    /* Light enough for the number on it. */
    .numbered .level-3 { fill-opacity: 0.62; }
    .shut { fill: none; }
    .strip.at-work { fill: var(--blue); }
    .strip.awake { fill: var(--pale); stroke: var(--sky); stroke-width: 1; }
    .chart .row-name, .chart .point-name { fill: var(--text); }
    .chart .point-name { font-weight: 600; }
    .chart .counts text { fill: var(--text); }
    .chart .counts .on-dark { fill: var(--paper); font-weight: 600; }
    .frame { fill: none; stroke: var(--text); stroke-width: 1.25; stroke-dasharray: 3 3; }
    .band { fill: var(--pale); stroke: var(--sky); stroke-width: 0.75; }
    /* Of two bands the inner is darker, and the outer's edge is dashed: told apart without colours. */
    .band.thin { fill: var(--pale); stroke: var(--quiet); stroke-width: 1; stroke-dasharray: 4 3; }
    .band.inner { fill: var(--sky); fill-opacity: 0.65; stroke: var(--blue); stroke-width: 0.75; }
    .phase.open { fill: var(--panel); stroke: var(--axis); stroke-width: 1.2; stroke-dasharray: 4 3; }
    .phase.ramping { fill: var(--sky); }
    .ready { fill: var(--green); }
    .span text { fill: var(--text); }
    .pointers rect { fill: transparent; }
    .pointers .chosen { fill: var(--text); fill-opacity: 0.08; }
    .pointers.cells .chosen { fill: none; stroke: var(--text); stroke-width: 2; }
    .readout { font-size: 0.85rem; color: var(--text); min-height: 1.6em; margin: 0.25rem 0 0;
      max-width: none; font-variant-numeric: tabular-nums; }

    .scroll { overflow-x: auto; margin: 0 0 1rem; container-type: inline-size;
      /* A shadow where more is to the right, covered by the paper where nothing is. */
      background: linear-gradient(to left, var(--paper) 50%, transparent) right / 2.5rem 100%
        no-repeat local, linear-gradient(to left, var(--shade), transparent) right / 0.8rem 100%
        no-repeat scroll; }
    table { border-collapse: collapse; width: 100%; font-size: 0.9rem;
      font-variant-numeric: tabular-nums; }
    caption { text-align: left; color: var(--quiet); font-size: 0.85rem; padding: 0 0 0.5rem; }
    caption > span { display: inline-block; position: sticky; left: 0; max-width: 100cqi; }
    th, td { padding: 0.4rem 1rem 0.4rem 0; text-align: left; border-bottom: 1px solid var(--rule);
      vertical-align: baseline; }
    th { font-weight: 500; }
    thead th { color: var(--quiet); font-size: 0.8rem; border-bottom-color: var(--axis);
      vertical-align: bottom; }
    thead td { border-bottom-color: var(--axis); }
    tbody th { white-space: nowrap; }
    th:last-child, td:last-child { padding-right: 0; }
    .number { text-align: right; white-space: nowrap; }
    thead .number { white-space: normal; }
    td.bar { width: 24%; min-width: 5rem; }
    table:has(.bar) .number { width: 12%; }
    td.bar span { display: block; height: 0.7rem; background: var(--sky); border-radius: 1px; }
    .strong { font-weight: 650; }
    .shortfall { color: var(--alarm); font-weight: 650; }
    .faint { color: var(--quiet); }
    abbr[title] { text-decoration: underline dotted 1px; text-underline-offset: 3px; cursor: help; }

    /* Rosters: a cell a day; shades say again what the letters say, and print in grey. */
    table.days { width: auto; border-collapse: separate; border-spacing: 0; font-size: 0.85rem; }
    .days th, .days td { border: 0; }
    .days td, .days thead th { text-align: center; padding: 0.2rem 0.15rem; min-width: 1.9rem;
      border-bottom: 1px solid var(--paper); border-right: 1px solid var(--paper); }
    .days thead th { font-size: 0.75rem; line-height: 1.25; vertical-align: top; }
    .days thead .weekend { font-weight: 650; color: var(--text); }
    .days tr > :first-child { position: sticky; left: 0; background: var(--paper); min-width: 6rem;
      text-align: left; padding-right: 0.75rem; white-space: nowrap; }
    .days .monday { border-left: 2px solid var(--axis); }
    .days .group th { color: var(--quiet); font-size: 0.8rem; padding-top: 0.75rem; }
    .days .group td { vertical-align: bottom; }
    .morning { background: var(--pale); }
    .midday { background: color-mix(in srgb, var(--sky) 55%, var(--paper)); }
    .evening { background: var(--sky); color: var(--on-sky); }
    .night { background: var(--blue); color: var(--on-blue); font-weight: 650; }
    .days .off { color: var(--quiet); }
    .away { color: var(--quiet); font-style: italic;
      background: repeating-linear-gradient(45deg, transparent 0 4px, var(--grid) 4px 6px); }
    .missing { background: var(--alarm-ground); color: var(--alarm); font-weight: 650; }
    .spare { color: var(--green); }
    .amount-0 { background: color-mix(in srgb, var(--sky) 12%, transparent); }
    .amount-1 { background: color-mix(in srgb, var(--sky) 28%, transparent); }
    .amount-2 { background: color-mix(in srgb, var(--sky) 48%, transparent); }
    .amount-3 { background: color-mix(in srgb, var(--sky) 72%, transparent); }
    .amount-4 { background: var(--sky); color: var(--on-sky); }
    .sample { display: inline-block; width: 1.6rem; height: 0.9rem; border-radius: 1px; }

    details { border-top: 1px solid var(--rule); padding: 0.7rem 0; }
    details:last-of-type { border-bottom: 1px solid var(--rule); }
    summary { cursor: pointer; font-weight: 500; }
    summary strong { margin-left: 0.75rem; font-variant-numeric: tabular-nums; }
    details > .scroll { margin-top: 0.75rem; }
    details .remark { color: var(--quiet); font-size: 0.9rem; margin: 0 0 0.5rem; }
    .more, .more:last-of-type { border: 0; padding: 0; }
    .more summary { color: var(--accent); }
    .more ul { margin-top: 0.4rem; }
    .data { border: 0; padding: 0.25rem 0 0; }
    .data:last-of-type { border: 0; }
    .data summary { color: var(--accent); font-size: 0.85rem; font-weight: 400; }

    .controls { display: flex; align-items: center; gap: 0.75rem; margin: 0 0 0.75rem;
      font-size: 0.9rem; }
    .controls[hidden], .stage[hidden] { display: none; }
    .controls input { flex: 1; min-width: 6rem; accent-color: var(--accent); }
    .controls button { font: inherit; font-weight: 600; min-width: 4.75rem; padding: 0.3rem 0.8rem;
      color: var(--accent); background: var(--panel); border: 1px solid var(--axis);
      border-radius: 6px; cursor: pointer; }
    .controls button:focus-visible, .controls input:focus-visible {
      outline: 2px solid var(--accent); outline-offset: 3px; border-radius: 4px; }
    .storyboard .moment { font-weight: 650; margin: 0.75rem 0 0.25rem; }
    .storyboard .sentence { min-height: 3.2em; }
    .storyboard .pointers rect { cursor: pointer; }
    .storyboard .pointers .chosen { fill-opacity: 0.16; }
    .gauges { table-layout: fixed; margin: 0 0 0.75rem; }
    .gauges thead th { font-weight: 500; }
    .gauges td { padding-right: 0.75rem; }
    .gauges .value { display: block; overflow-wrap: anywhere; }
    .gauges .alarming .value { color: var(--alarm); font-weight: 650; }
    .gauge { display: block; height: 0.45rem; background: var(--grid); border-radius: 1px; }
    .gauge span { display: block; height: 100%; background: var(--sky); border-radius: 1px;
      transition: width 0.1s linear; }
    .alarming .gauge span { background: var(--vermillion); }
    .moving .stills { display: none; }
    @media (prefers-reduced-motion: reduce) { .gauge span { transition: none; } }

    .commands dt { margin-top: 0.6rem; }
    .commands dd { color: var(--quiet); font-size: 0.9rem; }
    .glossary { columns: 2 20rem; column-gap: 2.5rem; }
    .glossary div { break-inside: avoid; margin: 0 0 0.9rem; }
    .glossary dt { font-weight: 600; font-size: 0.9rem; }
    .glossary dd { color: var(--quiet); font-size: 0.9rem; }
    footer { margin-top: 4rem; color: var(--quiet); font-size: 0.85rem; }

    @media (max-width: 640px) {
      .days tr > :first-child { min-width: 5rem; max-width: 7rem; white-space: normal; }
      body { padding: 2rem 1rem 3rem; }
      section { margin-top: 2.75rem; }
      .figures { grid-template-columns: 1fr 1fr; }
      .small { grid-template-columns: minmax(0, 1fr); }
      .figures > div { padding: 0.8rem 0.9rem; }
      .figures dd { font-size: 1.3rem; }
      .figures .long { font-size: 1.05rem; line-height: 1.95; }
      td.bar { display: none; }
      /* What a row is about stays in sight while its figures scroll. */
      tr > :first-child { position: sticky; left: 0; background: var(--paper);
        box-shadow: inset 0 -1px var(--rule); }
      thead > tr > :first-child { box-shadow: inset 0 -1px var(--axis); }
      tbody th.wordy { white-space: normal; min-width: 8.5rem; }
      td.roomy { min-width: 8.5rem; }
      .chart.wide { display: none; }
      .chart.narrow { display: block; }
      .gauges { font-size: 0.78rem; }
      .gauges thead th { font-size: 0.65rem; }
      .gauges td, .gauges th { padding-right: 0.4rem; }
      .gauges tr > :first-child { width: 19%; }
    }
    @page { size: A4; margin: 16mm 15mm; }
    @media print {
      :root {
        --paper: #ffffff; --panel: #ffffff; --text: #000000; --quiet: #44484d; --rule: #c9cac8;
        --grid: #d9dad8; --axis: #777777; --accent: #000000; --alarm: #8a3000; --alarm-ground: #ffffff;
        --blue: #0072b2; --sky: #56b4e9; --pale: #d7ecf9; --vermillion: #d55e00; --green: #00795a;
      }
      body { padding: 0; max-width: none; font-size: 10pt; print-color-adjust: exact;
        -webkit-print-color-adjust: exact; }
      h1 { font-size: 19pt; }
      h2 { font-size: 13pt; break-after: avoid; }
      section { margin-top: 9mm; }
      figure, .figures, .warnings li, tr, .glossary div { break-inside: avoid; }
      thead { display: table-header-group; }
      table { font-size: 8.5pt; }
      th, td { padding-top: 0.15rem; padding-bottom: 0.15rem; }
      .scroll { overflow: visible; container-type: normal; background: none; }
      .figures { grid-template-columns: repeat(4, 1fr); gap: 2mm; }
      .figures > div { padding: 2.5mm 3mm; }
      .figures dd { font-size: 14pt; }
      .figures .long { font-size: 11.5pt; line-height: 1.6; }
      .figures .remark { font-size: 8pt; }
      .steps { columns: 2; column-gap: 8mm; font-size: 9pt; }
      figure { margin-bottom: 6mm; }
      .chart.wide { display: block; max-height: 72mm; }
      #hires .chart.wide { max-height: none; }
      .chart.narrow, .readout, .data, .controls, .stage { display: none; }
      .moving .stills { display: block; }
      .stills > div { break-inside: avoid; }
      .storyboard .pointers .chosen { fill: transparent; }
      .storyboard .sentence { min-height: 0; }
      .small { grid-template-columns: 1fr 1fr; }
      .small .chart.narrow { display: block; }
      .more::details-content, .explanation::details-content { content-visibility: visible; display: block; }
      abbr[title] { text-decoration: none; }
    }

    .sheet .small { gap: 1rem 2rem; }
    .sheet section { margin-top: 2rem; }
    .sheet section.lead { margin-top: 0; }
    @page sheet { size: A4; margin: 10mm 13mm; }
    @media print {
      .sheet { page: sheet; font-size: 8pt; line-height: 1.32; }
      .sheet header .name { font-size: 8.5pt; margin-bottom: 1.5mm; }
      .sheet h1 { font-size: 13.5pt; margin-bottom: 1.5mm; }
      .sheet h2 { font-size: 9.5pt; margin-bottom: 0.8mm; }
      .sheet h3 { font-size: 9pt; }
      .sheet section { margin-top: 3mm; }
      .sheet section.lead { margin-top: 0; }
      .sheet p, .sheet ul, .sheet .scroll { margin-bottom: 1mm; }
      .sheet .lead p, .sheet header .rest { font-size: 8.5pt; }
      .sheet p, .sheet li { max-width: none; }
      .sheet li { margin-bottom: 0.3mm; }
      .sheet ul { padding-left: 4mm; font-size: 7.5pt; }
      .sheet table { font-size: 7.5pt; line-height: 1.25; }
      .sheet thead th { font-size: 7pt; }
      .sheet caption { font-size: 7.5pt; padding-bottom: 0.5mm; }
      .sheet th, .sheet td { padding-top: 0.35mm; padding-bottom: 0.35mm; }
      .sheet .figures { margin-bottom: 0; }
      .sheet .figures > div { padding: 1.5mm 2.5mm; }
      .sheet .figures dt, .sheet .figures .remark { font-size: 7.5pt; line-height: 1.25; }
      .sheet .figures dd { font-size: 12.5pt; }
      .sheet .figures .long { font-size: 11pt; line-height: 1.45; }
      .sheet .small { gap: 2mm 6mm; }
      .sheet .small .chart { max-height: 44mm; }
      .sheet main { display: grid; grid-template-columns: 1fr 1fr; column-gap: 7mm; }
      .sheet main > section { grid-column: 1 / -1; min-width: 0; }
      .sheet main > section.words { grid-column: auto; }
      .sheet code { border: 0; padding: 0; font-size: 7pt; }
      .sheet footer { margin-top: 2mm; font-size: 7pt; }
      .sheet footer p { margin: 0; }
    }

    """
}
