import { css } from 'lit';

/** Fields and buttons as every calculator has them. They are drawn from scratch, since a host's styles don't reach here. */
export const controlStyles = css`
  .frame {
    --control: #857f6d;
    --sunken: #f3f1ea;
    --accent: var(--zcf-accent, #17684f);
    --radius: var(--zcf-radius, 3px);
    --cinnabar-wash: #f8e6e2;
  }
  @media not print {
    :host([theme='dark']) .frame {
      --control: #7c857f;
      --sunken: #1c2123;
      --accent: var(--zcf-accent, #74c8a8);
      --cinnabar-wash: #3a2322;
    }
  }
  @supports (color: light-dark(#000, #fff)) {
    :host .frame {
      --control: light-dark(#857f6d, #7c857f);
      --sunken: light-dark(#f3f1ea, #1c2123);
      --accent: var(--zcf-accent, light-dark(#17684f, #74c8a8));
      --cinnabar-wash: light-dark(#f8e6e2, #3a2322);
    }
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
    min-block-size: 2.25rem;
    padding: 0.3rem 0.55rem;
    background: var(--paper);
  }
  select {
    padding-inline-end: 0.2rem;
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
    min-block-size: 2.25rem;
    padding: 0.3rem 0.8rem;
    cursor: pointer;
    border-color: var(--accent);
    color: var(--accent);
  }
  button.primary {
    background: var(--accent);
    color: var(--paper);
  }
  button.link {
    min-block-size: 1.75rem;
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
    gap: 0.5rem;
    margin-block: 0.6rem;
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
