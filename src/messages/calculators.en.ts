import type { CalculatorsWords } from './calculators.zh.ts';

/** The words of the pages of the calculators. */
export const calculatorsEn: CalculatorsWords = {
  title: 'Calculators',
  lead: 'They compute in your browser: what you type stays on this device, and every number opens to its formula, its factor and its document.',
  basis: 'Clauses',
  served: 'Measures',
  allMeasures: (count) => `All ${count} measures of annex A`,
  formulas: 'Formulas and sources',
  factors: 'Emission factors',
  registry: 'The registry',
  open: 'Open the calculator',
  together: 'The calculators of one factory together, with its profile, years, versions and report:',
  receipt: 'Receipt',
  verify: 'Verify a receipt',
  verifyText:
    'Every result can be exported as a receipt, with the inputs, the factors and their documents, every step and the versions: years later it can be computed again and checked.',
  bring: 'What you need',
  get: 'What you get',
  fallbackMethod: 'All formulas and a worked example can be read without scripts',
  privacy: 'Where your data goes',
  privacyText:
    'Everything is computed on this device and nothing you type is uploaded. If you choose automatic saving, a copy is kept in this browser until you delete it; on a shared computer save to a file instead. Close the page without saving, and the data is gone.',
  limits: 'What it is not',
  further: 'More',
  embed: 'On a page of your own',
  embedText:
    'This code puts the same calculator on another page. It uploads nothing there either, but the page that holds it is able to read what is typed into it: please tell your readers so.',
  embedMore: 'Policies, versions and integrity hashes',
  emissions: {
    title: 'Organisation greenhouse gas inventory',
    text: 'The greenhouse gas emissions of a factory in one year: scope 1, scope 2 by both methods, scope 3 if you like.',
    lead: 'Your data stays in your browser; every number opens to its formula, its factor and its document.',
    formulas: 'Organisation inventory: formulas and sources',
    bring:
      'A year of bills for gas, oil, electricity and steam and the records of refrigerant top-ups; with green power or certificates, the contracts and the proof of cancellation. You can begin without all of it.',
    get: 'Emissions by gas and by source, totals by GB/T 32150 and by ISO 14064-1, uncertainty and data quality; a report, CSV and a data file to keep.',
    content: 'Sources and result',
    fallback:
      'The calculator runs in the browser and needs JavaScript. It lists sources by scope; with their quantities come the emissions, and with every step its formula, factor and document.',
    limitsText:
      'The result is your own calculation: it is not verified, and it does not replace the accounting that a carbon market demands. Factors show their document and how sure they are; unverified ones say so.',
  },
  footprint: {
    title: 'Carbon footprint of a product',
    text: 'The greenhouse gas emissions of a product from its raw materials to its disposal: line by line from the bill of materials, by stage and by source.',
    lead: 'Begin with the bill of materials, complete or not; your data stays in your browser, and every number opens.',
    formulas: 'Product footprint: formulas and sources',
    bring:
      'The bill of materials with amounts and losses, the energy and the output of production, distances of transport, where waste goes; footprints from suppliers are taken as they are.',
    get: 'The footprint per functional or declared unit by stage, source and gas, with fossil, biogenic and other emissions apart; quality of the data, uncertainty, sensitivity and scenarios; a study report, CSV, a data file and a footprint by PACT to hand on.',
    content: 'Bill of the product and result',
    fallback:
      'The calculator runs in the browser and needs JavaScript. It lists materials, energy, transport and waste by stages of life; with their quantities come the emissions, and with every step its formula, factor and document.',
    limitsText:
      'The result is your own calculation: it is not verified, must not carry the footprint label, and does not replace what the EU’s carbon border adjustment (CBAM) or other schemes demand. Compare it only with products of the same functional unit under the same standard. Factors show their document and how sure they are; unverified ones say so.',
  },
  offset: {
    title: 'Offset ledger and matching',
    text: 'What remains after reducing, which certificates and credits may count against it, what is missing and what it costs: one ledger, checked lot by lot, matched tonne by tonne.',
    lead: 'One ledger for all years, in which nothing counts twice; your data stays in your browser, and every number opens.',
    formulas: 'Offset ledger and matching: rules and sources',
    bring:
      'The inventory of a year, or its emissions by scope and the electricity purchased; numbers, quantities, prices and proofs of cancellation of certificates and credits; the reductions made in the year. A ledger in Excel can be pasted or opened.',
    get: 'Residual emissions by scope, what is matched, what is missing and its cost; for each lot why it counts or can’t; which lots could still be cancelled; the dependence on offsets over the years; a disclosure, the ledger as CSV and Excel, and a data file to keep.',
    content: 'Ledger and matching',
    fallback:
      'The calculator runs in the browser and needs JavaScript. It lists residual emissions, certificates and credits, checks of each lot whether it may count, and matches those that may with what remains; every step shows its rule and its document.',
    limitsText:
      'The result is a share matched, by your own calculation: no claim of carbon neutrality, not verified, and no surrender on a carbon market. Whether a number is valid and cancelled is for its registry to say: the calculator connects to none.',
  },
  readiness: {
    title: 'Readiness self-assessment',
    text: 'Every requirement of the guideline, one by one: what a factory meets, what stops it, and what to do first; the basic requirements before the score and the gaps.',
    lead: 'Its questions are the requirements of the guideline, no more and no fewer, and what you don’t know can wait; your data stays in your browser, and every score opens.',
    formulas: 'Readiness self-assessment: method and sources',
    bring:
      'Somebody who knows the energy, the emissions and the management of the factory, and the names of its reports, ledgers, procedures and certificates; none is uploaded. A data file of the other calculators can be opened, and fills in what it shows.',
    get: 'Whether the basic requirements are met; a score for each part and in all, how much of it is answered and how much has evidence; the gaps in order, with the measures of annex A that fit; an index of evidence; a comparison with earlier assessments. A report, CSV, a data file and reminders for the calendar can be exported.',
    content: 'Requirements and result',
    fallback:
      'The self-assessment runs in the browser and needs JavaScript. It lists the requirements of the guideline and says what meeting, partly meeting and missing each looks like; from the answers follow the basic requirements, the scores and the gaps.',
    limitsText:
      'The result is a company’s own assessment: no certification, and not verified. The guideline has no scores, weights or levels: the score is this site’s own method, its weights can be changed, and it stands for no level or title of any scheme. To answer “met” proves nothing; evidence is shown apart.',
  },
  measures: {
    title: 'Measures and plan',
    text: 'What the measures of annex A reduce and cost, and what several leave together: a plan of at least three years against a target.',
    lead: 'Put measures into a plan of at least three years: what they reduce year by year, what they cost and what remains. Your data stays in your browser, and every number opens.',
    formulas: 'Measures and plan: estimates and sources',
    bring:
      'The inventory of the base year, or its scope 1 and the electricity purchased; consumption, fuel or capacity of each measure and, where you know them, savings, investments and prices. Until then, ranges of experience stand in.',
    get: 'For each measure its reduction (low, mid and high, by location and by market), payback and cost of a tonne, and the marginal abatement cost curve; emissions by year against the target, and what remains; the plan, CSV, a data file and reminders for the calendar can be exported.',
    content: 'Plan of reductions',
    fallback:
      'The plan runs in the browser and needs JavaScript. It estimates what measures reduce and cost, chains them in order, and shows emissions by year, the gap to the target and what remains.',
    limitsText:
      'Estimates are orders of magnitude: most ranges are unverified experience of the field, so enter your own values. They replace no feasibility study and no energy audit; planned reductions are no credits, and what a measure achieved is on the meters and in the next inventory.',
  },
};
