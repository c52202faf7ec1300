import { css } from 'lit';

/** The list of what the field that adds lines has found. */
export const listStyles = css`
  .add [role='listbox'] {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    max-block-size: 22em;
    overflow: auto;
    border: 1px solid var(--control);
    background: var(--paper);
  }
  .add [role='option'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding: 0.35em 0.6em;
    cursor: pointer;
  }
  .add [role='option'] b {
    font-weight: 500;
  }
  .add [role='option'] small {
    color: var(--quiet);
  }
  .add [aria-selected='true'] {
    background: var(--sunken);
    box-shadow: inset 3px 0 0 var(--accent);
  }
`;
