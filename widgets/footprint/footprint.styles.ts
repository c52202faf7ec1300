import { css } from 'lit';
import { deskStyles } from '../foundation/desk.styles.ts';

const parts = css`
  .scope {
    --c: var(--quiet);
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
  .histogram {
    inline-size: 100%;
    block-size: 6rem;
  }
`;

/** The look of the footprint calculator: a bill of the product's life, stage by stage, its parts indented. */
export const footprintStyles = [...deskStyles, parts];
