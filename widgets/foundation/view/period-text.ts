import { html, nothing, type TemplateResult } from 'lit';

interface OfPeriod {
  readonly period?: { readonly from: string; readonly to: string };
}

/** Beside a total the days that it is of, where they are said: it is of the calendar year otherwise. */
export const periodText = ({ period }: OfPeriod): TemplateResult | typeof nothing =>
  period ? html` <span>${period.from} – ${period.to}</span>` : nothing;
