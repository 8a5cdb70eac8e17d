import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import {
  EDUCATION_LEVELS,
  type Occupation,
  RIASEC,
  type RiasecProfile,
  SECTORS,
} from '../../../src/domain/self-test/occupation.ts';
import { matchOccupations } from '../../../src/domain/self-test/occupation-match.ts';
import { gzipSize, readJson } from './support.ts';

/** The figures as O*NET gives them; not part of this repository. */
const figuresFile = new URL('../../../../shared/data/onet-29.1-riasec.json', import.meta.url);

const { creditText, occupations } = readJson('occupations.nl.json') as {
  creditText: string;
  occupations: (Occupation & { onet: string })[];
};

const duplicates = (values: readonly string[]) => values.filter((value, index) => values.indexOf(value) !== index);

describe('the list of occupations', () => {
  it('has at least 150, each with its own name, text and O*NET code', () => {
    assert.ok(occupations.length >= 150);
    for (const key of ['id', 'title', 'description', 'onet'] as const)
      assert.deepEqual(duplicates(occupations.map((occupation) => occupation[key].toLowerCase())), []);
  });

  it('has figures from 1 to 7, equal to those of O*NET 29.1', (t) => {
    const outside = occupations.filter(
      ({ interests }) => interests.length !== 6 || interests.some((figure) => figure < 1 || figure > 7),
    );
    assert.deepEqual(outside, []);
    if (!existsSync(figuresFile)) return t.skip('the figures of O*NET are not here to compare with');
    const { rows } = JSON.parse(readFileSync(figuresFile, 'utf8')) as {
      rows: [code: string, title: string, zone: number, figures: RiasecProfile][];
    };
    const figures = new Map(rows.map(([code, , , values]) => [code, values]));
    for (const { onet, interests, title } of occupations) assert.deepEqual(interests, figures.get(onet), title);
  });

  it('names its source as the licence asks', () => {
    assert.equal(
      creditText,
      'Cijfers over beroepen: O*NET 29.1 Database, U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), CC BY 4.0. Bewerkt.',
    );
  });

  it('has something for every interest', () => {
    for (const [index, type] of RIASEC.entries()) {
      const leading = occupations.filter(({ interests }) => interests[index]! >= Math.max(...interests) - 0.3);
      assert.ok(leading.length >= 15, `${type}: ${leading.length}`);
    }
  });

  it('has at least twenty at every level, and some in every sector', () => {
    for (const level of EDUCATION_LEVELS)
      assert.ok(occupations.filter((one) => one.level === level).length >= 20, level);
    assert.deepEqual(new Set(occupations.map(({ sector }) => sector)), new Set(SECTORS));
    assert.deepEqual(new Set(occupations.map(({ level }) => level)), new Set(EDUCATION_LEVELS));
  });

  it('has titles that fit anybody', () => {
    const gendered = /(man|vrouw|meisje|dame|heer|ster|esse|trice|euse|juf|meester)$/i;
    assert.deepEqual(
      occupations.filter(({ title }) => title.split(/[\s-]/).some((word) => gendered.test(word))),
      [],
    );
  });

  it('says in one short sentence what somebody does', () => {
    const wrong = occupations.filter(
      ({ description, title }) => !/^Je [^.!?]+\.$/.test(description) || description.length > 90 || title.length > 40,
    );
    assert.deepEqual(wrong, []);
  });

  it('weighs at most 12 kB', () => {
    assert.ok(gzipSize('occupations.nl.json') <= 12_000, `${gzipSize('occupations.nl.json')} bytes`);
  });
});

describe('matching with the real list', () => {
  for (const [index, type] of RIASEC.entries())
    it(`shows somebody who only likes ${type} occupations that have ${type} among their two highest`, () => {
      const profile = RIASEC.map((own) => (own === type ? 1 : 0)) as unknown as RiasecProfile;
      const result = matchOccupations(profile, occupations);
      assert.ok(result.kind === 'matches');
      const top = result.matches.slice(0, 20);
      assert.equal(top.length, 20);
      for (const { occupation, because } of top) {
        const second = occupation.interests.toSorted((a, b) => b - a)[1]!;
        assert.ok(occupation.interests[index]! >= second, occupation.title);
        assert.deepEqual(because, [type]);
      }
    });

  it('has something for every interest at every level', () => {
    for (const level of EDUCATION_LEVELS)
      for (const type of RIASEC) {
        const profile = RIASEC.map((own) => (own === type ? 1 : 0)) as unknown as RiasecProfile;
        const result = matchOccupations(profile, occupations, { levels: [level] });
        assert.ok(result.kind === 'matches', `${level} ${type}`);
      }
  });
});
