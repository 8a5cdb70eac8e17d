import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Answers, Instrument } from '../../src/domain/self-test/instrument.ts';
import type { Occupation, RiasecProfile } from '../../src/domain/self-test/occupation.ts';
import {
  correlation,
  likedItems,
  matchOccupations,
  type OccupationFilter,
  type OccupationMatch,
} from '../../src/domain/self-test/occupation-match.ts';

const occupation = (title: string, interests: RiasecProfile, more: Partial<Occupation> = {}): Occupation => ({
  id: title.toLowerCase(),
  title,
  description: 'Je werkt.',
  level: 'mbo-3-4',
  sector: 'care',
  interests,
  ...more,
});

const builder = occupation('Bouwer', [7, 3, 1, 1, 2, 4], { sector: 'construction', level: 'practice' });
const nurse = occupation('Zorger', [3, 4, 1, 7, 2, 4]);
const artist = occupation('Kunstenaar', [3, 2, 7, 3, 3, 1], { sector: 'culture', level: 'hbo' });
const all = [artist, nurse, builder];

function matchesFor(profile: RiasecProfile, list = all, filter?: OccupationFilter): readonly OccupationMatch[] {
  const result = matchOccupations(profile, list, filter);
  assert.equal(result.kind, 'matches');
  return result.kind === 'matches' ? result.matches : [];
}
const titles = (matches: readonly OccupationMatch[]) => matches.map((match) => match.occupation.title);

const profiles = fc
  .tuple(...Array.from({ length: 6 }, () => fc.integer({ min: 0, max: 100 })))
  .map((values) => values as unknown as RiasecProfile);

describe('correlation', () => {
  it('is the r of Pearson, computed by hand', () => {
    // Deviations from 3.5; products 3.75 + 3.75 - 0.25 - 0.25 + 3.75 + 3.75 = 14.5, squares 17.5 each.
    assert.equal(correlation([1, 2, 3, 4, 5, 6], [2, 1, 4, 3, 6, 5]), 0.828571429);
    // Deviations (5,-1,-1,-1,-1,-1)/6 and (-1,5,-1,-1,-1,-1)/6: (-5 - 5 + 4) / 30.
    assert.equal(correlation([1, 0, 0, 0, 0, 0], [0, 1, 0, 0, 0, 0]), -0.2);
  });

  it('is 1 with itself and -1 with its mirror image', () => {
    assert.equal(correlation([7, 3, 1, 1, 2, 4], [7, 3, 1, 1, 2, 4]), 1);
    assert.equal(correlation([7, 3, 1, 1, 2, 4], [-7, -3, -1, -1, -2, -4]), -1);
  });

  it('is not defined for a profile without differences', () => {
    assert.equal(correlation([0.7, 0.7, 0.7, 0.7, 0.7, 0.7], builder.interests), undefined);
    assert.equal(correlation(builder.interests, [0, 0, 0, 0, 0, 0]), undefined);
  });

  it('does not depend on how high or how widely somebody scores, nor on the order of the two', () => {
    fc.assert(
      fc.property(
        profiles,
        profiles,
        fc.integer({ min: -50, max: 50 }),
        fc.integer({ min: 1, max: 20 }),
        (a, b, shift, scale) => {
          const moved = a.map((value) => value * scale + shift) as unknown as RiasecProfile;
          const expected = correlation(a, b);
          const actual = correlation(b, moved);
          if (expected === undefined) assert.equal(actual, undefined);
          else assert.ok(Math.abs(actual! - expected) < 1e-8 && Math.abs(expected) <= 1);
        },
      ),
    );
  });
});

