import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decodeInstrument } from '../../../src/data/decode/instrument.ts';
import { scoreScales } from '../../../src/domain/self-test/scoring.ts';
import { visibleItems, visiblePages } from '../../../src/domain/self-test/flow.ts';
import { shortForm } from '../../../src/domain/self-test/short-form.ts';
import { instrument, likertItem, riasecInstrument, scale } from '../../domain/self-test/support.ts';

const option = (value: string, score?: number) => ({
  value,
  label: value.toUpperCase(),
  ...(score !== undefined && { score }),
});
const rules = [{ when: { a: ['1'] }, outcome: 'talk' }];
const outcomes = [{ id: 'talk', kind: 'route', title: 'Gesprek', text: 'Kom langs.' }];
const decision = { kind: 'decision', outcomes, rules };

/** A file with some parts replaced, as it comes out of JSON. */
function file(change: object = {}): unknown {
  return JSON.parse(JSON.stringify({ ...instrument(), ...change }));
}

function problems(change: object): string[] {
  return decodeInstrument(file(change)).problems.map(
    ({ pointer, outcome, message }) => `${pointer} ${outcome}: ${message}`,
  );
}

function usable(change: object) {
  const decoded = decodeInstrument(file(change));
  assert.ok(decoded.kind === 'instrument', JSON.stringify(decoded.problems));
  return decoded.instrument;
}

/** Two pages, the second one with this condition. */
const pages = (when: unknown) => ({
  pages: [
    { id: 'p1', items: ['a', 'b'] },
    { id: 'p2', items: ['c', 'd'], when },
  ],
});

const is = (item: string, ...values: string[]) => ({ item, is: values });

describe('a good file', () => {
  it('comes out as it went in', () => {
    for (const good of [instrument(), riasecInstrument(3), { ...instrument(), ...pages(is('a', '1')) }])
      assert.deepEqual(decodeInstrument(good), { kind: 'instrument', instrument: good, problems: [] });
  });

  it('may leave out what has a default', () => {
    const { method, ...short } = scale('s', [{ item: 'a' }]);
    const decoded = usable({
      introduction: undefined,
      secondsPerItem: undefined,
      validation: undefined,
      scales: [short],
    });
    assert.equal(method, decoded.scales[0]!.method);
    assert.deepEqual([decoded.introduction, decoded.secondsPerItem], ['', 8]);
    assert.deepEqual(decoded.validation, { status: 'none', note: '' });
  });

  it('may have thousands of items, and is read at once', () => {
    const items = Array.from({ length: 5000 }, (_, index) => likertItem(`q${index}`));
    const one = items.map(({ id }, index) => ({
      id: `p${index}`,
      items: [id],
      ...(index && { when: is(`q${index - 1}`, '1', '2', '3', '4', '5') }),
    }));
    const large = file({
      items,
      pages: one,
      scales: [
        scale(
          's',
          items.map(({ id }) => ({ item: id })),
        ),
      ],
    });
    const before = performance.now();
    const decoded = decodeInstrument(large);
    const took = performance.now() - before;
    assert.ok(decoded.kind === 'instrument');
    assert.deepEqual([decoded.instrument.items.length, decoded.problems.length], [5000, 0]);
    // A quadratic step would take minutes; half of this is what a phone has between two taps.
    assert.ok(took < 2000, `${took} ms`);
    assert.equal(visiblePages(decoded.instrument, { q0: ['1'] }).length, 2);
    assert.equal(scoreScales(decoded.instrument, { q0: ['1'] })[0]!.asked, 2);
  });
});

