import { css } from 'lit';
import { answeringStyles } from './answering.styles.ts';
import { panelStyles } from './panels.styles.ts';

/** The look of what only this calculator opens. */
export const openedStyles = css`
  .figures td.num {
    white-space: nowrap;
  }
  /* Beside many columns a name would be broken at every character: the table scrolls instead. */
  .figures th[scope='row'] {
    min-inline-size: 7em;
  }
  .figures thead th {
    min-inline-size: 4em;
  }
  ${answeringStyles}
  ${panelStyles}
`;
