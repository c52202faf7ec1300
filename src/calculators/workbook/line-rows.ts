import { dataStatuses } from '../engine/data-quality.ts';
import { nodesOf } from '../engine/explanation.ts';
import type { Node } from '../engine/quantification.ts';
import { formatNumber } from '../engine/number-format.ts';
import type { CitedFactor } from '../factors/define-factor.ts';
import type { EnteredLine, FieldValues } from '../lines/entered.ts';
import type { Field } from '../lines/field.ts';
import { fieldRows, nameOfField, numberCell, statusNames, type FieldRow } from './entered-cells.ts';
import {
  pathPart,
  plainCell,
  textCell,
  type InputCell,
  type InputColumn,
  type InputRow,
} from './input-rows.ts';
import type { Words } from './words.ts';

/** What a line shows beside its fields. */
export interface ShownLine {
  readonly path: string;
  readonly number: number;
  readonly line: EnteredLine & { readonly responsible?: string };
  readonly fields: readonly Field[];
  readonly kind: string;
  readonly scope?: number;
  /** What else stands beside its name: the site of a source, the stage of an input. */
  readonly beside: Partial<Record<InputColumn, InputCell>>;
  /** Parts with fields of their own: the legs of a transport. */
  readonly legs?: readonly {
    readonly leg: { readonly id: string; readonly fields: FieldValues };
    readonly fields: readonly Field[];
  }[];
  /** What its result rests on, for the numbers that stand in place of others. */
  readonly roots: readonly Node[];
  readonly factor: (id: string) => CitedFactor | undefined;
  /** A sentence where it counts nowhere. */
  readonly remark?: string;
}

/** The rows of one line: the first with its name and evidence, one for each field, one for each number put in place of another. */
export function lineRows(shown: ShownLine, words: Words): readonly InputRow[] {
  const { path, line, fields } = shown;
  const rowsOf = (
    asked: readonly Field[],
    values: FieldValues,
    before: string,
    of = '',
  ): readonly KeyedRow[] =>
    asked.flatMap((field) => {
      const name = [of, nameOfField(words.texts, line.kind, field.key)].filter(Boolean).join(' · ');
      const { [field.key]: value } = values;
      return fieldRows(field, value, name, words, shown.factor).map((row) => ({
        ...row,
        key: `${before}fields/${field.key}${row.part}`,
      }));
    });
  const rows = [
    ...rowsOf(activityFirst(fields), line.fields, ''),
    ...(shown.legs ?? []).flatMap(({ leg, fields: asked }, place) =>
      rowsOf(asked, leg.fields, `legs/${pathPart(leg.id)}/`, words.say('leg', { number: place + 1 })),
    ),
  ];
  const all = [...rows, ...overrideRows(shown, words)];
  const [first = { key: '', name: '', part: '', cells: {} }, ...others] = all;
  return [first, ...others].map(({ key, name, cells, sumsMonths }, place): InputRow => ({
    path,
    key,
    cells: { ...(place === 0 && lineCells(shown)), field: plainCell(name), ...cells },
    ...(sumsMonths && { sumsMonths }),
  }));

  function lineCells({
    number,
    kind,
    scope,
    beside,
    remark,
  }: ShownLine): Partial<Record<InputColumn, InputCell>> {
    const { evidence = {}, uncertainty = {}, status, responsible } = line;
    const { language } = words;
    return {
      number: plainCell(number),
      source: textCell(line.name),
      kind: plainCell(kind),
      scope: plainCell(scope),
      ...beside,
      ...(remark !== undefined && { reason: plainCell(remark) }),
      status: {
        ...plainCell(status && dataStatuses[status].name[language]),
        entry: { kind: 'choice', options: statusNames(language) },
      },
      document: textCell(evidence.document),
      meter: textCell(evidence.meter),
      calibratedUntil: textCell(evidence.calibratedUntil),
      responsible: textCell(responsible),
      uncertaintyActivity: numberCell(uncertainty.activity, { unit: '%' }),
      uncertaintyFactor: numberCell(uncertainty.factor, { unit: '%' }),
    };
  }
}

/** The amount that somebody looks for stands beside the name. */
function activityFirst(fields: readonly Field[]): readonly Field[] {
  const main =
    fields.find((field) => field.type === 'quantity' && field.activity) ??
    fields.find(({ type }) => type === 'quantity');
  return main ? [main, ...fields.filter((field) => field !== main)] : fields;
}

type KeyedRow = FieldRow & { readonly key: string };

function overrideRows({ line, roots }: ShownLine, words: Words): readonly KeyedRow[] {
  const { say, nameOf, unitOf } = words;
  const taken = new Map<string, Node>();
  for (const node of roots.flatMap(nodesOf)) {
    if (node.basis.kind === 'overridden' && 'role' in node && node.role !== undefined)
      taken.set(node.role, node);
  }
  return Object.entries(line.overrides ?? {}).map(([role, override]): KeyedRow => {
    const node = taken.get(role);
    const instead = node?.basis.kind === 'overridden' ? node.basis.instead : undefined;
    const replaced = instead && `${formatNumber(instead.value, { upTo: 7 })} ${unitOf(instead)}`.trim();
    const name = node ? nameOf(node.label) : role;
    return {
      part: '',
      key: `overrides/${role}`,
      name: [
        say('override', { name }),
        ...(replaced === undefined ? [] : [say('instead', { value: replaced })]),
      ].join('; '),
      cells: {
        value: node
          ? { value: node.value, entry: { kind: 'number', ...(isShare(node) && { unit: 'share' }) } }
          : numberCell(override.value),
        unit: plainCell(node && unitOf(node)),
        reason: textCell(override.reason),
        document: textCell(override.document),
      },
    };
  });
}

/** A plain share may also be typed in percent. */
const isShare = (node: Node): boolean => node.unit === '1' && 'per' in node && node.per === '1';
