import { css } from 'lit';

/** Fields and buttons as every calculator has them. They are drawn from scratch, since a host's styles don't reach here. */
export const controlStyles = css`
  .frame {
    --control: light-dark(#857f6d, #7c857f);
    --sunken: light-dark(#f3f1ea, #1c2123);
    --accent: var(--zcf-accent, light-dark(#17684f, #74c8a8));
    --radius: var(--zcf-radius, 3px);
    --space: var(--zcf-space, 1);
    --cinnabar-wash: light-dark(#f8e6e2, #3a2322);
  }
  :host([density='compact']) .frame {
    --space: var(--zcf-space, 0.6);
  }
  input,
  select,
  textarea,
  button {
    box-sizing: border-box;
    margin: 0;
    font: inherit;
    font-size: max(0.9375em, 15px);
    line-height: 1.4;
    letter-spacing: inherit;
    color: inherit;
    border: 1px solid var(--control);
    border-radius: var(--radius);
    background: transparent;
  }
  input:not([type='radio'], [type='checkbox']),
  select,
  textarea {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: calc(1.6em + 0.8em * var(--space));
    padding: calc(0.3em * var(--space)) 0.55em;
    background: var(--paper);
  }
  select {
    padding-inline-end: 0.2em;
  }
  ::placeholder {
    color: var(--quiet);
    opacity: 1;
  }
  input.num {
    text-align: end;
  }
  input[readonly] {
    border-style: dashed;
    background: transparent;
  }
  input[aria-invalid='true'],
  select[aria-invalid='true'] {
    border-color: var(--cinnabar);
    background: var(--cinnabar-wash);
  }
  button {
    min-block-size: calc(1.6em + 0.8em * var(--space));
    padding: calc(0.3em * var(--space)) 0.8em;
    cursor: pointer;
    border-color: var(--accent);
    color: var(--accent);
  }
  button.primary {
    background: var(--filled, var(--accent));
    color: var(--on-filled, var(--paper));
  }
  button.link {
    min-block-size: max(1.75em, 24px);
    padding: 0 0.2em;
    border: 0;
    color: var(--link);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
    font-size: inherit;
  }
  :is(button:disabled, [aria-disabled='true']) {
    cursor: default;
    border-color: var(--rule);
    background: transparent;
    color: var(--quiet);
  }
  :is(input, select, textarea, button, summary, [tabindex]):focus-visible {
    outline: 2px solid var(--link);
    outline-offset: 1px;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5em;
    margin-block: calc(0.6em * var(--space));
  }
  .problem {
    color: var(--cinnabar);
    overflow-wrap: anywhere;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: 0;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: no-preference) {
    button {
      transition: background-color 120ms;
    }
  }
  @media (forced-colors: active) {
    button,
    input,
    select,
    textarea {
      border-color: ButtonBorder;
    }
  }
`;
