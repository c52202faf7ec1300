import { html, nothing, type TemplateResult } from 'lit';
import {
  dataSources,
  type DataSource,
  type FootprintKind,
  type FootprintLine,
  type QuantifiedFootprintLine,
  type Stage,
} from '../../../src/calculators/index.ts';
import { changeLine } from '../../foundation/desk.ts';
import { selectField, textField } from '../../foundation/parts/controls.ts';
import type { Desk } from '../desk.ts';

/** Where a line stands in the product: its stage, its assembly, whether it is per piece or of the period, what it shares. */
export function place(desk: Desk, { line }: QuantifiedFootprintLine): TemplateResult {
  const { t, texts } = desk;
  const kind: FootprintKind | undefined = desk.catalogue.kind(line.kind);
  const set = (part: Partial<FootprintLine>, group?: string) =>
    changeLine(desk, line.id, (one) => ({ ...one, ...part }), group);
  const stages = Object.fromEntries(
    (kind?.stages ?? [line.stage]).map((stage) => [stage, texts.stages[stage]]),
  ) as Record<Stage, string>;
  return html`<fieldset>
    <legend>${t.place.title}</legend>
    <div class="fields">
      ${selectField({ name: t.place.stage, value: line.stage, options: stages, put: (stage) => set({ stage }) })}
      ${assemblyField(desk, line, (part) => set({ part }))}
      ${line.kind === 'assembly' && !isScaled(line) ? nothing : scaleFields(desk, line, set)}
    </div>
  </fieldset>`;
}

/** An assembly of a file may be told what only its parts take: then the fields are there to take it back. */
const isScaled = ({ per, times, allocation, site }: FootprintLine): boolean =>
  per === 'period' || Boolean(times) || Boolean(allocation) || site !== undefined;

/** The assemblies a line can be a part of: not itself, and none that is a part of it. */
function assemblyField(
  desk: Desk,
  line: FootprintLine,
  put: (part: string) => void,
): TemplateResult | typeof nothing {
  const { lines } = desk.study;
  const isWithin = (one: FootprintLine, seen = new Set<string>()): boolean => {
    if (one.id === line.id || seen.has(one.id)) return true;
    const above = lines.find(({ id }) => id === one.part);
    return above !== undefined && isWithin(above, seen.add(one.id));
  };
  const assemblies = lines.filter((one) => one.kind === 'assembly' && !isWithin(one));
  if (!assemblies.length && !line.part) return nothing;
  const options = Object.fromEntries([
    ['', desk.t.place.product],
    ...assemblies.map((one) => [one.id, desk.lineName(one)]),
  ]);
  return selectField({ name: desk.t.place.part, value: line.part ?? '', options, put });
}

function scaleFields(
  desk: Desk,
  line: FootprintLine,
  set: (part: Partial<FootprintLine>, group?: string) => void,
): TemplateResult {
  const { t, study, texts } = desk;
  const shared = Object.fromEntries([
    ['', t.place.noAllocation],
    ...study.allocations.map(({ id, name }) => [id, name || id]),
  ]);
  const { site } = line;
  return html`${selectField({ name: t.place.per, value: line.per ?? 'unit', options: texts.per, put: (per) => set({ per }) })}
  ${
    study.allocations.length
      ? selectField({
          name: t.place.allocation,
          value: line.allocation ?? '',
          options: shared,
          put: (allocation) => set({ allocation }),
        })
      : nothing
  }
  ${
    line.stage === 'use' || line.times !== undefined
      ? textField({
          name: t.place.times,
          value: line.times,
          mode: 'decimal',
          put: (times) => set({ times }, 'times'),
        })
      : nothing
  }
  ${
    site
      ? textField({
          name: t.place.siteShare,
          value: site.share,
          mode: 'decimal',
          unit: '%',
          put: (share) => set({ site: { ...site, share } }, 'siteShare'),
        })
      : nothing
  }`;
}

const SCORES = ['1', '2', '3', '4', '5'] as const;

/** Where the data come from and how old they are; a score of the reader's goes before the site's rubric. */
export function dataFields(desk: Desk, { line }: QuantifiedFootprintLine): TemplateResult {
  const { t, texts } = desk;
  const data = line.data ?? {};
  const put = (part: Partial<NonNullable<FootprintLine['data']>>, group?: string) =>
    changeLine(desk, line.id, (one) => ({ ...one, data: { ...data, ...part } }), group);
  const sources = Object.fromEntries(
    dataSources.map((source) => [source, texts.dataSources[source]]),
  ) as Record<DataSource, string>;
  const scores = Object.fromEntries([['', t.data.byRubric], ...SCORES.map((score) => [score, score])]);
  const judged = (key: 'technology' | 'geography' | 'time') =>
    selectField({
      name: texts.quality.aspects[key],
      value: String(data[key] ?? ''),
      options: scores,
      put: (score) => changeLine(desk, line.id, (one) => withScore(one, key, score)),
    });
  return html`<fieldset>
    <legend>${t.data.title}</legend>
    <div class="fields">
      ${selectField({ name: t.data.source, value: data.source ?? '', options: { '': t.data.unknown, ...sources }, put: (source) => changeLine(desk, line.id, (one) => withSource(one, source)) })}
      ${textField({ name: t.data.year, value: line.data?.year, mode: 'decimal', put: (year) => put({ year }, 'dataYear') })}
      ${judged('technology')} ${judged('geography')} ${judged('time')}
    </div>
  </fieldset>`;
}

function withSource(line: FootprintLine, source: DataSource | ''): FootprintLine {
  const { source: _, ...data } = line.data ?? {};
  return { ...line, data: source ? { ...data, source } : data };
}

function withScore(
  line: FootprintLine,
  key: 'technology' | 'geography' | 'time',
  score: string,
): FootprintLine {
  const { [key]: _, ...data } = line.data ?? {};
  const judged = SCORES.find((one) => one === score);
  return { ...line, data: judged ? { ...data, [key]: Number(judged) as 1 | 2 | 3 | 4 | 5 } : data };
}
