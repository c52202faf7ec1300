import { css } from 'lit';

/**
 * A piece of the host's sentence, with a mark that opens a note. The piece takes everything from the sentence but the
 * pigments. The mark is as large as a finger needs; it lies over a room in the line, which the fallback has as well, since
 * a box in the line would make it higher and may be broken off from the text before it. The note is a float as wide as the paragraph: it stands below the line, and the sentence goes on above it.
 */
export const inlineNoteStyles = css`
  .frame.piece {
    all: unset;
  }
  .room {
    position: relative;
    padding-inline-end: 18px;
  }
  .mark {
    position: absolute;
    inset-inline-end: -3px;
    inset-block-start: calc(50% - 12px);
    display: grid;
    place-items: center;
    box-sizing: border-box;
    inline-size: 24px;
    block-size: 24px;
    padding: 0;
    border: 0;
    border-radius: var(--zcf-radius, 3px);
    background: none;
    color: var(--zcf-link, inherit);
    font: inherit;
    cursor: pointer;
  }
  .mark::before {
    content: '';
    inline-size: 5px;
    block-size: 5px;
    border: solid currentcolor;
    border-width: 0 1.5px 1.5px 0;
    transform: translateY(-25%) rotate(45deg);
  }
  .mark[aria-expanded='true']::before {
    transform: translateY(25%) rotate(225deg);
  }
  .mark:focus-visible {
    outline: 2px solid currentcolor;
    outline-offset: -2px;
  }
  .opened {
    float: left;
    clear: both;
    inline-size: 100%;
    contain-intrinsic-inline-size: 8rem;
    margin-block: 0.4em 0.6em;
    padding-block: 0.6em;
    border-block: 1px solid var(--rule);
    font-size: 0.9375em;
  }
  .opened p {
    margin: 0;
  }
  .printed {
    display: none;
  }
  @media print {
    .room {
      display: none;
    }
    .printed {
      display: inline;
    }
  }
`;
