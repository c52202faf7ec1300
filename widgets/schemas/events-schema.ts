import type { ChangeDetail, ErrorDetail, ExportDetail, WorkState } from '../foundation/contract/events.ts';
import { closedObject, draft, oneOf, type JsonSchema } from './json-schema.ts';

const element = {
  description: 'The tag of the element, such as zcf-emissions.',
  type: 'string',
  pattern: '^zcf-',
};

/** What each event carries as its `detail`, by the name of the event. */
const details: Readonly<Record<keyof HTMLElementEventMap & `zcf-${string}`, JsonSchema>> = {
  'zcf-change': closedObject<ChangeDetail>(
    'The reader changed something: how the work stands now, and never a figure.',
    {
      element,
      state: oneOf<WorkState>({ empty: true, valid: true, invalid: true }),
      agreed: { description: 'Whether the result is handed over to the page.', type: 'boolean' },
    },
    {},
  ),
  'zcf-result': {
    description: 'What the reader handed over to the page.',
    $ref: 'result.schema.json',
  },
  'zcf-error': closedObject<ErrorDetail>(
    'Something that the host can mend, or should know.',
    {
      element,
      code: oneOf<ErrorDetail['code']>({
        'bad-attribute': true,
        'bad-input': true,
        'bad-file': true,
        'load-failed': true,
      }),
      message: { description: 'A sentence in the language of the element.', type: 'string' },
      attribute: { description: 'The attribute, where it is one.', type: 'string' },
    },
    { attribute: true },
  ),
  'zcf-export': closedObject<ExportDetail>(
    'The reader took a file along or printed a report: what kind, never its content.',
    {
      element,
      kind: { description: 'The media type of the file; report for a printed one.', type: 'string' },
    },
    {},
  ),
};

/** The JSON Schema (2020-12) of the events' details: `events.schema.json#/$defs/zcf-change` is that of one event. */
export const eventsSchema: JsonSchema = {
  $schema: draft,
  title: 'What the events of the elements carry',
  description: 'The detail of one event. Each is under $defs by the name of its event.',
  anyOf: Object.keys(details).map((name) => ({ $ref: `#/$defs/${name}` })),
  $defs: details,
};
