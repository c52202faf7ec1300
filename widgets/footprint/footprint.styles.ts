import { css } from 'lit';
import { deskStyles } from '../foundation/desk.styles.ts';

const parts = css`
  .choices {
    flex: 1 1 100%;
    align-items: end;
    max-inline-size: 100%;
  }
  .choices input {
    color: var(--ink);
  }
  .choices .actions {
    margin-block: 0;
  }
  .choices :is(label, p, select) {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .choices label:first-child {
    flex: 1 1 16em;
    max-inline-size: min(100%, 32em);
  }
  .scope {
    --c: var(--quiet);
  }
  /* The stages of a life are no scopes: five shades of ink, told apart by lightness and by their labels. */
  .frame {
    --fill-1: light-dark(#2f3834, #e3e8e4);
    --fill-2: light-dark(#66706a, #b4bcb6);
    --fill-3: light-dark(#949d97, #8a938d);
    --fill-4: light-dark(#b9c0bb, #677069);
    --fill-5: light-dark(#d6dbd7, #4b544e);
  }
  .fill-4 {
    fill: var(--fill-4);
    background: var(--fill-4);
  }
  .fill-5 {
    fill: var(--fill-5);
    background: var(--fill-5);
  }
  .within-1 :is(.name, .messages) {
    padding-inline-start: 1em;
  }
  .within-2 :is(.name, .messages) {
    padding-inline-start: 2em;
  }
  .within-3 :is(.name, .messages) {
    padding-inline-start: 3em;
  }
  .within-4 :is(.name, .messages) {
    padding-inline-start: 4em;
  }
`;

/** The look of the footprint calculator: a bill of the product's life, stage by stage, its parts indented. */
export const footprintStyles = [...deskStyles, parts];
