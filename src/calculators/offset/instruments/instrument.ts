import type { Form } from '../../lines/field.ts';
import type { InstrumentId } from '../kind-ids.ts';

/** One kind of instrument: what it is counted in, and what a lot of it asks for. */
export interface Instrument<Id extends InstrumentId = InstrumentId> extends Form {
  readonly id: Id;
  /** Certificates are of electricity and never reach the tonnes of any scope but through it. */
  readonly unit: 'tCO2e' | 'MWh';
}

/* @__NO_SIDE_EFFECTS__ */
export function defineInstrument<const Id extends InstrumentId>(instrument: Instrument<Id>): Instrument<Id> {
  return instrument;
}
