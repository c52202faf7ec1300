import {
  activitySection as activityOf,
  factorsTable,
  overridesSection as overridesOf,
  type ReportedLine,
} from '../../../lines/report/evidence.ts';
import type { QuantifiedLine } from '../../quantify-line.ts';
import type { MakeSection } from '../report-model.ts';

/** What was measured or read, line by line. */
export const activitySection: MakeSection = (context) =>
  activityOf(context.quantified.lines.filter(({ result }) => result).map(reported), context);

/** Every factor that was used. */
export const factorsSection: MakeSection = (context) => ({
  id: 'factors',
  heading: 'factors',
  blocks: [factorsTable(context.quantified.used, context)],
});

/** The reader's numbers that count in place of others. */
export const overridesSection: MakeSection = (context) =>
  overridesOf(context.quantified.lines.map(reported), context);

/** A line on all its bases, what is outside the total included. */
const reported = ({ line, result }: QuantifiedLine): ReportedLine => ({
  line,
  activity: result?.activity,
  roots: [result?.location, result?.market, result?.official].flatMap((emissions) =>
    emissions ? [emissions.total, ...emissions.outside.map(({ co2e }) => co2e)] : [],
  ),
});
