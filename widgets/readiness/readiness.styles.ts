import { css } from 'lit';
import { deskStyles } from '../foundation/desk.styles.ts';

const requirements = css`
  .choices input {
    color: var(--ink);
  }
  .scope {
    margin: 0;
  }
  /* A title of two lines stays clear of its mark. */
  .scope h3 .name {
    flex: 1 1 10em;
    padding-inline-start: 1.15em;
    text-indent: -1.15em;
    font-weight: 600;
  }
  .requirements:last-child,
  .outside {
    padding-block-end: 1.5em;
  }
  .scope [aria-expanded='true'] > .mark {
    transform: rotate(45deg);
  }
  .part-5 {
    --c: var(--cinnabar);
  }
  .part-6 {
    --c: var(--accent);
  }
  .part-7 {
    --c: var(--gamboge);
  }
  .part-4 {
    --c: var(--quiet);
  }
  .requirement {
    padding-block: calc(0.8em * var(--space));
    border-block-end: 1px solid var(--rule);
  }
  .requirement > fieldset {
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .requirement > fieldset > legend {
    padding: 0 0 0.4em;
    max-inline-size: 44em;
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .asked-items {
    max-inline-size: 44em;
    padding: 0 0 0.4em 1.5em;
    font-size: 0.9375em;
  }
  /* As on the printed clause: 应 filled, 宜 framed, 可 and 鼓励 dashed. They differ in form. */
  .seal {
    display: inline-block;
    padding: 0 0.3em;
    border: 1.5px solid var(--s);
    border-radius: var(--radius);
    font-size: 0.8125em;
    line-height: 1.5;
    color: var(--s);
    --s: var(--umber);
  }
  .seal.shall {
    --s: var(--cinnabar);
    background: var(--s);
    color: var(--paper);
  }
  .seal.should {
    --s: var(--gamboge);
  }
  .seal.may,
  .seal.encouraged {
    border-style: dashed;
  }
  .gate {
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--cinnabar);
  }
  .answers {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0.1em 1em;
  }
  .answer {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.6em;
    align-items: start;
    min-block-size: max(1.75em, 24px);
    padding: calc(0.2em * var(--space)) 0.4em;
    border-inline-start: 3px solid transparent;
    line-height: 1.5;
    cursor: pointer;
  }
  .answer input {
    inline-size: 1.15em;
    block-size: 1.15em;
    margin-block-start: 0.2em;
    accent-color: var(--accent);
  }
  .answer b {
    font-weight: 600;
  }
  .answer small {
    font-size: 0.875em;
    color: var(--quiet);
  }
  .answer:has(input:checked) {
    border-inline-start-color: var(--accent);
    background: var(--sunken);
  }
  .is-not .answer:has(input:checked) {
    border-inline-start-color: var(--cinnabar);
  }
  .is-partly .answer:has(input:checked) {
    border-inline-start-color: var(--gamboge);
  }
  .note {
    margin-block: 0.2em;
    font-size: 0.875em;
    line-height: 1.6;
    color: var(--quiet);
  }
  .reason span {
    display: block;
    font-size: 0.8125em;
    color: var(--quiet);
  }
  .requirement > .more-of {
    padding-inline: 0;
  }
  .outside {
    padding-block-start: 0.5em;
    font-size: 0.9375em;
  }
  .outside li {
    padding-block: 0.3em;
  }
  .outside small {
    display: block;
  }
  summary {
    cursor: pointer;
    padding-block: 0.2em;
    color: var(--link);
  }
  .result .lead span {
    display: inline-block;
    margin-inline-end: 0.6em;
  }
  .gate-failed b {
    color: var(--cinnabar);
  }
  .gate-open b {
    color: var(--gamboge);
  }
  .gate-passed b {
    color: var(--accent);
  }
  @container (min-inline-size: 48em) {
    .answers {
      grid-template-columns: repeat(2, minmax(0, 1fr));
    }
  }
`;

/** The look of the self-assessment: the requirements with their answers, part by part. */
export const readinessStyles = [...deskStyles, requirements];
