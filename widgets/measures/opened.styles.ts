import { css } from 'lit';

/** The look of what only this calculator opens. */
export const openedStyles = css`
  .figures td.num {
    white-space: nowrap;
  }
  .findings li {
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
`;
