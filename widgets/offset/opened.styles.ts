import { css } from 'lit';

/** The look of what only this calculator opens. */
export const openedStyles = css`
  .position {
    inline-size: 100%;
  }
`;
