import { css } from 'lit';
import { deskStyles } from '../foundation/desk.styles.ts';

const parts = css`
  .scope {
    --c: var(--quiet);
  }
  /* Five stages: umber and malachite come to the three of the scopes. */
  .fill-4 {
    fill: #a58d7c;
    background: #a58d7c;
  }
  .fill-5 {
    fill: #2f8a6c;
    background: #2f8a6c;
  }
  .within-1 .name {
    padding-inline-start: 1em;
  }
  .within-2 .name {
    padding-inline-start: 2em;
  }
  .within-3 .name {
    padding-inline-start: 3em;
  }
  .within-4 .name {
    padding-inline-start: 4em;
  }
`;

/** The look of the footprint calculator: a bill of the product's life, stage by stage, its parts indented. */
export const footprintStyles = [...deskStyles, parts];
