import { describe, expect, test } from 'vitest';
import { newFactoryFile, newStudy, type FootprintStudy } from '../../../src/calculators/index.ts';
import { StudyState } from '../../../widgets/footprint/study-state.ts';

const named = (id: string, name: string, more: Partial<FootprintStudy> = {}): FootprintStudy => ({
  ...newStudy(id, 2025),
  name,
  ...more,
});

/** A state whose file holds studies, the last of them on the desk. */
const stateOf = (...studies: readonly FootprintStudy[]) =>
  new StudyState({ ...newFactoryFile(), footprint: { studies } }, 2025);

const names = ({ studies }: StudyState) => studies.map(({ name }) => name);

describe('the studies of a factory file', () => {
  test('a file without studies gets one with the first change, and none by being looked at', () => {
    const state = new StudyState(newFactoryFile(), 2024);
    expect(state.study.period.from).toBe('2024-01-01');
    expect(state.file.footprint).toBeUndefined();
    state.change((study) => ({ ...study, name: 'a housing' }));
    expect(names(state)).toEqual(['a housing']);
    state.undo();
    expect(state.file.footprint).toBeUndefined();
  });

  test('a copy is a scenario of its study, and a copy of the copy of the same one', () => {
    const state = stateOf(named('study-1', 'base'));
    state.addStudies([{ ...state.study, name: 'green power', scenarioOf: 'study-1' }]);
    expect(state.study).toMatchObject({ id: 'study-2', name: 'green power', scenarioOf: 'study-1' });
    state.addStudies([{ ...state.study, name: 'recycled', scenarioOf: 'study-1' }]);
    expect(state.study).toMatchObject({ id: 'study-3', scenarioOf: 'study-1' });
  });

  test('studies that come together get ids of their own, and their scenarios keep to them', () => {
    const state = stateOf(named('study-1', 'mine'));
    state.addStudies([named('example', 'slab'), named('wind', 'slab, wind', { scenarioOf: 'example' })]);
    expect(state.studies.map(({ id, scenarioOf }) => [id, scenarioOf])).toEqual([
      ['study-1', undefined],
      ['study-2', undefined],
      ['study-3', 'study-2'],
    ]);
    expect(state.study.name).toBe('slab');
  });

  test('a study that is taken away comes back by undo, and is on the desk again', () => {
    const state = stateOf(named('study-1', 'one'), named('study-2', 'two'), named('study-3', 'three'));
    state.removeStudy('study-1');
    expect(state.study.name).toBe('three');
    state.undo();
    expect(names(state)).toEqual(['one', 'two', 'three']);
    expect(state.study.name).toBe('one');
  });

  test('a scenario whose study is taken away stands by itself', () => {
    const state = stateOf(named('study-1', 'base'), named('study-2', 'scenario', { scenarioOf: 'study-1' }));
    state.removeStudy('study-1');
    expect(state.studies).toHaveLength(1);
    expect(state.study.scenarioOf).toBeUndefined();
  });

  test('to look at another study is no step', () => {
    const state = stateOf(named('study-1', 'one'), named('study-2', 'two'));
    state.openStudy('study-1');
    expect([state.study.name, state.canUndo]).toEqual(['one', false]);
  });
});

describe('a footprint that a customer has got', () => {
  const handedOn = { id: '0b1e6f0e-5d3f-4b0e-9d6b-7c1f8a2e4d10', exported: 'abc' };

  test('keeps its identity through undo and redo: what has left can’t be undone', () => {
    const state = stateOf(named('study-1', 'one'));
    state.change((study) => ({ ...study, name: 'renamed' }));
    state.exported('study-1', handedOn);
    state.undo();
    expect([state.study.name, state.study.identity?.id]).toEqual(['one', handedOn.id]);
    state.redo();
    expect([state.study.name, state.study.identity?.id]).toEqual(['renamed', handedOn.id]);
  });

  test('is not what its copy is: a scenario begins without it, and keeps the company’s name', () => {
    const state = stateOf(named('study-1', 'one', { identity: { companyName: 'A works', ...handedOn } }));
    state.addStudies([{ ...state.study, scenarioOf: 'study-1' }]);
    expect(state.study.identity).toEqual({ companyName: 'A works' });
  });
});
