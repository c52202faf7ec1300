import { css } from 'lit';
import { findingStyles } from '../foundation/finding.styles.ts';

/** The look of what only this calculator opens. */
export const openedStyles = css`
  ${findingStyles}
  /* Beside many columns a name would be broken at every character: the table scrolls instead. */
  .figures th[scope='row'] {
    min-inline-size: 5em;
  }
  .figures thead th {
    min-inline-size: 4em;
  }
  .figures td.num {
    white-space: nowrap;
  }
  /* What opens within what opened stands further in. */
  .panel details details {
    padding-inline-start: 0.7em;
    border-inline-start: 1px solid var(--rule);
  }
  /* What the plan does is malachite, as every reduction is; what it is to reach is ink. */
  @media (forced-colors: none) {
    .chart canvas {
      --fill-1: var(--accent);
      --fill-2: var(--ink);
    }
  }
`;
