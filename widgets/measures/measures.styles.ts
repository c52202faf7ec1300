import { css } from 'lit';
import { deskStyles } from '../foundation/desk.styles.ts';

const sections = css`
  .scope-plan {
    --c: var(--accent);
  }
  .scope-annex {
    --c: var(--rule);
  }
  /* What reduces nothing by itself asks for no amount. */
  @container (min-inline-size: 40em) {
    .scope-plan .factor {
      grid-column: 4;
    }
    .scope-plan .tonnes {
      grid-column: 5;
    }
  }
  .scope-annex .choices {
    align-items: end;
    padding-block: 0.2em 0.8em;
  }
  .scope-annex .choices :is(label, select) {
    max-inline-size: 100%;
  }
  /* Their options come once the rest is on the screen, and move nothing. */
  .scope-annex .choices select {
    inline-size: 12em;
  }
  .shown {
    line-height: 2.75em;
  }
  .category h4 {
    margin: 0;
    border-block-end: 1px solid var(--rule);
  }
  .category .name {
    inline-size: 100%;
  }
  .category [aria-expanded='true'] > .mark {
    transform: rotate(45deg);
  }
  .measure {
    padding-block: calc(0.7em * var(--space));
    border-block-end: 1px solid var(--rule);
  }
  .measure small {
    display: block;
  }
  .summary {
    max-inline-size: 44em;
    font-size: 0.9375em;
  }
  .measure-tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
    padding-block-start: 0.4em;
  }
  .measure-tools select {
    inline-size: auto;
  }
  .measure-note {
    flex: 1 1 12em;
  }
`;

/** The look of the measures: the plan, then the list of annex A. */
export const measuresStyles = [...deskStyles, sections];
