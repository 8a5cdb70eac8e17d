/** Writes how many slots two years have in five zones, and a digest of all of them. */
import { createHash } from 'node:crypto';
import { availability } from '../../../src/domain/appointments/availability.ts';
import { byWeek, partOfDay } from '../../../src/domain/appointments/choosing.ts';
import { at, hours, row, WORKDAYS } from '../opening-hours/support.ts';
import { adviser, agenda, days, service } from './support.ts';

const rows = [row(WORKDAYS, '09:00-17:00'), row(['Thursday'], '18:00-21:00'), row(['Saturday'], '22:00-05:00')];
const zones = ['Europe/Amsterdam', 'America/Kralendijk', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'Pacific/Kiritimati'];
const digest = createHash('sha256');
let count = 0;
for (const timeZone of zones) {
  const two = agenda({
    centre: { id: 'utrecht', hours: hours(rows, { timeZone }) },
    advisers: [adviser('ada', rows), adviser('bo', [row(WORKDAYS, '10:00-16:15')])],
    service: service({ horizon: 800, step: 45, duration: 45 }),
    now: at('2026-12-31T12:00:00Z'),
  });
  const slots = availability(two, days('2027-01-01', '2028-12-31'));
  digest.update(JSON.stringify([slots, byWeek(slots), slots.map(partOfDay)]));
  count += slots.length;
}
console.log(`${count} slots, ${digest.digest('hex')}`);
