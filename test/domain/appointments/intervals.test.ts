import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { covers, meets, overlaps, union } from '../../../src/domain/appointments/intervals.ts';

const span = (start: number, end: number) => ({ start, end });

suite('intervals', () => {
  test('that touch do not overlap', () => {
    assert.ok(!overlaps(span(1, 3), span(3, 5)));
    assert.ok(!overlaps(span(3, 5), span(1, 3)));
    assert.ok(overlaps(span(1, 4), span(3, 5)));
    assert.ok(overlaps(span(1, 9), span(3, 5)));
  });

  test('unite where they overlap or touch, and vanish where they are empty', () => {
    const parts = [span(6, 8), span(1, 3), span(2, 4), span(4, 5), span(7, 7), span(9, 9)];
    assert.deepEqual(union(parts), [span(1, 5), span(6, 8)]);
    assert.deepEqual(union([span(1, 9), span(2, 3)]), [span(1, 9)]);
    assert.deepEqual(union([]), []);
  });

  test('a union covers what lies in one of its parts, and meets what reaches into one', () => {
    const merged = union([span(1, 5), span(6, 8), span(10, 12)]);
    for (const inside of [span(1, 5), span(2, 3), span(6, 8), span(11, 12)]) assert.ok(covers(merged, inside));
    for (const outside of [span(0, 2), span(4, 6), span(4, 7), span(5, 6), span(8, 10), span(12, 13)]) {
      assert.ok(!covers(merged, outside));
    }
    for (const near of [span(5, 6), span(0, 1), span(8, 10), span(12, 13)]) assert.ok(!meets(merged, near));
    for (const reaching of [span(0, 2), span(4, 6), span(5, 7), span(0, 20), span(11, 11.5)]) {
      assert.ok(meets(merged, reaching));
    }
  });
});
