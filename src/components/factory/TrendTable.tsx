import { useState } from 'preact/hooks';
import type { Calculated } from './calculation.ts';
import { FigureList, type NamedNode } from './FigureList';
import type { WorkspaceProps } from './workspace-words.ts';

interface Props extends WorkspaceProps {
  calculated: Calculated;
}

/** The same years as numbers; a row opens its numbers to their traces. */
export function TrendTable({ calculated, ...props }: Props) {
  const { words } = props;
  const t = words.trend;
  const { trend, shown } = calculated;
  const { years, series, baseYear } = trend;
  const [year, setYear] = useState<number | undefined>();
  const place = year === undefined ? -1 : years.indexOf(year);
  const opened = [...series].flatMap(([id, values]): NamedNode[] => {
    const node = values[place];
    return node ? [{ key: id, name: t.series[id], node }] : [];
  });
  return (
    <>
      <div class="scroll" tabIndex={0} role="group" aria-label={t.label}>
        <table>
          <caption class="visually-hidden">{t.label}</caption>
          <thead>
            <tr>
              <th scope="col">{t.year}</th>
              {[...series.keys()].map((id) => (
                <th key={id} scope="col" class="num">
                  {t.series[id]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {years.map((one, index) => (
              <tr key={one}>
                <th scope="row">
                  <button
                    type="button"
                    class="plain num"
                    aria-expanded={one === year}
                    onClick={() => setYear(one === year ? undefined : one)}
                  >
                    {one}
                  </button>
                  {one === baseYear && <small class="quiet"> {t.base}</small>}
                </th>
                {[...series].map(([id, values]) => {
                  const node = values[index];
                  return (
                    <td key={id} class="num">
                      {node ? shown(node).number : '—'}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {year !== undefined && <FigureList figures={opened} label={String(year)} shown={shown} {...props} />}
    </>
  );
}
