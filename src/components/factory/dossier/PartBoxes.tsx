import type { DossierPart } from '../../../calculators/index.ts';
import type { DossierMessages } from '../../../messages/dossier.zh.ts';

interface PartBoxesProps {
  t: DossierMessages['panel'];
  parts: readonly DossierPart[];
  chosen: readonly DossierPart[];
  onSet: (chosen: readonly DossierPart[]) => void;
}

/** Which parts the report has, closed until it is wanted. */
export function PartBoxes({ t, parts, chosen, onSet }: PartBoxesProps) {
  const counted = t.partsCounted
    .replace('{chosen}', String(chosen.length))
    .replace('{all}', String(parts.length));
  return (
    <fieldset>
      <legend>{t.parts}</legend>
      <details>
        <summary>{counted}</summary>
        {parts.map((part) => (
          <label key={part}>
            <input
              type="checkbox"
              name="parts"
              value={part}
              checked={chosen.includes(part)}
              autocomplete="off"
              onChange={({ currentTarget: { checked } }) =>
                onSet(parts.filter((one) => (one === part ? checked : chosen.includes(one))))
              }
            />
            <span>{t.partNames[part]}</span>
          </label>
        ))}
      </details>
    </fieldset>
  );
}