describe('a fault in a record', () => {
  for (const [what, change, expected] of [
    [
      'an answer set that is not there',
      { items: [...instrument().items, likertItem('e', { answers: 'likes' })] },
      ['/items/4/answers dropped: item "e": there is no answer set "likes"'],
    ],
    [
      'an answer set with the name of an object method',
      { items: [...instrument().items, likertItem('e', { answers: 'constructor' })] },
      ['/items/4/answers dropped: item "e": there is no answer set "constructor"'],
    ],
    [
      'a pair of three',
      {
        items: [
          ...instrument().items,
          likertItem('e', { kind: 'pairwise', answers: ['x', 'y', 'z'].map((v) => option(v)) }),
        ],
      },
      ['/items/4/answers dropped: item "e" is pairwise and has 3 answers; expected exactly two'],
    ],
    [
      'a choice of one',
      { items: [...instrument().items, likertItem('e', { answers: [option('x')] })] },
      ['/items/4/answers dropped: item "e" has too few answers'],
    ],
    [
      'an item twice',
      { items: [...instrument().items, likertItem('a')] },
      ['/items/4/id dropped: "a" is there before; the first counts'],
    ],
    [
      'an answer twice',
      { answerSets: { agree: [option('1', 1), option('2', 2), option('2', 3)] } },
      ['/answerSets/agree/2/value dropped: "2" is there before; the first counts'],
    ],
    [
      'an item on no page',
      { items: [...instrument().items, likertItem('e')] },
      ['/items/4 dropped: on no page that can show, so it is never asked'],
    ],
    [
      'an item without a text',
      { items: [...instrument().items, likertItem('e', { text: ' ' })] },
      ['/items/4/text dropped: missing, and required'],
    ],
    [
      'an item that a page cannot find',
      { pages: [{ id: 'p1', items: ['a', 'b', 'c', 'd', 'x'] }] },
      ['/pages/0/items/4 dropped: there is no usable item "x"'],
    ],
    [
      'an item on two pages',
      {
        pages: [
          { id: 'p1', items: ['a', 'b', 'c', 'd'] },
          { id: 'p2', items: ['a'] },
        ],
      },
      ['/pages/1/items/0 dropped: item "a" is asked before', '/pages/1/items dropped: page "p2" has no items'],
    ],
    [
      'an item that a scale cannot find',
      { scales: [scale('s', [{ item: 'a' }, { item: 'x' }])] },
      ['/scales/0/items/1/item dropped: item "x" does not exist or is never asked'],
    ],
    [
      'an answer without a score',
      { answerSets: { agree: [option('1', 1), option('2', 2), option('3')] }, scales: [scale('s', [{ item: 'a' }])] },
      [
        '/scales/0/items/0 dropped: item "a" has an answer without a score',
        '/scales/0/items dropped: scale "s" has no items',
        '/result fatal: a result of scales needs a usable scale',
      ],
    ],
    [
      'answers that all count the same',
      { answerSets: { agree: [option('1', 1), option('2', 1)] }, scales: [scale('s', [{ item: 'a' }])] },
      [
        '/scales/0/items/0 dropped: item "a" has the same score for every answer',
        '/scales/0/items dropped: scale "s" has no items',
        '/result fatal: a result of scales needs a usable scale',
      ],
    ],
    [
      'a weight of nothing',
      { scales: [scale('s', [{ item: 'a', weight: 0 }])] },
      ['/scales/0/items/0/weight repaired: left out; expected more than 0'],
    ],
    [
      'markup',
      { title: 'Een <b>proef</b>', introduction: 'R&amp;D', licence: { name: 'a < b & c > d' } },
      [
        '/title repaired: markup is not rendered; it is shown as text',
        '/introduction repaired: markup is not rendered; it is shown as text',
      ],
    ],
    [
      'bands out of order',
      {
        scales: [
          scale('s', [{ item: 'a' }], {
            bands: [
              { upTo: 0.9, text: 'b' },
              { upTo: 0.5, text: 'a' },
            ],
          }),
        ],
      },
      [
        '/scales/0/bands repaired: put in order, lowest first',
        '/scales/0/bands repaired: the highest scores have no text; the last band should reach 1',
      ],
    ],
    [
      'a script for a licence',
      { licence: { name: 'X', url: 'javascript:alert(1)' } },
      ['/licence/url repaired: left out; expected a web address that starts with https://'],
    ],
  ] as const)
    it(`is named: ${what}`, () => {
      assert.deepEqual(problems(change).toSorted(), [...expected].toSorted());
    });

  it('takes what hangs on it along, and leaves the rest', () => {
    const { items, pages, scales } = usable({
      items: [likertItem('a', { answers: 'gone' }), likertItem('b')],
      pages: [{ id: 'p1', items: ['a', 'b'] }],
      scales: [scale('s', [{ item: 'a' }, { item: 'b' }])],
    });
    assert.deepEqual([items.map(({ id }) => id), pages[0]!.items, scales[0]!.items], [['b'], ['b'], [{ item: 'b' }]]);
  });
});

