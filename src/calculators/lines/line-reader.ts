import type { CalculatorName, GwpSet } from '../engine/factor.ts';
import { cited } from '../engine/operations.ts';
import type { Basis, Coefficient, Quantification } from '../engine/quantification.ts';
import type { Label, Term } from '../engine/terms.ts';
import type { Unit } from '../engine/units.ts';
import type { CitedFactor } from '../factors/define-factor.ts';
import type { FactorCatalogue } from './catalogue.ts';
import type { EnteredLine } from './entered.ts';
import type { Field } from './field.ts';
import { pinned, usablePin, type Pins } from './pins.ts';
import type { LineProblemCode, Problem } from './problems.ts';
import { inPlaceOf, isEmpty, nonNegative, readQuantity } from './read-quantity.ts';
import { readNumber } from './typed-number.ts';

/** What a line stands in: an inventory, a study. One set of potentials holds for all of it. */
export interface LineOwner {
  readonly gwp: GwpSet;
  readonly pins?: Pins;
}

/** What lines are read with: the factors that are loaded, and which calculator's they must be. */
export interface ReadingContext {
  readonly catalogue: FactorCatalogue;
  readonly calculator: CalculatorName;
  /** Before the roles of its overrides, where a line is read in parts, such as `leg-2/`. */
  readonly rolePrefix?: string;
}

/**
 * Hands a kind of line what the reader entered, as quantities with their explanation, and what the registry or the
 * owner's own pins say, with the reader's overrides in their place. What can't be read is noted, never guessed.
 */
export class LineReader<
  Owner extends LineOwner = LineOwner,
  Line extends EnteredLine = EnteredLine,
  Code extends string = string,
