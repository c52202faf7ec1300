import { css } from 'lit';

/** The field that adds a source with its list, and the frame of the panels below it. */
export const addBoxStyles = css`
  .add {
    position: relative;
    margin-block-end: 1.25rem;
  }
  .add label {
    display: block;
    font-weight: 600;
    color: var(--accent);
  }
  .add input {
    border-color: var(--accent);
  }
  .add [role='listbox'] {
    position: absolute;
    z-index: 2;
    inset-inline: 0;
    max-block-size: 22rem;
    overflow: auto;
    border: 1px solid var(--control);
    background: var(--paper);
  }
  .add [role='option'] {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0 1em;
    padding: 0.35rem 0.6rem;
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
  .panel {
    margin-block-end: 1.5rem;
    padding: 1rem;
    border: 1px solid var(--rule);
    border-block-start: 2px solid var(--accent);
  }
`;
