import { css } from 'lit';

/** The look of what belongs to an answer, of the conditions, and of the assessments before. */
export const answeringStyles = css`
  .details fieldset + fieldset,
  .panel fieldset {
    margin-block-start: 1em;
  }
  .details fieldset {
    margin-block-end: 0;
  }
  .check > input {
    flex: none;
  }
  .fields:has(textarea) {
    align-items: start;
  }
  .proof {
    padding-block-end: 0.5em;
    margin-block-end: 0.6em;
    border-block-end: 1px solid var(--rule);
  }
  .proof .fields {
    margin-block-end: 0.2em;
  }
  .proof > button {
    padding-inline: 0;
  }
  .usual {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    margin-block: 0.5em;
  }
  .usual > span {
    flex-basis: 100%;
  }
  .usual button {
    text-align: start;
    border-style: dashed;
  }
  .asks > :is(.note, .field) {
    grid-column: 1 / -1;
  }
  .assessments li,
  .changes li {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    padding-block: 0.45em;
    border-block-end: 1px solid var(--rule);
    line-height: 1.6;
  }
  .assessments .choice {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .assessments button {
    padding-inline: 0;
    text-align: start;
  }
  @container (min-inline-size: 40em) {
    .changes li {
      display: grid;
      grid-template-columns: 3.5em minmax(0, 1fr) 12em;
    }
  }
`;