describe('a condition', () => {
  const never = '/pages/1/when dropped: page "p2" can never show; no answers make its condition true';

  for (const [what, when, expected] of [
    ['on an unknown item', is('x', '1'), '/pages/1/when/item repaired: there is no item "x"; taken as not chosen'],
    [
      'on an item of its own page',
      is('c', '1'),
      '/pages/1/when/item repaired: item "c" is not asked on an earlier page; taken as not chosen',
    ],
    ['on an unknown answer', is('a', '9'), '/pages/1/when/is/0 repaired: item "a" has no answer "9"; left out'],
    ['that is both', { all: [is('a', '1'), { not: is('a', '1', '2') }] }, undefined],
    ['of two answers to one choice', { all: [is('a', '1'), is('a', '2')] }, undefined],
    ['that leaves no answer', { all: [is('a', '1', '2'), is('a', '2', '3'), { not: is('a', '2') }] }, undefined],
    [
      'that is nowhere true',
      { any: [{ all: [is('a', '1'), is('a', '2')] }, { all: [is('b', '1'), is('b', '2')] }] },
      undefined,
    ],
    ['that hides in a not', { not: { any: [is('a', '1'), { not: is('a', '1') }] } }, undefined],
  ] as const)
    it(`that can never hold is named: ${what}`, () => {
      const found = problems(pages(when));
      assert.ok(found.includes(never), JSON.stringify(found));
      if (expected) assert.ok(found.includes(expected), JSON.stringify(found));
    });

  for (const [what, when] of [
    ['a choice between answers', { any: [is('a', '1'), is('a', '2')] }],
    ['two items', { all: [is('a', '1'), is('b', '2')] }],
    ['a skipped item', { not: is('a', '1', '2', '3', '4', '5') }],
    ['answers that overlap', { all: [is('a', '1', '2'), is('a', '2', '3')] }],
  ] as const)
    it(`is fine: ${what}`, () => {
      assert.deepEqual(problems(pages(when)), []);
      assert.deepEqual(usable(pages(when)).pages[1]!.when, when);
    });

  it('can hold for two answers when any number may be chosen', () => {
    const items = [likertItem('a', { kind: 'multiple' }), likertItem('b'), likertItem('c'), likertItem('d')];
    assert.deepEqual(problems({ items, ...pages({ all: [is('a', '1'), is('a', '2')] }) }), []);
  });

  it('takes the conditions of the pages it looks at into account', () => {
    const chain = [
      { id: 'p1', items: ['a'] },
      { id: 'p2', items: ['b'], when: is('a', '1') },
      { id: 'p3', items: ['c', 'd'], when: { all: [is('b', '1'), is('a', '2')] } },
    ];
    assert.ok(problems({ pages: chain })[0]!.startsWith('/pages/2/when dropped: page "p3" can never show'));
  });

  it('loses the part that refers to nothing, and keeps the rest', () => {
    const { pages: decoded } = usable(pages({ any: [is('x', '1'), is('a', '1', '9')] }));
    assert.deepEqual(decoded[1]!.when, { any: [is('a', '1')] });
  });

  it('may be nested as deep as anybody likes, without harm', () => {
    let when: unknown = is('a', '1');
    for (let depth = 0; depth < 5000; depth++) when = { not: when };
    assert.ok(
      decodeInstrument({ ...instrument(), ...pages(when) }).problems.some(({ message }) =>
        message.startsWith('nested'),
      ),
    );
  });
});