> {
  readonly problems: Problem<Code | LineProblemCode>[] = [];
  /** The factors that were used and how they were chosen, for the pins. */
  readonly used: CitedFactor[] = [];
  readonly selections: [key: string, factor: string][] = [];

  readonly line: Line;
  readonly owner: Owner;
  /** What the line asks for; days and years are read by it in read-date.ts. */
  readonly fields: readonly Field[];
  private readonly context: ReadingContext;

  constructor(line: Line, owner: Owner, fields: readonly Field[], context: ReadingContext) {
    this.line = line;
    this.owner = owner;
    this.fields = fields;
    this.context = context;
  }

  /** A quantity as it was entered, or nothing, with the reason noted. */
  quantity(key: string, label: Label = 'activityData'): Quantification | undefined {
    const field = this.fields.find((known) => known.key === key);
    if (field?.type !== 'quantity') return undefined;
    return readQuantity(field, this.line.fields[key], label, {
      basis: this.entered(),
      complain: this.complain,
      ...(this.context.rolePrefix !== undefined && { prefix: this.context.rolePrefix }),
    });
  }

  /** One of a field's options, the first where nothing is chosen; what is none of them is noted, not guessed. */
  choice(key: string): string {
    const field = this.fields.find((known) => known.key === key);
    if (field?.type !== 'choice') return '';
    const came = this.line.fields[key];
    const chosen = field.options.find((option) => option === came);
    const empty = came === undefined || came === '';
    if (chosen === undefined && empty && field.mustChoose) this.add('error', 'missing', key);
    if (chosen === undefined && !empty && !this.wasRefused(key)) {
      this.add('error', 'unknownOption', key, {
        came: typeof came === 'object' ? '' : String(came).slice(0, 64),
      });
    }
    return chosen ?? field.initial ?? field.options[0] ?? '';
  }

  private wasRefused(key: string): boolean {
    return this.problems.some(({ code, field }) => code === 'unknownOption' && field === key);
  }

  text(key: string): string {
    const value = this.line.fields[key];
    return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  }

  /**
   * The factor that was picked in a field; one that this calculator may not use is refused, and so is one that the
   * kind of line can't compute with.
   */
  factor(key: string, fits: (factor: CitedFactor) => boolean = () => true): CitedFactor | undefined {
    const id = this.text(key);
    if (!id) return this.miss('missing', key);
    const factor = this.find(id);
    if (!factor) return this.miss('unknownFactor', key, { came: id });
    if (!factor.usedBy.includes(this.context.calculator) || !fits(factor)) {
      return this.miss('factorNotUsable', key, { came: id });
    }
    return factor;
  }

  /** A difference that can't be below zero: more returned than delivered, more sludge than load. */
  notBelowZero<Q extends Quantification>(difference: Q, field: string): Q | undefined {
    return nonNegative(difference, field, this);
  }

  /**
   * A factor as an operand: its pinned value where the owner keeps one, the reader's own in its place where there
   * is one with a reason. `role` names it within the line.
   */
  coefficient<U extends Unit, P extends Unit>(role: Term, factor: CitedFactor<U, P>): Coefficient<U, P> {
    return this.overridden(role, cited(this.taken(factor), role, this.roleKey(role)));
  }

  /** The same where no override counts: a potential, an official factor that a programme names. */
  fixed<U extends Unit, P extends Unit>(role: Term, factor: CitedFactor<U, P>): Coefficient<U, P> {
    return cited(this.taken(factor), role);
  }

  /**
   * The reader's number in place of another; without a reason the other stays. What is wrong with it stands beside `role`,
   * without the prefix: whoever reads a line in parts says of which part a problem is.
   */
  overridden<U extends Unit, P extends Unit>(role: Term, original: Coefficient<U, P>): Coefficient<U, P> {
    const override = this.line.overrides?.[this.roleKey(role)];
    if (!override) return original;
    const isShare = original.unit === '1' && original.per === '1';
    const value = readNumber(override.value, role, this.complain, {
      unit: isShare ? 'share' : original.unit,
    });
    if (value === undefined) return original;
    if (isShare && value > 1) {
      this.add('error', 'outOfRange', role, { came: value, maximum: 1, unit: '1' });
      return original;
    }
    const reason = override.reason.trim();
    if (!reason) {
      this.add('error', 'overrideWithoutReason', role, { came: value });
      return original;
    }
    const { origin = 'other', document } = override;
    return {
      ...original,
      value,
      role: this.roleKey(role),
      basis: { kind: 'overridden', reason, origin, ...(document && { document }), instead: original },
    };
  }

  /** The reader's own factor, per the unit of the activity it is for; it counts only with its document. */
  ownFactor(per: Unit, key = 'ownFactor', documentKey = 'ownDocument'): Coefficient | undefined {
    const amount = this.quantity(key, 'emissionFactor');
    const document = this.text(documentKey);
    if (!document) this.add('error', 'ownWithoutDocument', documentKey);
    return amount && document
      ? inPlaceOf(amount, { ...amount, per, basis: { kind: 'own', document } })
      : undefined;
  }

  /** The factor a rule chooses, or the one it chose when the owner was saved, if that one could be its choice. */
  select<U extends Unit, P extends Unit>(
    key: string,
    choose: () => CitedFactor<U, P> | undefined,
  ): CitedFactor<U, P> | undefined {
    const chosen = choose();
    const id = this.owner.pins?.selections[key];
    const kept = id !== undefined && id !== chosen?.id ? pinned(this.owner.pins, id) : undefined;
    const fits =
      kept &&
      chosen &&
      kept.region === chosen.region &&
      usablePin(this.owner.pins, id ?? '', { ...chosen, id: kept.id });
    if (kept && !fits) this.add('ask', 'pinNotUsable', undefined, { factor: kept.id });
    const factor = (fits ? kept : chosen) as CitedFactor<U, P> | undefined;
    if (factor) this.selections.push([key, factor.id]);
    return factor;
  }

  get gwpSet(): GwpSet {
    return this.owner.gwp;
  }

  /** Whether a field holds anything. */
  has(key: string): boolean {
    return !isEmpty(this.line.fields[key]);
  }

  add(
    severity: Problem['severity'],
    code: Code | LineProblemCode,
    field?: string,
    facts: Problem['facts'] = {},
  ): void {
    this.problems.push({ severity, code, facts, ...(field !== undefined && { field }) });
  }

  readonly complain = (problem: Problem): void => {
    this.problems.push(problem);
  };

  /** A factor by its id, as the owner keeps it or as the registry has it. */
  private find(id: string): CitedFactor | undefined {
    const present = this.context.catalogue.factor(id);
    return usablePin(this.owner.pins, id, present) ?? present;
  }

  /** The pinned record of a factor; one that can't be a value of this factor isn't used, which is then said. */
  private keptInstead<U extends Unit, P extends Unit>(
    factor: CitedFactor<U, P>,
  ): CitedFactor<U, P> | undefined {
    const kept = usablePin(this.owner.pins, factor.id, factor);
    if (!kept && pinned(this.owner.pins, factor.id)) {
      this.add('ask', 'pinNotUsable', undefined, { factor: factor.id });
    }
    return kept as CitedFactor<U, P> | undefined;
  }

  /** The factor as the owner keeps it, else as it is; it is used from now on. */
  private taken<U extends Unit, P extends Unit>(factor: CitedFactor<U, P>): CitedFactor<U, P> {
    const kept = this.keptInstead(factor) ?? factor;
    this.note(kept);
    return kept;
  }

  private roleKey(role: Term): string {
    return `${this.context.rolePrefix ?? ''}${role}`;
  }

  private note(factor: CitedFactor): void {
    this.used.push(factor);
    if (factor.confidence === 'unverified')
      this.add('note', 'unverifiedFactor', undefined, { factor: factor.id });
    if (factor.supersededBy) {
      this.add('note', 'supersededFactor', undefined, { factor: factor.id, by: factor.supersededBy });
    }
  }

  private miss(code: LineProblemCode, field: string, facts: Problem['facts'] = {}): undefined {
    this.add('error', code, field, facts);
  }

  private entered(): Basis {
    const { status = 'unknown', evidence } = this.line;
    return { kind: 'entered', status, ...(evidence?.document && { document: evidence.document }) };
  }
}
