import { useEffect, useId, useState } from 'preact/hooks';

interface Props {
  label: string;
  value: string;
  /** When the reader leaves the field or presses enter: not with every letter. */
  onPut: (value: string) => void;
  numeric?: boolean;
  problem?: string;
}

/** A field that keeps what is typed until it is left, whatever is saved meanwhile. */
export function ProfileField({ label, value, onPut, numeric = false, problem }: Props) {
  const [typed, setTyped] = useState(value);
  const hint = useId();
  useEffect(() => setTyped(value), [value]);
  const put = () => {
    if (typed.trim() !== value) onPut(typed.trim());
  };
  return (
    <label class="field">
      <span>{label}</span>
      <input
        value={typed}
        maxLength={500}
        inputMode={numeric ? 'numeric' : undefined}
        autocomplete="off"
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? hint : undefined}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        onBlur={put}
        onKeyDown={({ key }) => {
          if (key === 'Enter') put();
        }}
      />
      {problem && (
        <small id={hint} class="problem">
          {problem}
        </small>
      )}
    </label>
  );
}
