import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { begin, type History } from '../../demo/studio/state/history.ts';
import { reduce, type Action } from '../../demo/studio/state/reducer.ts';
import type { Draft } from '../../demo/studio/state/draft.ts';

const start: Draft = {
  start: 'national',
  profile: { name: 'Loopbaancentra', kind: 'national network' },
  values: { 'radius.m': 12 },
};

const after = (...actions: Action[]): History<Draft> => actions.reduce(reduce, begin(start));
const set = (path: string, value: number | undefined, gesture?: string): Action => ({
  kind: 'set',
  path,
  value,
  ...(gesture && { gesture }),
});

suite('what a designer does to a draft', () => {
  test('a value changes, and nothing else', () => {
    const { present } = after(set('radius.s', 4));
    assert.deepEqual(present.values, { 'radius.m': 12, 'radius.s': 4 });
    assert.deepEqual(start.values, { 'radius.m': 12 });
  });

  test('a value without one goes back to the national one', () => {
    assert.deepEqual(after(set('radius.m', undefined)).present.values, {});
  });

  test('the same value again is no step', () => {
    const once = after(set('radius.s', 4));
    assert.equal(reduce(once, set('radius.s', 4)), once);
    assert.equal(reduce(once, { kind: 'profile', profile: { name: 'Loopbaancentra' } }), once);
    assert.equal(reduce(once, { kind: 'logo', logo: undefined }), once);
  });

  test('a drag is one step back, and the next drag another', () => {
    const dragged = after(
      set('radius.m', 11, 'radius.m'),
      set('radius.m', 10, 'radius.m'),
      { kind: 'settle' },
      set('radius.m', 9, 'radius.m'),
      set('radius.m', 8, 'radius.m'),
    );
    assert.equal(dragged.past.length, 2);
    assert.equal(reduce(dragged, { kind: 'undo' }).present.values['radius.m'], 10);
  });

  test('a drag of another control is another step, also when the first was not let go of', () => {
    assert.equal(after(set('radius.m', 11, 'radius.m'), set('radius.s', 3, 'radius.s')).past.length, 2);
  });

  test('back and forth ends where it was', () => {
    const made = after(set('radius.s', 4), { kind: 'logo', logo: 'data:image/png;base64,AA' });
    const back = [{ kind: 'undo' }, { kind: 'undo' }, { kind: 'undo' }] as Action[];
    const there = back.reduce(reduce, made);
    assert.deepEqual(there.present, start);
    const forth = [{ kind: 'redo' }, { kind: 'redo' }, { kind: 'redo' }] as Action[];
    assert.deepEqual(forth.reduce(reduce, there).present, made.present);
  });

  test('a new step leaves no way forth', () => {
    const { future } = after(set('radius.s', 4), { kind: 'undo' }, set('radius.s', 5));
    assert.deepEqual(future, []);
  });

  test('a field of the profile can be taken away', () => {
    const given = after({ kind: 'profile', profile: { telephone: '+31881234567' } });
    assert.equal(given.present.profile.telephone, '+31881234567');
    const taken = reduce(given, { kind: 'profile', profile: { telephone: undefined } });
    assert.equal('telephone' in taken.present.profile, false);
  });

  test('a logo goes with the draft and comes off again', () => {
    const made = after({ kind: 'logo', logo: 'data:image/png;base64,AA' }, { kind: 'logo', logo: undefined });
    assert.equal('logo' in made.present, false);
    assert.equal(reduce(made, { kind: 'undo' }).present.logo, 'data:image/png;base64,AA');
  });

  test('history keeps the last two hundred steps', () => {
    const many = Array.from({ length: 250 }, (_, index) => set('radius.s', index + 1));
    assert.equal(after(...many).past.length, 200);
  });
});
