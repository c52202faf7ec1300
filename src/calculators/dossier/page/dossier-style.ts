import { pageStyle } from '../../lines/report/page-style.ts';
import { fitting, LETTER, type Fill } from '../charts/drawing.ts';
import type { Dossier } from '../dossier-model.ts';
import { cssText } from './css-text.ts';

/** So many Chinese characters of a title fit above a page. */
const RUNNING = 52;

/** The look of a report: that of the calculators' reports, its cover, its pictures, and the heads and feet of its pages. */
export const dossierStyle = (dossiers: readonly Dossier[]): string =>
  [pageStyle, look, pictures, paper, ...dossiers.map(pagesOf)].join('');

/** Pages of a language have its title above and its versions below; the number is that of the whole document. */
function pagesOf({ language, title, factory, year, versions }: Dossier): string {
  const head = fitting(`${title} · ${year} · ${factory}`, RUNNING * LETTER);
  const letters = 'system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';
  return `@page ${language} {
  @top-left { content: ${cssText(head)}; font: 8pt ${letters}; color: #333; }
  @bottom-left { content: ${cssText(versions)}; font: 7pt ${letters}; color: #333; }
  @bottom-center { content: none; }
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt ${letters}; }
}
@media print { .dossier.${language} { page: ${language}; } }
`;
}

const look = `
.dossier + .dossier { margin-top: 5rem; padding-top: 1rem; border-top: 4px solid var(--ink); }
.cover { padding: 4rem 0 2rem; }
.cover h1 { margin: 0 0 .5rem; font-size: 2rem; }
.cover .of { margin: 0; font-size: 1.15rem; }
.cover dl { margin: 2rem 0; }
.contents ol { margin: 0; padding: 0; list-style: none; }
.contents ol ol { padding-inline-start: 2em; }
.contents li { padding: .15rem 0; }
.contents a { color: inherit; text-decoration-color: var(--rule); text-underline-offset: .2em; }
.number { margin-inline-end: .75em; font-variant-numeric: tabular-nums; }
.part > h2 { font-size: 1.4rem; }
h3 { margin-top: 2.25rem; font-size: 1.15rem; }
h4 { margin: 1.75rem 0 .25rem; font-size: 1rem; line-height: 1.4; }
h5 { margin: 1.5rem 0 .25rem; font-size: .95rem; line-height: 1.4; }
figure { margin: 1rem 0; }
figcaption { padding: 0 0 .3rem; font-weight: 600; font-size: .9rem; }
`;

/** The lightness of each fill, for light and dark; in grey they still differ, and each has its pattern. */
const tiles: Readonly<Record<Fill, readonly [light: string, dark: string]>> = {
  solid: ['#8f2a23', '#d5776d'],
  slant: ['#d9ae4c', '#e3c271'],
  dots: ['#8fb2d8', '#5b86b3'],
  grid: ['#cfd6d2', '#4f5a55'],
  level: ['#b9d3c4', '#3f6a58'],
  upright: ['#e6d5c8', '#6d5140'],
  plain: ['#6f7a74', '#9aa19c'],
  pale: ['#f3f1ea', '#2b2925'],
  cross: ['#e8e2f0', '#574c66'],
  rising: ['#c9c2a6', '#6a6145'],
  rings: ['#dfe9ee', '#3f5560'],
  dashes: ['#efe6e6', '#5d4444'],
};

const pictures = `
figure svg { display: block; width: 100%; max-width: 680px; height: auto; font-size: 13px; }
figure text { fill: var(--ink); }
figure .value { font-variant-numeric: tabular-nums lining-nums; }
.mark { stroke: var(--ink); stroke-width: .8; }
.tile-mark { fill: none; stroke: #181613; stroke-width: .8; }
.tile-mark circle:not(.ring) { fill: #181613; stroke: none; }
.axis { fill: none; stroke: var(--ink); stroke-width: 1; }
.range { fill: none; stroke: var(--ink); stroke-width: 1.4; }
.target { fill: none; stroke: var(--ink); stroke-width: 1.6; stroke-dasharray: 6 4; }
${Object.entries(tiles)
  .map(([fill, [light, dark]]) => `.tile-${fill} { fill: light-dark(${light}, ${dark}); }`)
  .join('\n')}
@media (forced-colors: active) {
  [class^="tile-"]:not(.tile-mark) { fill: Canvas; }
  .tile-solid { fill: CanvasText; }
  .tile-mark { stroke: CanvasText; }
  .tile-mark circle:not(.ring) { fill: CanvasText; }
  figure { --ink: CanvasText; }
}
`;

const paper = `
@page { margin: 20mm 16mm 18mm; }
@page cover { @top-left { content: none; } @bottom-left { content: none; } @bottom-center { content: none; } @bottom-right { content: none; } }
@media print {
  .dossier + .dossier { margin: 0; padding: 0; border: 0; break-before: page; }
  .cover { page: cover; break-after: page; padding: 45mm 0 0; }
  .cover h1 { font-size: 26pt; }
  .cover .of { font-size: 14pt; }
  .cover dl { margin: 20mm 0 12mm; }
  .contents { font-size: 9.5pt; line-height: 1.5; }
  .contents h2 { margin-top: 0; padding-top: 0; border-top: 0; }
  .contents a { text-decoration: none; }
  .part.full { break-before: page; }
  .part > h2 { margin-top: 0; border-top: 0; padding-top: 0; font-size: 15pt; }
  .part:not(.full) > h2 { margin-top: 8mm; }
  h3 { margin-top: 6mm; font-size: 12pt; }
  h4 { margin-top: 5mm; font-size: 10.5pt; }
  h5 { margin-top: 4mm; font-size: 10pt; }
  h2, h3, h4, h5 { break-after: avoid; break-inside: avoid; }
  p:has(+ dl) { break-after: avoid; }
  p { orphans: 2; widows: 2; max-width: none; }
  figure { break-inside: avoid; }
  figcaption { font-size: 8pt; }
  figure svg { max-width: 150mm; }
  dl { font-size: 9pt; break-inside: avoid; }
  thead, tbody tr:first-child:not(:last-child) { break-after: avoid; }
  tbody tr:last-child:not(:first-child) { break-before: avoid; }
  dt { flex-basis: 12em; }
  table { overflow-wrap: anywhere; }
  tbody th { min-width: 5em; }
  table:has(thead th:nth-child(7)) { font-size: 7.5pt; }
  table:has(thead th:nth-child(9)) { font-size: 6.8pt; }
  table:has(thead th:nth-child(7)) :is(th, td) { min-width: 4.6em; }
  thead th { vertical-align: bottom; overflow-wrap: break-word; }
  table:has(thead th:nth-child(7)) tbody th { min-width: 7.5em; }
}
`;
