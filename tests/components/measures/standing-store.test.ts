import { beforeEach, describe, expect, test } from 'vitest';
import {
  $standing,
  follow,
  plans,
  type PlanningElement,
} from '../../../src/components/measures/standing-store.ts';

/** An element that keeps to the contract. */
class Planner extends EventTarget implements PlanningElement {
  checklist: { measure: string; status: string }[] = [];
  plannedMeasures: string[] = [];
  setStatus(measure: string, status: string) {
    const others = this.checklist.filter((entry) => entry.measure !== measure);
    this.checklist = status ? [...others, { measure, status }] : others;
    this.dispatchEvent(new Event('zcf-measures-change'));
  }
  addToPlan(measure: string) {
    this.plannedMeasures = [...this.plannedMeasures, measure];
    this.dispatchEvent(new Event('zcf-measures-change'));
  }
}

beforeEach(() => $standing.set(undefined));

describe('the standing of the measures', () => {
  test('is unknown until an element is followed, and then what the element has already', () => {
    expect($standing.get()).toBeUndefined();
    const planner = new Planner();
    planner.setStatus('A.4', 'done');
    planner.addToPlan('A.18');
    follow(planner);
    expect($standing.get()?.statuses.get('A.4')).toBe('done');
    expect($standing.get()?.planned.has('A.18')).toBe(true);
  });

  test('follows every change that the element tells of, from wherever it comes', () => {
    const planner = new Planner();
    follow(planner);
    planner.setStatus('A.4', 'planned');
    expect($standing.get()?.statuses.get('A.4')).toBe('planned');
    planner.setStatus('A.4', '');
    expect($standing.get()?.statuses.has('A.4')).toBe(false);
    planner.addToPlan('A.4');
    expect([...($standing.get()?.planned ?? [])]).toEqual(['A.4']);
  });

  test('of a measure with a name like a part of every object is nothing', () => {
    follow(new Planner());
    expect($standing.get()?.statuses.get('constructor')).toBeUndefined();
    expect($standing.get()?.planned.has('__proto__')).toBe(false);
  });
});

describe('an element', () => {
  test('that keeps to the contract plans', () => {
    expect(plans(new Planner())).toBe(true);
  });

  test.each(['checklist', 'plannedMeasures', 'setStatus', 'addToPlan'])(
    'of a version without %s does not',
    (missing) => {
      expect(plans(Object.assign(new Planner(), { [missing]: undefined }))).toBe(false);
    },
  );
});
