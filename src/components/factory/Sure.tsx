import { useState } from 'preact/hooks';

interface Props {
  label: string;
  /** What a screen reader hears, where the label alone says too little. */
  name?: string;
  /** What it would do, before it does. */
  question: string;
  yes: string;
  no: string;
  onSure: () => void;
}

/** A button for what can't be undone: it asks first, in its place. */
export function Sure({ label, name, question, yes, no, onSure }: Props) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return (
      <button type="button" class="plain" aria-label={name} onClick={() => setAsked(true)}>
        {label}
      </button>
    );
  }
  return (
    <span class="sure" role="group" aria-label={question}>
      <span>{question}</span>
      <button
        type="button"
        class="danger"
        onClick={() => {
          setAsked(false);
          onSure();
        }}
      >
        {yes}
      </button>
      <button type="button" ref={(button) => button?.focus()} onClick={() => setAsked(false)}>
        {no}
      </button>
    </span>
  );
}
