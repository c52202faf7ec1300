/** The disclosure of clause 6.7.4: its content, its words, and the page to publish. */
export { disclosureOf } from './disclosure.ts';
export type { DisclosedYear, Disclosure, DisclosureDetails } from './disclosure-model.ts';
export { disclosurePage, spokenDisclosure, type DisclosureVoice } from './spoken-disclosure.ts';
export type { ReportEntity } from '../../lines/report/shared-model.ts';
