import { html, nothing, type TemplateResult } from 'lit';
import {
  loadOffset,
  type CheckBasis,
  type Finding,
  type OffsetProblemCode,
} from '../../../src/calculators/index.ts';
import { clauseAddress } from '../../foundation/addresses.ts';
import { findingList as toldFindings } from '../../foundation/parts/finding-list.ts';
import type { Desk } from '../desk.ts';
import { resultsMessages } from '../messages/results.ts';

const { basisOf } = await loadOffset.basisOfChecks();

/** Findings as sentences, each with what it follows. */
export const findingList = (
  desk: Desk,
  findings: readonly Finding<OffsetProblemCode>[],
): TemplateResult | typeof nothing =>
  toldFindings(
    findings.map((finding) => ({
      severity: finding.severity,
      text: html`${desk.say(finding)} ${basisLinks(desk, finding.code)}`,
    })),
    resultsMessages[desk.language].severities,
  );

/** The clauses and documents that a check follows; nothing for the reader's own rules and for what any line may lack. */
export function basisLinks(desk: Desk, code: OffsetProblemCode): TemplateResult | typeof nothing {
  const basis: readonly CheckBasis[] = Object.hasOwn(basisOf, code)
    ? basisOf[code as keyof typeof basisOf]
    : [];
  if (!basis.length) return nothing;
  const { t, language } = desk;
  const links = basis.map((one) => ('clause' in one ? clauseLink(desk, one.clause) : place(desk, one)));
  const text = html`${resultsMessages[language].basis}${links.map((link, index) => html`${index ? ' · ' : nothing}${link}`)}`;
  const [before = '', after = ''] = t.brackets('\n').split('\n');
  return html`<small class="quiet">${before}${text}${after}</small>`;
}

function clauseLink({ language }: Desk, clause: string): TemplateResult {
  return html`<a href=${clauseAddress(language, clause)} target="_blank" rel="noopener">${clause}</a>`;
}

function place(
  { references, language }: Desk,
  { reference, locator }: Extract<CheckBasis, { reference: string }>,
): TemplateResult {
  const document = references?.[reference];
  const title = document?.title[language];
  const name = document?.number ?? title ?? '';
  return html`${
    document?.url && name
      ? html`<a href=${document.url} title=${title ?? nothing} target="_blank" rel="noopener">${name}</a>`
      : name
  }
  ${locator}`;
}
