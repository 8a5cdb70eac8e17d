// The oracle thinks in the time zone of the process.
process.env.TZ = 'Europe/Amsterdam';

import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import OsmOpeningHours from 'opening_hours';
import type { OpeningHoursSpecification } from '../../../src/domain/opening-hours/opening-hours.ts';
import { openingStatus } from '../../../src/domain/opening-hours/opening-status.ts';
import { hours, instant, iso, weeklyRow } from './support.ts';

/** The rows in the notation of OpenStreetMap; a comma adds a rule, where a semicolon would replace. */
function notation(rows: readonly OpeningHoursSpecification[]): string {
  return rows
    .flatMap(({ dayOfWeek, opens, closes }) => dayOfWeek.map((day) => `${day.slice(0, 2)} ${opens}-${closes}`))
    .join(', ');
}

/** On the night of a clock change the oracle has no rule of its own: it does what Date does. */
const nearClockChange = (from: number, to: number) =>
  new Date(from - 86_400_000).getTimezoneOffset() !== new Date(to + 86_400_000).getTimezoneOffset();

test('agrees with the opening_hours package, on now and on the next change', () => {
  const rows = fc.array(weeklyRow, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(rows, instant, (regular, now) => {
      const osm = new OsmOpeningHours(notation(regular), null);
      const found = openingStatus(hours(regular, { openOnHolidays: true }), now);
      const change = osm.getNextChange(new Date(now))?.getTime();
      fc.pre(!nearClockChange(now, change ?? now));
      assert.equal(found.kind, osm.getState(new Date(now)) ? 'open' : 'closed', notation(regular));
      const ours = found.kind === 'open' ? found.closesAt : found.kind === 'closed' ? found.opensAt : undefined;
      assert.equal(iso(ours), iso(change), `${notation(regular)} at ${iso(now)}`);
    }),
    { numRuns: 400 },
  );
});
