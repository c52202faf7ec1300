import { css } from 'lit';

/** An opened line: its fields, its calculation, its evidence. And the panels with their tables. */
export const detailStyles = css`
  .panel {
    margin-block-end: calc(1.5em * var(--space));
    padding: calc(1em * var(--space)) 1em;
    border: 1px solid var(--rule);
    border-block-start: 2px solid var(--accent);
  }
  .details {
    padding: calc(0.8em * var(--space)) 1em;
    margin-block-end: calc(0.8em * var(--space));
    border-inline-start: 3px solid var(--c);
    background: var(--sunken);
    font-size: 0.9375em;
  }
  .note {
    margin-block: 0.2em;
    font-size: 0.875em;
    line-height: 1.6;
    color: var(--quiet);
  }
  .note.ask {
    color: var(--gamboge);
  }
  .note.error {
    color: var(--cinnabar);
  }
  .modes {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
    margin: 0;
    grid-column: 1 / -1;
  }
  .modes legend {
    float: inline-start;
    margin-inline-end: 1em;
    font-weight: 400;
    font-size: 0.8125em;
    color: var(--quiet);
  }
  .months {
    grid-column: 1 / -1;
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(6.5em, 1fr));
    gap: 0.5em;
  }
  .months span {
    font-size: 0.8125em;
    color: var(--quiet);
  }
  .months .gap input {
    border-style: dashed;
  }
  .formula {
    overflow-wrap: anywhere;
    line-height: 1.7;
  }
  .formula b,
  .steps b {
    font-weight: 600;
  }
  table {
    border-collapse: collapse;
    margin-block: 0.4em;
    font-size: 0.9375em;
    line-height: 1.5;
  }
  th,
  td {
    padding-block: calc(0.2em * var(--space));
    padding-inline: 0 1.2em;
    border-block-end: 1px solid var(--rule);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  th.num,
  td.num {
    text-align: end;
  }
  thead th {
    color: var(--quiet);
    font-size: 0.875em;
  }
  tfoot :is(th, td) {
    font-weight: 600;
  }
  .steps li {
    padding-block: calc(0.45em * var(--space));
    border-block-end: 1px solid var(--rule);
    overflow-wrap: anywhere;
  }
  .steps li > span:first-child {
    display: block;
    color: var(--quiet);
    font-size: 0.8125em;
  }
  .steps small {
    display: block;
    line-height: 1.6;
  }
  .steps .challenge {
    font-size: 0.8125em;
  }
  @container (min-inline-size: 40em) {
    .steps li {
      display: grid;
      grid-template-columns: 9em minmax(0, 1fr);
      gap: 0 1em;
    }
    .steps li > :nth-child(n + 3) {
      grid-column: 2;
    }
  }
  .challenge form {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 13em), 1fr));
    gap: 0.5em 1em;
    align-items: end;
    padding-block: 0.3em;
  }
  .evidence {
    margin-block-start: 0.6em;
  }
  .scroll {
    max-inline-size: 100%;
    overflow-x: auto;
  }
  .figures {
    inline-size: 100%;
  }
  .figures caption,
  caption {
    padding-block: 0.8em 0.2em;
    font-weight: 600;
    text-align: start;
  }
  .figures :is(td, th):last-child {
    padding-inline-end: 0;
  }
  .figures .sum :is(th, td) {
    font-weight: 600;
    border-block-end-color: var(--control);
  }
  .figures .beside :is(th, td) {
    color: var(--quiet);
  }
  .chart {
    margin-block: 0.6em 1em;
  }
  /* The canvas keeps the width it was drawn in until it is drawn again: that must not widen the page. */
  .chart canvas {
    max-inline-size: 100%;
    object-fit: contain;
    object-position: 0 0;
    /* Nothing on it moves: that the colours of its surroundings have changed shows in the end of this. */
    color: var(--ink);
    transition: color 1ms;
  }
  .chart .canvas {
    position: relative;
    block-size: 15em;
  }
  .rows-2 .canvas {
    block-size: 5em;
  }
  .rows-3 .canvas {
    block-size: 7em;
  }
  .rows-4 .canvas {
    block-size: 9em;
  }
  .rows-5 .canvas {
    block-size: 11em;
  }
  .rows-6 .canvas {
    block-size: 13em;
  }
  .radar .canvas {
    block-size: 19em;
  }
  .trajectory .canvas,
  .cost-curve .canvas {
    block-size: 18em;
  }
  @container (min-inline-size: 40em) {
    .radar .canvas {
      block-size: 24em;
    }
  }
  @media (forced-colors: active) {
    .chart canvas {
      --ink: CanvasText;
      --quiet: CanvasText;
      --rule: GrayText;
      --fill-1: Highlight;
      --fill-2: LinkText;
      --fill-3: GrayText;
      --fill-plain: CanvasText;
      forced-color-adjust: none;
    }
  }
  .pasted td,
  .pasted th {
    padding-inline-end: 0.6em;
  }
  .pasted select {
    inline-size: auto;
  }
  /* What a row becomes is a sentence: squeezed into what a narrow column leaves it would make the row a tower. */
  .pasted :is(td, th):last-child {
    min-inline-size: 9em;
  }
  /* A long bill scrolls within the panel: its headings stay, and so does what each row becomes. */
  .scroll.long {
    max-block-size: min(36em, var(--zcf-window, 80vh));
    overflow: auto;
  }
  .pasted thead th {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    background: var(--paper);
  }
  @container (min-inline-size: 40em) {
    .pasted :is(td, th):last-child {
      position: sticky;
      inset-inline-end: 0;
      min-inline-size: 16em;
      padding-inline-start: 0.8em;
      background: var(--paper);
      box-shadow: -1px 0 0 var(--rule);
    }
    .pasted thead th:last-child {
      z-index: 2;
    }
  }
  .pasted .wrong td:last-child {
    border-inline-start: 3px solid var(--cinnabar);
    padding-inline-start: 0.5em;
  }
  .pasted small {
    display: block;
  }
  .questions li {
    display: grid;
    gap: 0.2em 1em;
    padding-block: 0.45em;
    border-block-end: 1px solid var(--rule);
  }
  .questions .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0.2em 1em;
  }
  .templates li {
    padding-block: 0.3em;
  }
  .templates button {
    text-align: start;
  }
  .templates .quiet {
    display: block;
    line-height: 1.6;
  }
  @container (min-inline-size: 40em) {
    .questions li {
      grid-template-columns: minmax(0, 1fr) auto;
    }
  }
`;
