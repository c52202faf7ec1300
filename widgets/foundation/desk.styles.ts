import { css } from 'lit';
import { addBoxStyles } from './add-box.styles.ts';
import { resultStyles } from './result.styles.ts';

const rows = css`
  .waiting {
    min-block-size: var(--zcf-reserve, 640px);
  }
  .frame {
    --azurite: light-dark(#1d5188, #86b6e8);
    --fill-1: light-dark(#8f2a23, #d5776d);
    --fill-2: light-dark(#d9ae4c, #e3c271);
    --fill-3: light-dark(#5b86b3, #8fb2d8);
    --fill-plain: light-dark(#6f7a74, #9aa19c);
    --c: var(--rule);
  }
  h3,
  h4,
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul,
  ol {
    list-style: none;
  }
  h3 {
    font-size: 1.1875em;
    font-weight: 600;
  }
  h4 {
    margin-block: 0.8em 0.3em;
    font-size: 1em;
    font-weight: 600;
  }
  .head {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1.5em;
    align-items: end;
    margin-block-end: calc(1em * var(--space));
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 0.6em 1em;
  }
  .choices,
  .choices :is(label, select) {
    max-inline-size: 100%;
  }
  .choices label {
    font-size: 0.8125em;
    color: var(--quiet);
  }
  .choices select {
    color: var(--ink);
    inline-size: auto;
    display: block;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 0.4em;
  }
  .tools button {
    border-color: var(--rule);
    color: var(--ink);
  }
  .tools button[aria-expanded='true'] {
    border-color: var(--accent);
    color: var(--accent);
    box-shadow: inset 0 -2px 0 var(--accent);
  }
  /* Nearer to the field above than to the section below, in the same height. */
  .start {
    margin-block: -0.5em 0.5em;
  }
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(1.5em * var(--space));
  }
  .scope {
    margin-block-end: calc(1.75em * var(--space));
    border-block-start: 2px solid var(--c);
  }
  .scope h3 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.75em;
    padding-block: 0.5em 0.25em;
  }
  .scope h3 small {
    font-size: 0.75em;
    font-weight: 400;
    color: var(--quiet);
  }
  .scope h3 .num {
    margin-inline-start: auto;
    color: var(--c);
  }
  .source {
    border-block-end: 1px solid var(--rule);
  }
  .row {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 6.5em;
    gap: 0.35em 0.6em;
    align-items: center;
    padding-block: calc(0.55em * var(--space));
  }
  .name {
    display: block;
    padding: calc(0.2em * var(--space)) 0;
    border: 0;
    color: var(--ink);
    text-align: start;
    overflow-wrap: anywhere;
  }
  .mark {
    display: inline-block;
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-inline: 0.1em 0.6em;
    border: solid currentColor;
    border-width: 0 1.5px 1.5px 0;
    transform: rotate(-45deg);
    vertical-align: 0.12em;
  }
  .open .mark {
    transform: rotate(45deg);
  }
  .tonnes {
    grid-area: 1 / 2;
    text-align: end;
    font-size: 1.0625em;
  }
  .unit {
    color: var(--quiet);
    font-size: 0.9375em;
  }
  select.unit {
    color: var(--ink);
  }
  .factor {
    grid-column: 1 / -1;
    line-height: 1.5;
    overflow-wrap: anywhere;
  }
  .messages li {
    padding-block-end: 0.4em;
    font-size: 0.875em;
    line-height: 1.5;
  }
  .messages .error,
  small.error {
    color: var(--cinnabar);
  }
  .messages .ask,
  small.ask,
  .warn {
    color: var(--gamboge);
  }
  .met {
    color: var(--accent);
  }
  .saving {
    margin-block-start: 1em;
  }
  @container (min-inline-size: 40em) {
    .row {
      grid-template-columns: minmax(0, 1.5fr) 9em 6.75em minmax(0, 1.2fr) 6em;
    }
    .tonnes {
      grid-area: auto;
    }
    .factor {
      grid-column: auto;
    }
  }
  @container (min-inline-size: 62em) {
    .columns {
      grid-template-columns: minmax(0, 1fr) 20em;
      align-items: start;
    }
  }
`;

/** The look of a calculator: a ledger whose rows open in place, section by section, with the total in sight. */
export const deskStyles = [rows, addBoxStyles, resultStyles];