describe('a file that cannot be used', () => {
  it('says all that is wrong at once', () => {
    const decoded = decodeInstrument(
      file({ id: 'Proef!', version: '1', language: 'Dutch', title: '', licence: {}, pages: [] }),
    );
    assert.equal(decoded.kind, 'unusable');
    assert.deepEqual(
      decoded.problems.filter(({ outcome }) => outcome === 'fatal').map(({ pointer }) => pointer),
      ['/pages', '/result', '/id', '/version', '/language', '/title', '/licence/name'],
    );
  });

  for (const value of [undefined, null, 1, 'text', [], {}])
    it(`is not ${JSON.stringify(value)}`, () => {
      const decoded = decodeInstrument(value);
      assert.equal(decoded.kind, 'unusable');
      assert.ok(decoded.problems.length > 5);
    });

  it('has a RIASEC profile without one of its types', () => {
    const { scales } = riasecInstrument(2);
    const broken = { ...riasecInstrument(2), scales: scales.slice(0, 5) };
    assert.deepEqual(decodeInstrument(broken), {
      kind: 'unusable',
      problems: [{ pointer: '/result', message: 'a RIASEC profile needs a usable scale "C"', outcome: 'fatal' }],
    });
  });

  for (const [what, change, expected] of [
    [
      'an unknown item',
      [{ when: { x: ['1'] }, outcome: 'talk' }],
      '/result/rules/0/when/x fatal: item "x" does not exist or is never asked',
    ],
    [
      'an unknown answer',
      [{ when: { a: ['1', '9'] }, outcome: 'talk' }],
      '/result/rules/0/when/a/1 fatal: item "a" has no answer "9"',
    ],
    [
      'an unknown outcome',
      [{ when: { a: ['1'] }, outcome: 'x' }],
      '/result/rules/0/outcome fatal: there is no usable outcome "x"',
    ],
    [
      'no answers',
      [{ when: { a: [] }, outcome: 'talk' }],
      '/result/rules/0/when/a fatal: no answers of item "a" are named',
    ],
    [
      'no condition',
      [{ outcome: 'talk' }],
      '/result/rules/0/when fatal: expected an object with the answers for each item',
    ],
    ['no rules', [], '/result/rules fatal: a decision needs rules'],
  ] as const)
    it(`has a decision with ${what}`, () => {
      assert.deepEqual(problems({ result: { ...decision, rules: change } }), [expected]);
    });

  it('is not one with a good decision', () => {
    assert.deepEqual(usable({ result: decision, scales: [] }).result, decision);
  });
});

describe('a short form', () => {
  it('comes out as it went in, and is then what is asked', () => {
    const short = riasecInstrument(3)
      .items.slice(0, 12)
      .map(({ id }) => id);
    const decoded = decodeInstrument({ ...riasecInstrument(3), short });
    assert.ok(decoded.kind === 'instrument');
    assert.deepEqual(decoded.problems, []);
    assert.deepEqual(decoded.instrument.short, short);
    assert.deepEqual(visibleItems(shortForm(decoded.instrument), {}), short);
  });

  it('asks only what the whole form can ask', () => {
    const change = { ...pages(is('a', '1')), short: ['a', 'x', 'a', 'd'] };
    assert.deepEqual(problems(change), ['/short repaired: x left out; never asked in the short form']);
    assert.deepEqual(usable(change).short, ['a', 'd']);
  });

  it('leaves out what only an item outside it would open', () => {
    const change = { ...pages(is('b', '1')), short: ['a', 'c'] };
    assert.deepEqual(problems(change), ['/short repaired: c left out; never asked in the short form']);
    assert.deepEqual(usable(change).short, ['a']);
  });

  it('is left aside when it would end in half a result', () => {
    const { items } = riasecInstrument(2);
    const short = items.slice(0, 5).map(({ id }) => id);
    const decoded = decodeInstrument({ ...riasecInstrument(2), short });
    assert.ok(decoded.kind === 'instrument');
    assert.deepEqual(decoded.problems, [
      { pointer: '/short', message: 'the result needs one of C1,C2', outcome: 'dropped' },
    ]);
    assert.equal(decoded.instrument.short, undefined);
    assert.deepEqual(problems({ result: decision, short: ['b'] }), ['/short dropped: the result needs one of a']);
  });

  it('is not empty', () => {
    assert.equal(usable({ short: [] }).short, undefined);
  });
});

