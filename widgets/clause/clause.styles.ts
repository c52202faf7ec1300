import { css } from 'lit';

/** The printed clause: number in the margin where there is room, seals beside the title, the text, one quiet line. */
export const clauseStyles = css`
  :host([display='inline']:not([hidden])) {
    display: inline;
  }
  .waiting {
    min-block-size: var(--zcf-reserve, 192px);
  }
  .room {
    padding-inline-end: 18px;
  }
  .room.worded {
    padding-inline-end: calc(18px + 1.4em);
  }
  .room.worded:lang(en) {
    padding-inline-end: calc(18px + 3.2em);
  }
  article {
    padding-block: 0.75em;
    border-block: 1px solid var(--rule);
  }
  header {
    line-height: 1.5;
    font-size: 1.0625em;
  }
  .number {
    color: var(--quiet);
    margin-inline-end: 0.4em;
  }
  b {
    font-weight: 600;
  }
  .aside {
    margin-inline-start: 0.4em;
  }
  .seal {
    display: inline-grid;
    place-items: center;
    box-sizing: border-box;
    min-inline-size: 1.9em;
    block-size: 1.9em;
    padding-inline: 0.3em;
    border: 1.5px solid;
    border-radius: var(--zcf-radius, 3px);
    font-size: 0.8125em;
    font-weight: 600;
    line-height: 1;
    white-space: nowrap;
    vertical-align: middle;
  }
  .shall {
    border-color: var(--cinnabar);
    background: var(--cinnabar);
    color: var(--paper);
  }
  .should {
    color: var(--gamboge);
  }
  .may {
    border-style: dashed;
    color: var(--umber);
  }
  .encouraged {
    border-style: dotted;
    color: var(--umber);
  }
  blockquote {
    max-inline-size: 40em;
    margin: 0.5em 0 0;
  }
  p,
  ul {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  blockquote > * + * {
    margin-block-start: 0.4em;
  }
  li {
    padding-inline-start: 1.6em;
    text-indent: -1.6em;
  }
  footer {
    margin-block-start: 0.75em;
    line-height: 1.6;
  }
  footer a {
    display: inline-block;
  }
  .problem {
    padding-block: 0.5em;
    color: var(--cinnabar);
    overflow-wrap: anywhere;
  }
  @container (min-inline-size: 32em) {
    header {
      display: grid;
      grid-template-columns: 3.5em minmax(0, 1fr);
      align-items: baseline;
    }
    .number {
      margin: 0;
    }
    blockquote,
    footer {
      margin-inline-start: calc(3.5em * 1.0625);
    }
    footer {
      margin-inline-start: calc(3.5em * 1.0625 / 0.8125);
    }
  }
  @media print {
    .waiting {
      min-block-size: 0;
    }
    article {
      break-inside: avoid;
    }
    .shall {
      background: none;
      color: #000;
    }
    footer a::after {
      content: ' ' attr(href);
      overflow-wrap: anywhere;
    }
  }
  @media (forced-colors: active) {
    .seal {
      border-color: CanvasText;
    }
  }
`;
