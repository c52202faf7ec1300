import { css } from 'lit';

/** The look of the panels: the result, gaps, evidence, indicators. */
export const panelStyles = css`
  /* A word that says how something stands, and what stands so. Filled, framed, plain: it shows without colours as well. */
  .standings li {
    display: grid;
    gap: 0 0.7em;
    align-items: baseline;
    justify-items: start;
    padding: 0.35em 0.6em;
    border-block-end: 1px solid var(--rule);
    border-inline-start: 4px solid var(--rule);
    line-height: 1.6;
    overflow-wrap: anywhere;
  }
  .standings .failed {
    border-inline-start-color: var(--cinnabar);
  }
  .standings .open {
    border-inline-start: 4px dashed var(--gamboge);
  }
  .standings .passed {
    border-inline-start-color: var(--accent);
  }
  @container (min-inline-size: 34em) {
    .standings li {
      grid-template-columns: 5em minmax(0, 1fr);
    }
    .standings li:has(> .standing) {
      grid-template-columns: 10em minmax(0, 1fr);
    }
  }
  .standings small {
    display: block;
    line-height: 1.5;
  }
  .standing {
    padding-inline: 0.4em;
    border: 1px solid transparent;
    border-radius: var(--radius);
    font-size: 0.8125em;
    font-weight: 600;
    white-space: nowrap;
  }
  .failed > .standing {
    border-color: var(--cinnabar);
    background: var(--cinnabar);
    color: var(--paper);
  }
  .open > .standing {
    border-color: var(--gamboge);
    color: var(--gamboge);
  }
  .passed > .standing {
    border-color: var(--accent);
    color: var(--accent);
  }
  .gates-failed {
    color: var(--cinnabar);
  }
  .gates-open {
    color: var(--gamboge);
  }
  .gates-passed {
    color: var(--accent);
  }
  .meanings div {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0 1em;
    padding-block: 0.45em;
    border-block-end: 1px solid var(--rule);
  }
  .meanings dd.num {
    font-weight: 600;
  }
  .meanings dd.quiet {
    grid-column: 1 / -1;
    line-height: 1.6;
  }
  /* Beside many columns a name would be broken at every word: the table scrolls instead. */
  .figures th[scope='row'] {
    min-inline-size: 7em;
  }
  /* What is met has the pigment of what is met. */
  .chart {
    --fill-1: var(--accent);
  }
  .counted {
    inline-size: 100%;
  }
  .counted tbody th[scope='row'] {
    min-inline-size: 10em;
    padding-inline-start: 0.8em;
  }
  .counted td:nth-child(2) {
    min-inline-size: 6.5em;
  }
  .counted small {
    display: block;
  }
  .gaps li {
    padding-block: 0.8em;
    border-block-end: 1px solid var(--rule);
    overflow-wrap: anywhere;
  }
  .gap-head {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.6em;
    align-items: baseline;
  }
  .shortfall {
    display: grid;
    gap: 0.1em;
    margin-block: 0.3em;
    padding-inline-start: 0.8em;
    border-inline-start: 3px solid var(--rule);
    font-size: 0.9375em;
    line-height: 1.6;
  }
  .documents :is(th, td) {
    overflow-wrap: anywhere;
    vertical-align: baseline;
  }
  .documents td.num {
    text-align: start;
  }
  .documents tbody th {
    min-inline-size: 9em;
  }
  .documents td:nth-child(n + 3) {
    min-inline-size: 6em;
  }
  .own-figure {
    font-size: 1.5em;
    line-height: 1.3;
  }
  .beside-each-other {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.6em;
  }
  .beside-each-other div {
    display: flex;
    flex-wrap: wrap;
    gap: 0 0.5em;
  }
  .beside-each-other dt {
    color: var(--quiet);
    font-size: 0.875em;
  }
  .rules li {
    padding-block: 0.6em;
    border-block-end: 1px solid var(--rule);
    line-height: 1.6;
  }
  /* What a document is to a factory: it is said with every one of its values. */
  .bearing {
    padding-inline: 0.4em;
    border: 1px dashed var(--quiet);
    border-radius: var(--radius);
    font-size: 0.8125em;
    color: var(--quiet);
    white-space: nowrap;
  }
`;
