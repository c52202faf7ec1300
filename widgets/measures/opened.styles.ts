import { css } from 'lit';

/** The look of what only this calculator opens. */
export const openedStyles = css`
  .figures td.num {
    white-space: nowrap;
  }
`;
