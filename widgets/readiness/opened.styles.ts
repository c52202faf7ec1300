import { css } from 'lit';
import { answeringStyles } from './answering.styles.ts';
import { panelStyles } from './panels.styles.ts';

/** The look of what only this calculator opens. */
export const openedStyles = css`
  .figures td.num {
    white-space: nowrap;
  }
  ${answeringStyles}
  ${panelStyles}
`;
