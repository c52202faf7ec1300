import { css } from 'lit';

/** Fields with their labels, and what else stands only in lines and panels that were opened. */
export const fieldStyles = css`
  textarea {
    display: block;
    resize: vertical;
  }
  input[type='radio'],
  input[type='checkbox'] {
    accent-color: var(--accent);
    inline-size: 1.1em;
    block-size: 1.1em;
    vertical-align: -0.15em;
  }
  button.danger {
    border-color: var(--cinnabar);
    color: var(--cinnabar);
  }
  summary {
    cursor: pointer;
    padding-block: 0.2em;
    color: var(--link);
  }
  fieldset {
    min-inline-size: 0;
    margin: 0 0 1em;
    padding: 0;
    border: 0;
  }
  fieldset.plain {
    display: contents;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .fields {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 15em), 1fr));
    gap: calc(0.6em * var(--space)) 1em;
    align-items: end;
    margin-block: calc(0.4em * var(--space)) calc(0.8em * var(--space));
  }
  .field > span:first-child {
    display: block;
    font-size: 0.8125em;
    color: var(--quiet);
  }
  .field > span:first-child::first-letter {
    text-transform: uppercase;
  }
  .field .value {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    gap: 0.4em;
    align-items: center;
  }
  .field .value > :only-child {
    grid-column: 1 / -1;
  }
  .fields > button {
    justify-self: start;
  }
  /* A sentence below one field must not push the others down. */
  .fields:has(> label > .problem) {
    align-items: start;
  }
  .fields:has(> .field > .assumed) {
    align-items: start;
  }
  .assumed {
    display: block;
    margin-block-start: 0.2em;
    line-height: 1.5;
    color: var(--quiet);
  }
  label > .problem {
    display: block;
    line-height: 1.5;
  }
  .problem.ask {
    color: var(--gamboge);
  }
  .problem.note {
    color: var(--quiet);
  }
  .check {
    display: flex;
    gap: 0.5em;
    align-items: center;
    min-block-size: max(1.75em, 24px);
  }
  .field.wide {
    display: block;
  }
`;