describe('RIASEC scales', () => {
  it('are put in order, and others left out', () => {
    const good = riasecInstrument(2);
    const extra = scale('X', [{ item: 'R1' }]);
    const decoded = decodeInstrument({ ...good, scales: [...good.scales.toReversed(), extra] });
    assert.ok(decoded.kind === 'instrument');
    assert.deepEqual(decoded.instrument.scales, good.scales);
    assert.equal(decoded.problems.length, 1);
  });
});

describe('hostile input', () => {
  it('named __proto__ changes no prototype', () => {
    const text = JSON.stringify(instrument())
      .replace('"agree":', '"__proto__":[],"agree":')
      .replaceAll('"a"', '"__proto__"');
    const decoded = decodeInstrument(JSON.parse(text));
    assert.ok(decoded.kind === 'instrument');
    assert.deepEqual(Object.keys(decoded.instrument.answerSets), ['__proto__', 'agree']);
    assert.equal(Reflect.get({}, 'agree'), undefined);
    assert.equal(decoded.instrument.items.length, 3);
    assert.match(decoded.problems[0]!.message, /no identifier/);
  });

  it('of any kind, in any place, never throws and never leaves a loose reference', () => {
    const base = JSON.parse(
      JSON.stringify({ ...instrument(), ...pages({ any: [is('a', '1'), { not: is('b', '2') }] }) }),
    ) as object;
    const paths = (value: unknown): (string | number)[][] =>
      typeof value === 'object' && value !== null
        ? [[], ...Object.entries(value).flatMap(([key, child]) => paths(child).map((path) => [key, ...path]))]
        : [[]];
    const junk = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom<unknown>(
        '__proto__',
        'a',
        'x',
        [['a']],
        { item: 'a' },
        1e999,
        -1,
        '<b>',
        { all: [] },
        { any: [] },
        { toString: 1 },
      ),
    );
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...paths(base)), junk), { minLength: 1, maxLength: 4 }),
        (changes) => {
          const wrapped = { file: structuredClone(base) as unknown };
          for (const [path, value] of changes) {
            const full = ['file', ...path];
            const parent = full
              .slice(0, -1)
              .reduce<unknown>((at, key) => (at as Record<string, unknown> | null)?.[key], wrapped);
            if (typeof parent === 'object' && parent !== null) Reflect.set(parent, full.at(-1)!, value);
          }
          const decoded = decodeInstrument(wrapped.file);
          if (decoded.kind === 'unusable')
            return assert.ok(decoded.problems.some(({ outcome }) => outcome === 'fatal'));
          const { items, pages, scales } = decoded.instrument;
          const known = new Set(items.map(({ id }) => id));
          const asked = pages.flatMap((page) => page.items);
          assert.deepEqual([...asked].toSorted(), [...known].toSorted());
          assert.ok(scales.every((scale) => scale.items.length && scale.items.every(({ item }) => known.has(item))));
          const again = decodeInstrument(decoded.instrument);
          assert.ok(again.kind === 'instrument');
          assert.deepEqual(again.instrument, decoded.instrument);
          assert.ok(again.problems.every(({ message }) => /^markup|^the highest/.test(message)));
        },
      ),
      { numRuns: 3000 },
    );
  });
});
