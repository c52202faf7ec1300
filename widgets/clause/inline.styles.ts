import { css } from 'lit';

/**
 * The citation in a sentence, and no second rule around what opens. A seal lies over a room in the line, like the mark, and
 * has a fixed width, so that the room is known before it comes.
 */
export const inlineStyles = css`
  .sealed {
    position: relative;
    padding-inline-end: 1.4em;
  }
  .sealed:lang(en) {
    padding-inline-end: 3.2em;
  }
  .sealed.long:lang(en) {
    padding-inline-end: 5em;
  }
  .sealed .seal {
    position: absolute;
    inset-inline-end: 0;
    inset-block-start: calc(50% - 0.8em);
    inline-size: 1.6em;
    min-inline-size: 0;
    block-size: 1.6em;
    padding: 0;
    border-width: 1px;
    font-size: 0.75em;
  }
  .sealed:lang(en) .seal {
    inline-size: 4em;
  }
  .sealed.long:lang(en) .seal {
    inline-size: 6.4em;
  }
  .opened {
    padding: 0;
    border: 0;
    font-size: inherit;
  }
`;
