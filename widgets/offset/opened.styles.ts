import { css } from 'lit';
import { findingStyles } from '../foundation/finding.styles.ts';

/** The look of what only this calculator opens. */
export const openedStyles = css`
  ${findingStyles}
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
  .conditions {
    padding-inline-start: 1.6em;
    font-size: 0.9375em;
    line-height: 1.6;
    list-style: decimal;
  }
  .flow {
    margin-block: 0.4em 0.8em;
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
