import { css } from 'lit';

/** The total: beside the sources where there is room, else a bar that stays at the bottom of the window. */
export const resultStyles = css`
  .result {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    padding: calc(0.6em * var(--space)) 1em;
    border: 1px solid var(--rule);
    border-block-start: 3px solid var(--accent);
    border-radius: var(--radius);
    background: var(--paper);
    line-height: 1.5;
  }
  /* What has the focus comes to stand above the bar; --bar is its measured height. */
  .lines :is(input, select, textarea, button, summary, a, [tabindex]) {
    scroll-margin-block: 1em calc(var(--bar, 9em) + 1em);
  }
  .result .total {
    font-size: 1.5em;
    font-weight: 600;
    line-height: 1.2;
  }
  .result .total small {
    font-size: 0.625em;
    font-weight: 400;
    color: var(--quiet);
  }
  .result .range span {
    white-space: nowrap;
  }
  @container (max-inline-size: 39.99em) {
    .result :is(.range br, .range .part, .two div:nth-child(n + 3)) {
      display: none;
    }
  }
  .result :is(.bar, .legend, .more, .actions) {
    display: none;
  }
  .two {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 1em;
    font-size: 0.8125em;
  }
  .two div {
    display: flex;
    gap: 0.4em;
  }
  .two dt {
    color: var(--quiet);
  }
  .bar {
    inline-size: 100%;
    block-size: 10px;
    margin-block: 0.9em 0.6em;
  }
  .fill-1 {
    fill: var(--fill-1);
    background: var(--fill-1);
  }
  .fill-2 {
    fill: var(--fill-2);
    background: var(--fill-2);
  }
  .fill-3 {
    fill: var(--fill-3);
    background: var(--fill-3);
  }
  .legend {
    font-size: 0.875em;
  }
  .legend div {
    display: flex;
    justify-content: space-between;
  }
  .dot {
    display: inline-block;
    inline-size: 0.7em;
    block-size: 0.7em;
    margin-inline-end: 0.6em;
    border-radius: 2px;
  }
  @container (min-inline-size: 62em) {
    .lines {
      --bar: 0em;
    }
    .result {
      inset-block: 1em auto;
      padding: calc(1.25em * var(--space));
    }
    .result .total {
      font-size: 2.5em;
    }
    .result .total small {
      font-size: 0.4em;
    }
    .result :is(.legend, .more) {
      display: block;
    }
    .result .bar {
      display: block;
    }
    .result .actions {
      display: flex;
    }
    .two {
      display: grid;
      grid-template-columns: 1fr 1fr;
      gap: 0.75em 1em;
      margin-block: 0.9em;
      padding-block: 0.75em;
      border-block: 1px solid var(--rule);
    }
    .two div {
      display: block;
    }
    .two dd {
      font-size: 1.3em;
      font-weight: 600;
    }
    .more {
      margin-block-start: 0.6em;
      line-height: 1.6;
    }
  }
  @media print {
    .result {
      position: static;
    }
    /* What can only be pressed: the fields hold what was entered, and are printed. */
    :host :is(.add, .tools, .start, .saving, .actions) {
      display: none;
    }
  }
`;
