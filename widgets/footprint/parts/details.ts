import { html, type TemplateResult } from 'lit';
import type { Flow, QuantifiedFootprintLine } from '../../../src/calculators/index.ts';
import { lineDetails } from '../../foundation/parts/line-details.ts';
import type { TraceRoot } from '../../foundation/parts/trace.ts';
import { kilograms, type Desk } from '../desk.ts';
import { legs } from './legs.ts';
import { dataFields, place } from './place.ts';

/** An opened line: what else it asks for, where it stands in the product, how it was computed, and what proves it. */
export function details(desk: Desk, entry: QuantifiedFootprintLine): TemplateResult {
  return lineDetails(desk, entry, {
    roots: rootsOf(desk, entry),
    // What is in one product is no bill of a month.
    modes: entry.line.per === 'period',
    form: html`${legs(desk, entry)} ${place(desk, entry)}
    ${entry.line.kind === 'assembly' ? '' : dataFields(desk, entry)}`,
  });
}

/** The figures of a line: as it counts, and by the grid's mix where that differs. */
function rootsOf(desk: Desk, { total, flows, gridMix }: QuantifiedFootprintLine): TraceRoot[] {
  if (!total) return [];
  const counted = rootOf(desk, desk.t.trace.result, flows, total);
  return gridMix === flows ? [counted] : [counted, rootOf(desk, desk.t.result.gridMix, gridMix, undefined)];
}

function rootOf(
  desk: Desk,
  title: string,
  flows: readonly Flow[],
  total: QuantifiedFootprintLine['total'],
): TraceRoot {
  return {
    title,
    parts: flows.map((flow) => ({ name: nameOf(desk, flow), co2e: flow.co2e })),
    total: flows.length > 1 ? total : undefined,
    unit: 'kgCO₂e',
    figure: (value) => kilograms(desk, value),
  };
}

/** A separate line of the standard with its gas, where it has one; an aircraft's is told apart within it. */
function nameOf({ texts }: Desk, { kind, gas, aircraft }: Flow): string {
  const names = [
    texts.flows[kind],
    ...(gas === 'aggregate' ? [] : [texts.gases[gas]]),
    ...(aircraft ? [texts.flows.aircraft] : []),
  ];
  return names.join(' · ');
}
