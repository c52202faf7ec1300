import { css } from 'lit';

/** The look of what only this calculator opens. */
export const openedStyles = css`
  .position {
    inline-size: 100%;
  }
  /* Beside many columns a name would be broken at every character: the table scrolls instead. */
  .figures th[scope='row'] {
    min-inline-size: 5.5em;
  }
  .figures thead th {
    min-inline-size: 4em;
  }
  .figures td.num {
    white-space: nowrap;
  }
  /* In a cell no words beside it can be pressed with it. */
  td > input[type='checkbox'] {
    inline-size: 24px;
    block-size: 24px;
  }
  .findings li {
    display: grid;
    gap: 0 0.7rem;
    align-items: baseline;
    justify-items: start;
    margin-block-end: 0.4rem;
    padding: 0.35rem 0.6rem;
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
  @container (min-inline-size: 30rem) {
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
  .conditions {
    padding-inline-start: 1.6em;
    font-size: 0.9375em;
    line-height: 1.6;
    list-style: decimal;
  }
  .flow {
    margin-block: 0.4rem 0.8rem;
  }
  .flow svg {
    display: block;
  }
  .fill-plain {
    fill: var(--fill-plain);
  }
  /* What fills a shape is no ground behind the names. */
  .flow :is(path, rect) {
    background: none;
  }
  .flow .band {
    fill-opacity: 0.3;
  }
  .flow .end {
    display: flex;
    gap: 0.4em;
    font-size: 13px;
    line-height: 20px;
    white-space: nowrap;
  }
  .flow .right .end {
    justify-content: end;
  }
  .flow .end span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
`;
