import { formatNumber } from '../../calculators/index.ts';
import { filled } from '../filled.ts';
import { unitsOf } from './shown-number.ts';
import type { Today } from './TodayTable.tsx';
import type { VerifiedProps } from './VerifiedReceipt.tsx';

/** The factors that the same inputs take another value of today, and the potentials where their set changed. */
export function ChangedFactors(props: VerifiedProps & { today: Today }) {
  const { receipt, words, language, today } = props;
  const t = words.today;
  const { factors, gwp } = today;
  const byId = new Map(receipt.factors.map((factor) => [factor.id, factor]));
  const text = (value: number | undefined) =>
    value === undefined ? t.absent : formatNumber(value, { upTo: 9 });
  const isSameId = (one: Today['factors'][number]) => one.then !== undefined && one.now !== undefined;
  return (
    <>
      {gwp && gwp[0] !== gwp[1] && <p>{filled(t.gwp, { then: gwp[0], now: gwp[1] })}</p>}
      {!factors.length && <p>{t.unchanged}</p>}
      {factors.length > 0 && (
        <div class="scroll" tabindex={0} role="group" aria-label={t.factors}>
          <table class="today">
            <caption>{t.factors}</caption>
            <thead>
              <tr>
                <th scope="col">{t.factor}</th>
                <th scope="col" class="num">
                  {t.columns.then}
                </th>
                <th scope="col" class="num">
                  {t.columns.now}
                </th>
              </tr>
            </thead>
            <tbody>
              {factors.slice(0, 500).map((one) => {
                const factor = byId.get(one.id);
                return (
                  <tr key={one.id} data-factor={one.id}>
                    <th scope="row">
                      {factor && (
                        <>
                          {factor.name[language].slice(0, 120)} <small>{unitsOf(factor, language)}</small>
                          <br />
                        </>
                      )}
                      <small>
                        <code>{one.id}</code>
                        {isSameId(one) && ' *'}
                      </small>
                    </th>
                    <td class="num">{text(one.then)}</td>
                    <td class="num">{text(one.now)}</td>
                  </tr>
                );
              })}
            </tbody>
          </table>
        </div>
      )}
      {factors.some(isSameId) && <p class="quiet">{t.sameId}</p>}
    </>
  );
}