describe('matchOccupations', () => {
  it('puts the occupation with the same pattern first', () => {
    assert.deepEqual(titles(matchesFor([0.2, 0.4, 0, 1, 0.1, 0.5])), ['Zorger']);
    assert.equal(titles(matchesFor([0.9, 0.5, 0.2, 0.3, 0.3, 0.6]))[0], 'Bouwer');
  });

  it('looks at the whole profile, not at the first letter', () => {
    const sameLetter = occupation('Zelfde letter', [7, 1, 1, 1, 6.5, 1]);
    const samePattern = occupation('Zelfde patroon', [6, 6.5, 1, 1, 1, 4]);
    assert.equal(titles(matchesFor([1, 0.9, 0, 0, 0, 0.5], [sameLetter, samePattern]))[0], 'Zelfde patroon');
  });

  it('keeps to the chosen levels and sectors', () => {
    const profile: RiasecProfile = [1, 0.6, 0.9, 0.8, 0.1, 0];
    assert.equal(matchesFor(profile).length, 3);
    assert.deepEqual(titles(matchesFor(profile, all, { levels: ['practice'] })), ['Bouwer']);
    assert.deepEqual(titles(matchesFor(profile, all, { sectors: ['care', 'culture'], levels: ['hbo'] })), [
      'Kunstenaar',
    ]);
    assert.equal(matchesFor(profile, all, { levels: [], sectors: [] }).length, 3);
  });

  it('says so when nothing of the chosen kind fits', () => {
    const profile: RiasecProfile = [1, 0.5, 0, 0, 0.1, 0.5];
    assert.deepEqual(matchOccupations(profile, all, { sectors: ['ict'] }), { kind: 'none', reason: 'nothing-fits' });
    assert.deepEqual(matchOccupations(profile, [artist]), { kind: 'none', reason: 'nothing-fits' });
  });

  it('makes no direction up for a flat profile', () => {
    assert.deepEqual(matchOccupations([0.3, 0.3, 0.3, 0.3, 0.3, 0.3], all), { kind: 'none', reason: 'flat' });
  });

  it('leaves out an occupation without a pattern of its own', () => {
    const anything = occupation('Alles', [4, 4, 4, 4, 4, 4]);
    assert.deepEqual(titles(matchesFor([1, 0.5, 0, 0, 0.1, 0.5], [anything, builder])), ['Bouwer']);
  });

  it('orders equals by title, however they came in', () => {
    const twins = ['C', 'A', 'B'].map((title) => occupation(title, builder.interests));
    assert.deepEqual(titles(matchesFor([1, 0.5, 0, 0, 0.1, 0.5], twins)), ['A', 'B', 'C']);
    assert.deepEqual(titles(matchesFor([1, 0.5, 0, 0, 0.1, 0.5], twins.toReversed())), ['A', 'B', 'C']);
  });

  it('gives every match above 0, best first', () => {
    fc.assert(
      fc.property(profiles, (profile) => {
        const result = matchOccupations(profile, all);
        const values = result.kind === 'matches' ? result.matches.map((match) => match.correlation) : [];
        assert.deepEqual(
          values,
          values.toSorted((a, b) => b - a),
        );
        assert.ok(values.every((value) => value > 0));
      }),
    );
  });
});

describe('why an occupation fits', () => {
  it('names the shared interests, the strongest first', () => {
    const assistant = occupation('Assistent', [3, 4.5, 1, 6, 2, 5]);
    const [match] = matchesFor([0.2, 0.5, 0, 1, 0.1, 0.6], [assistant]);
    assert.deepEqual(match!.because, ['S', 'C', 'I']);
  });

  it('names three at most', () => {
    const everything = occupation('Alleskunner', [6, 6, 6, 6, 1, 1]);
    const [match] = matchesFor([1, 0.9, 0.8, 0.7, 0, 0], [everything]);
    assert.deepEqual(match!.because, ['R', 'I', 'A']);
  });

  it('leaves out what both do not like, although that makes them alike', () => {
    const [match] = matchesFor([1, 0, 0, 0, 0, 0], [builder]);
    assert.deepEqual(match!.because, ['R']);
  });
});

describe('likedItems', () => {
  const answers = [1, 2, 3, 4, 5].map((score) => ({ value: `v${score}`, label: `${score}`, score }));
  const ids = ['a', 'b', 'c', 'd', 'e'];
  const instrument: Instrument = {
    id: 'test',
    version: '1.0.0',
    language: 'nl',
    title: 'Test',
    introduction: '',
    licence: { name: 'EUPL-1.2' },
    validation: { status: 'none', note: '' },
    secondsPerItem: 5,
    answerSets: { five: answers },
    items: ids.map((id) => ({ id, text: id, kind: 'likert', answers: 'five' })),
    pages: [{ id: 'p', items: ids }],
    scales: [
      {
        id: 'R',
        name: 'R',
        description: '',
        method: 'mean',
        items: [{ item: 'a' }, { item: 'b' }, { item: 'c' }, { item: 'e', reverse: true }],
      },
    ],
    result: { kind: 'riasec' },
  };
  const given: Answers = { a: ['v4'], b: ['v5'], c: ['v3'], d: ['v5'], e: ['v5'] };
  const liked = (type: 'R' | 'I', answered = given) => likedItems(instrument, answered, type).map(({ id }) => id);

  it('are the well liked activities of that type, the best liked first', () => {
    assert.deepEqual(liked('R'), ['b', 'a']);
  });

  it('are none for a type without a scale, or without answers', () => {
    assert.deepEqual(liked('I'), []);
    assert.deepEqual(liked('R', {}), []);
  });
});
