import { css } from 'lit';

/** What was found about the whole of something, each with how grave it is in a word. */
export const findingStyles = css`
  .findings li {
    display: grid;
    gap: 0 0.7em;
    align-items: baseline;
    justify-items: start;
    margin-block-end: 0.4em;
    padding: 0.35em 0.6em;
    border-inline-start: 4px solid var(--rule);
    line-height: 1.6;
    overflow-wrap: anywhere;
  }
  .findings .error {
    border-inline-start-color: var(--cinnabar);
    background: var(--cinnabar-wash);
  }
  .findings .ask {
    border-inline-start: 4px dashed var(--gamboge);
  }
  @container (min-inline-size: 30em) {
    .findings li {
      grid-template-columns: auto minmax(0, 1fr);
    }
  }
  /* Filled, framed, plain: how grave it is shows without colours as well. */
  .severity {
    padding-inline: 0.4em;
    border: 1px solid transparent;
    border-radius: var(--radius);
    font-size: 0.8125em;
    font-weight: 600;
    white-space: nowrap;
  }
  .error > .severity {
    border-color: var(--cinnabar);
    background: var(--cinnabar);
    color: var(--paper);
  }
  .ask > .severity {
    border-color: var(--gamboge);
    color: var(--gamboge);
  }
  .note > .severity {
    color: var(--quiet);
    font-weight: 400;
  }
`;
