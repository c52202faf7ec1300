import { css } from 'lit';

/** The field that adds a line. The look of its list comes with the first search. */
export const addBoxStyles = css`
  .add {
    position: relative;
    margin-block-end: calc(1.25em * var(--space));
  }
  .add label {
    display: block;
    font-weight: 600;
    color: var(--accent);
  }
  .add input {
    border-color: var(--accent);
  }
`;
