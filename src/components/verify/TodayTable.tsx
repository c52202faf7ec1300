import { useState } from 'preact/hooks';
import { formatNumber } from '../../calculators/index.ts';
import { filled } from '../filled.ts';
import { isRounding } from './checks.ts';
import type { ComparedToday } from './receipt-tools.ts';
import { unitsOf } from './shown-number.ts';
import type { VerifiedProps } from './VerifiedReceipt.tsx';

export type Today = Extract<ComparedToday, { ok: true }>['today'];

const causes = ['method', 'factor', 'gwp'] as const;
const firstRows = 12;
const mostRows = 2000;

/** Each figure that differs today: then, now, the difference, and what each cause is of it. */
export function TodayTable(props: VerifiedProps & { today: Today }) {
  const { receipt, words, language, today } = props;
  const t = words.today;
  const [isAll, setAll] = useState(false);
  const changed = today.figures.filter(({ then, now }) => then !== now && !isRounding(then, now));
  if (!changed.length) return null;
  const shown = changed.slice(0, isAll ? mostRows : firstRows);
  const byId = new Map(receipt.figures.map((figure) => [figure.id, figure]));
  return (
    <>
      <div class="scroll" tabindex={0} role="group" aria-label={t.title}>
        <table class="today">
          <caption>{filled(t.caption, { count: changed.length })}</caption>
          <thead>
            <tr>
              {Object.entries(t.columns).map(([key, name]) => (
                <th key={key} scope="col" class={key === 'figure' ? undefined : 'num'}>
                  {name}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map(({ id, then, now, by }) => {
              const figure = byId.get(id);
              const node = figure && receipt.nodes[figure.node];
              const decimals = decimalsFor(then, now);
              const text = (value: number | undefined) =>
                value === undefined ? t.absent : formatNumber(value, { decimals });
              const difference = then === undefined || now === undefined ? undefined : now - then;
              return (
                <tr key={id} data-figure={id}>
                  <th scope="row">
                    {figure?.name[language].slice(0, 120) ?? id}
                    {node && <small> {unitsOf(node, language)}</small>}
                  </th>
                  <td class="num">{text(then)}</td>
                  <td class="num">{text(now)}</td>
                  <td class="num">{signed(difference, text)}</td>
                  {causes.map((cause) => (
                    <td class="num" key={cause}>
                      {by ? signed(by[cause], text) : '—'}
                    </td>
                  ))}
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {isAll && shown.length < changed.length && <p>{filled(words.figures.first, { count: mostRows })}</p>}
      {!isAll && shown.length < changed.length && (
        <button type="button" class="no-print" onClick={() => setAll(true)}>
          {filled(t.all, { count: changed.length })}
        </button>
      )}
      <p class="quiet">
        {t.rounded} {filled(t.rest, { count: today.figures.length - changed.length })}
      </p>
    </>
  );
}

/** Six significant digits of the larger value, for all columns of a row alike: so that its parts can be added. */
function decimalsFor(then = 0, now = 0): number {
  const size = Math.max(Math.abs(then), Math.abs(now));
  const whole = size > 0 ? Math.floor(Math.log10(size)) + 1 : 1;
  return Math.min(12, Math.max(0, 6 - whole));
}

/** With its sign; nothing at all is 0, whatever the decimals. */
function signed(value: number | undefined, text: (value: number | undefined) => string): string {
  if (value === undefined) return '—';
  if (value === 0) return '0';
  const shown = text(value);
  return value > 0 ? `+${shown}` : shown;
}
