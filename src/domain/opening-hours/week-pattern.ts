import { DAY_MINUTES } from './calendar.ts';
import { WEEKDAYS, type OpeningHours, type Weekday } from './opening-hours.ts';
import { everPeriods, type Period } from './periods.ts';

const EVENING = 18 * 60;
const WORTH_GOING_FOR = 30;
const MONDAY_TO_FRIDAY = WEEKDAYS.slice(0, 5);
const WEEKEND = WEEKDAYS.slice(5);

/** Open for half an hour or more after 18:00 on a regular Monday to Friday, in whichever season. */
export function isOpenInEvening(hours: OpeningHours): boolean {
  return someDay(hours, MONDAY_TO_FRIDAY, (periods) => {
    let minutes = 0;
    for (const { opens, closes } of periods) {
      minutes += Math.max(0, Math.min(closes, DAY_MINUTES) - Math.max(opens, EVENING));
    }
    return minutes >= WORTH_GOING_FOR;
  });
}

/** Opens on a regular Saturday or Sunday, in whichever season; a Friday night that goes on does not count. */
export function isOpenInWeekend(hours: OpeningHours): boolean {
  return someDay(hours, WEEKEND, (periods) => periods.length > 0);
}

/** Has regular hours, in whichever season, for which nobody needs an appointment. */
export function hasWalkIn(hours: OpeningHours): boolean {
  return someDay(hours, WEEKDAYS, (periods) => periods.some(({ access }) => access === 'walk-in'));
}

function someDay(
  hours: OpeningHours,
  days: readonly Weekday[],
  test: (periods: readonly Period[]) => boolean,
): boolean {
  return days.some((day) => test(everPeriods(hours, day)));
}
