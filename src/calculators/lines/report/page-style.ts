/**
 * The look of a report that is published as a page: ink on paper, light and dark, from 280 px to A4. It is part of the
 * page's policy: a page that was saved keeps its own.
 */
export const pageStyle = `
:root { color-scheme: light dark; --ink: #1c211f; --quiet: #4c5551; --paper: #fbfaf6; --rule: #cfc9be; }
@media (prefers-color-scheme: dark) {
  :root { --ink: #e9e6dc; --quiet: #b9bdb6; --paper: #14181a; --rule: #424a4c; }
}
* { box-sizing: border-box; }
body {
  margin: 0;
  background: var(--paper);
  color: var(--ink);
  font: 16px/1.7 "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", system-ui, sans-serif;
}
main { max-width: 60rem; margin: 0 auto; padding: 1rem; overflow-wrap: anywhere; }
h1 { margin: 1rem 0; font-size: 1.6rem; line-height: 1.3; }
h2 { margin: 2.5rem 0 .5rem; padding-top: .5rem; border-top: 1px solid var(--rule); font-size: 1.15rem; line-height: 1.4; }
h3 { margin: 1.75rem 0 .25rem; font-size: 1rem; line-height: 1.4; }
p { max-width: 40em; margin: .5rem 0; white-space: pre-line; }
dl { margin: .5rem 0; }
dl div { display: flex; flex-wrap: wrap; gap: 0 1rem; padding: .3rem 0; border-bottom: 1px solid var(--rule); }
dt { flex: 0 0 14em; max-width: 100%; color: var(--quiet); }
dd { flex: 1 1 12em; margin: 0; white-space: pre-line; }
.scroll { margin: 1rem 0; overflow-x: auto; }
table { min-width: 100%; border-collapse: collapse; font-size: .9rem; line-height: 1.5; }
caption { padding: 0 0 .3rem; text-align: start; font-weight: 600; }
th, td { min-width: 5em; padding: .35rem .75rem .35rem 0; border-bottom: 1px solid var(--rule); text-align: start; vertical-align: top; font-weight: 400; white-space: pre-line; }
thead th { border-bottom-color: var(--ink); color: var(--quiet); }
td.num, th.num { padding-inline-end: 1.5rem; text-align: end; white-space: nowrap; font-variant-numeric: tabular-nums lining-nums; }
td.whole { white-space: nowrap; }
thead th.num { white-space: pre-line; overflow-wrap: normal; vertical-align: bottom; }
@page { size: A4; margin: 18mm 16mm 20mm; @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; } }
@media print {
  :root { color-scheme: light; --ink: #000; --quiet: #333; --paper: #fff; --rule: #999; }
  body { font-size: 10pt; line-height: 1.6; }
  main { max-width: none; padding: 0; }
  h2 { margin-top: 6mm; break-after: avoid; }
  h3 { margin-top: 4mm; break-after: avoid; }
  caption { break-after: avoid; }
  thead { display: table-header-group; }
  tr, dl div { break-inside: avoid; }
  .scroll { overflow: visible; }
  table { width: 100%; font-size: 8pt; }
  th, td { min-width: 4.5em; padding: 1mm 1.5mm 1mm 0; }
  tbody th { min-width: 6.5em; }
  td.num, th.num { padding-inline-end: 3mm; }
}
`;
