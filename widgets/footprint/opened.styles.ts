import { css } from 'lit';

/** The look of what only this calculator opens. */
export const openedStyles = css`
  .histogram rect {
    fill: var(--fill-2);
  }
  .histogram {
    inline-size: 100%;
    block-size: 6em;
  }
`;
