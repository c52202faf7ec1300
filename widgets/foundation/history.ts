/** How many steps back are kept. */
const DEPTH = 100;

/**
 * A value with its past. Changes of one group (the letters typed into one field) are one step. Values are replaced,
 * never changed in place, so a step costs a reference.
 */
export class History<Value> {
  #past: Value[] = [];
  #future: Value[] = [];
  #group: string | undefined;

  constructor(private value: Value) {}

  get present(): Value {
    return this.value;
  }

  get canUndo(): boolean {
    return this.#past.length > 0;
  }

  get canRedo(): boolean {
    return this.#future.length > 0;
  }

  /** The next value. With the group of the change before it, it joins that step. */
  push(next: Value, group?: string): void {
    if (next === this.value) return;
    if (group === undefined || group !== this.#group) this.#past = [...this.#past, this.value].slice(-DEPTH);
    this.#group = group;
    this.#future = [];
    this.value = next;
  }

  /** Another value in the place of the present one, without a step: something beside what is undone changed. */
  replace(value: Value): void {
    this.value = value;
  }

  /** The same change in every step, back and forth: what happened outside and can't be undone. */
  amend(change: (value: Value) => Value): void {
    this.#past = this.#past.map(change);
    this.#future = this.#future.map(change);
    this.value = change(this.value);
  }

  undo(): void {
    const before = this.#past.pop();
    if (before === undefined) return;
    this.#future.push(this.value);
    this.#group = undefined;
    this.value = before;
  }

  redo(): void {
    const after = this.#future.pop();
    if (after === undefined) return;
    this.#past.push(this.value);
    this.#group = undefined;
    this.value = after;
  }

  /** The present value stays, and nothing before it. */
  forgetPast(): void {
    this.reset(this.value);
  }

  /** Another value without a way back: a file was opened. */
  reset(value: Value): void {
    this.value = value;
    this.#past = [];
    this.#future = [];
    this.#group = undefined;
  }
}
