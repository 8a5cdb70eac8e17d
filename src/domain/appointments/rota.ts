import { DAY_MS, dateName, weekdayOf, type DayNumber } from '../opening-hours/calendar.ts';
import { periodsOn, regularPeriods, type Period } from '../opening-hours/periods.ts';
import { TimeZone } from '../opening-hours/time-zone.ts';
import {
  claimed,
  MINUTE,
  occupied,
  type Adviser,
  type Agenda,
  type Claim,
  type Instant,
  type Interval,
  type Slot,
} from './appointment.ts';
import { covers, meets, overlaps, union } from './intervals.ts';

interface Roster {
  readonly adviser: Adviser;
  readonly works: readonly Interval[];
  readonly claims: readonly Claim[];
  /** All claims in one, to pass over free time quickly. */
  readonly busy: readonly Interval[];
}

/** Who is at work, and when the doors are open, from one day through another. */
export class Rota {
  readonly #agenda: Agenda;
  readonly #zone: TimeZone;
  readonly #first: DayNumber;
  readonly #last: DayNumber;
  readonly #opens: readonly Interval[];
  readonly #openings: readonly Interval[];
  readonly #rosters: readonly Roster[];

  constructor(agenda: Agenda, first: DayNumber, last: DayNumber) {
    const { centre, service, channel, now } = agenda;
    this.#agenda = agenda;
    this.#zone = TimeZone.named(centre.hours.timeZone);
    const today = this.#zone.dayOf(now);
    this.#first = Math.max(first, today);
    this.#last = service.channels.includes(channel) ? Math.min(last, today + service.horizon) : this.#first - 1;
    this.#opens = this.#intervals((day) => periodsOn(centre.hours, day));
    this.#openings = union(this.#opens);
    this.#rosters = agenda.advisers.filter((adviser) => this.#helps(adviser)).map((adviser) => this.#roster(adviser));
  }

  /** On a grid from each opening: in elapsed time, so that no start is a skipped hour and a repeated hour has both. */
  starts(): readonly Instant[] {
    const { service, now } = this.#agenda;
    const earliest = now + service.notice * MINUTE;
    const step = Math.max(service.step, 1) * MINUTE;
    const from = this.#zone.toInstant(this.#first * DAY_MS);
    const until = this.#zone.toInstant((this.#last + 1) * DAY_MS);
    const starts = new Set<Instant>();
    for (const { start, end } of this.#opens) {
      for (let at = start; at < end; at += step) {
        if (at >= earliest && at >= from && at < until && covers(this.#openings, this.#talk(at))) starts.add(at);
      }
    }
    return [...starts].sort((a, b) => a - b);
  }

  slotAt(start: Instant): Slot | undefined {
    const { centre, service, channel } = this.#agenda;
    const talk = this.#talk(start);
    let capacity = 0;
    let remaining = 0;
    for (const roster of this.#rosters) {
      if (!covers(roster.works, talk)) continue;
      capacity += service.places;
      remaining += this.#placesLeft(roster, talk);
    }
    if (capacity === 0) return undefined;
    const { timeZone } = centre.hours;
    return { centreId: centre.id, serviceId: service.id, channel, ...talk, timeZone, capacity, remaining };
  }

  freeAt(start: Instant): readonly Adviser[] {
    const talk = this.#talk(start);
    return this.#rosters
      .filter((roster) => covers(roster.works, talk) && this.#placesLeft(roster, talk) > 0)
      .sort((a, b) => this.#load(a, start) - this.#load(b, start))
      .map(({ adviser }) => adviser);
  }

  #placesLeft({ busy, claims }: Roster, talk: Interval): number {
    const { service, now } = this.#agenda;
    const whole = occupied(talk, service);
    if (!meets(busy, whole)) return service.places;
    const inTheWay = claims.filter((claim) => overlaps(claimed(claim, now)!, whole));
    return inTheWay.every((claim) => this.#isSame(claim, talk)) ? Math.max(service.places - inTheWay.length, 0) : 0;
  }

  /** Another visitor in the same group. */
  #isSame(claim: Claim, { start, end }: Interval): boolean {
    const { service, channel } = this.#agenda;
    if (claim.kind === 'block' || claim.serviceId !== service.id || claim.channel !== channel) return false;
    return claim.start === start && claim.end === end;
  }

  #load({ claims }: Roster, start: Instant): number {
    const day = this.#zone.dayOf(start);
    return claims.filter((claim) => claim.kind !== 'block' && this.#zone.dayOf(claim.start) === day).length;
  }

  #talk(start: Instant): Interval {
    return { start, end: start + this.#agenda.service.duration * MINUTE };
  }

  #helps({ centreId, serviceIds, channels }: Adviser): boolean {
    const { centre, service, channel } = this.#agenda;
    return centreId === centre.id && serviceIds.includes(service.id) && channels.includes(channel);
  }

  #roster(adviser: Adviser): Roster {
    const { claims, centre, now } = this.#agenda;
    const pattern = adviser.pattern && { ...centre.hours, regular: adviser.pattern };
    const works = this.#intervals((day) => {
      const date = dateName(day);
      if (adviser.absences.some(({ from, through }) => from <= date && date <= through)) return [];
      return pattern ? regularPeriods(pattern, weekdayOf(day), date) : periodsOn(centre.hours, day);
    });
    const own = claims.filter((claim) => claim.adviserId === adviser.id && claimed(claim, now));
    return { adviser, works: union(works), claims: own, busy: union(own.map((claim) => claimed(claim, now)!)) };
  }

  /** The day before counts for what goes on past midnight, the day after for a talk that does. */
  #intervals(periods: (day: DayNumber) => readonly Period[]): readonly Interval[] {
    const found: Interval[] = [];
    for (let day = this.#first - 1; day <= this.#last + 1; day++) {
      for (const { opens, closes } of periods(day)) {
        const start = this.#zone.toInstant(day * DAY_MS + opens * MINUTE);
        const end = this.#zone.toInstant(day * DAY_MS + closes * MINUTE);
        if (start < end) found.push({ start, end });
      }
    }
    return found;
  }
}
