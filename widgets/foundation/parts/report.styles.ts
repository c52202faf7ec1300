/** The printed report: black on white, numbers aligned, the page's number and the title in its margins. */
export const reportStyles = `
@page {
  size: A4;
  margin: 18mm 16mm 20mm;
  @bottom-center { content: counter(page) " / " counter(pages); font-size: 9pt; }
}
body {
  margin: 0;
  color: #000;
  font: 10pt/1.6 "PingFang SC", "Hiragino Sans GB", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif;
}
h1 { margin: 0 0 6mm; font-size: 18pt; line-height: 1.3; }
h2 { margin: 6mm 0 2mm; font-size: 12pt; break-after: avoid; }
h3 { margin: 4mm 0 1mm; font-size: 10pt; break-after: avoid; }
p { margin: 0 0 2mm; white-space: pre-line; }
table { width: 100%; margin: 0 0 3mm; border-collapse: collapse; font-size: 9pt; line-height: 1.4; }
caption { padding: 2mm 0 1mm; text-align: start; font-weight: 600; break-after: avoid; }
th, td { min-width: 4em; padding: 1mm 2mm 1mm 0; border-bottom: 0.4pt solid #999; text-align: start; vertical-align: top; font-weight: 400; white-space: pre-line; overflow-wrap: anywhere; }
td:first-child { min-width: 6em; }
thead th { border-bottom-color: #000; font-weight: 600; }
thead { display: table-header-group; }
tr { break-inside: avoid; }
td.whole { white-space: nowrap; }
.num { text-align: end; font-variant-numeric: tabular-nums lining-nums; }
`;
