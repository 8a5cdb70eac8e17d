import { DAY_MS, type DayNumber } from './calendar.ts';

/** Modern zones change their clocks on a whole quarter of an hour, so one look-up serves the quarter. */
const QUARTER_MS = 900_000;

/** Wall-clock time and instants of one IANA zone. Local times are milliseconds as if the wall clock were UTC. */
export class TimeZone {
  readonly #format: Intl.DateTimeFormat;
  readonly #offsets = new Map<number, number>();
  /** Per day the offset, or NaN where that is not the same from the day before through the day after. */
  readonly #steady = new Map<DayNumber, number>();

  private constructor(name: string) {
    this.#format = new Intl.DateTimeFormat('en-US', {
      timeZone: name,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
      second: 'numeric',
    });
  }

  static readonly #zones = new Map<string, TimeZone>();

  /** Throws RangeError for a name that is no zone. */
  static named(name: string): TimeZone {
    let zone = TimeZone.#zones.get(name);
    if (!zone) TimeZone.#zones.set(name, (zone = new TimeZone(name)));
    return zone;
  }

  dayOf(instant: number): DayNumber {
    return Math.floor((instant + this.offsetAt(instant)) / DAY_MS);
  }

  /**
   * The instant of a wall-clock time. A time that occurs twice, when clocks go back, is the first of the two.
   * A time that is skipped, when clocks go forward, is the moment of skipping: so order is kept, and doors that
   * open in the skipped hour and close after it are open from its end.
   */
  toInstant(local: number): number {
    const day = Math.floor(local / DAY_MS);
    const steady = this.#steady.get(day) ?? this.#rememberDay(day);
    return Number.isNaN(steady) ? this.#aroundChange(local) : local - steady;
  }

  /** Milliseconds that the wall clock is ahead of UTC. */
  offsetAt(instant: number): number {
    const quarter = Math.floor(instant / QUARTER_MS);
    let offset = this.#offsets.get(quarter);
    if (offset === undefined) {
      if (this.#offsets.size > 5000) this.#offsets.clear();
      offset = this.#measure(quarter * QUARTER_MS);
      this.#offsets.set(quarter, offset);
    }
    return offset;
  }

  #aroundChange(local: number): number {
    const before = this.offsetAt(local - DAY_MS);
    const after = this.offsetAt(local + DAY_MS);
    const first = local - Math.max(before, after);
    const last = local - Math.min(before, after);
    if (first + this.offsetAt(first) === local) return first;
    if (last + this.offsetAt(last) === local) return last;
    // Skipped: the change is in between, on a quarter.
    let change = Math.ceil(first / QUARTER_MS) * QUARTER_MS;
    while (this.offsetAt(change) === before) change += QUARTER_MS;
    return change;
  }

  #rememberDay(day: DayNumber): number {
    if (this.#steady.size > 5000) this.#steady.clear();
    const before = this.offsetAt((day - 1) * DAY_MS);
    const steady = before === this.offsetAt((day + 2) * DAY_MS) ? before : NaN;
    this.#steady.set(day, steady);
    return steady;
  }

  #measure(instant: number): number {
    const parts: Record<string, number> = {};
    for (const { type, value } of this.#format.formatToParts(instant)) parts[type] = Number(value);
    return Date.UTC(parts.year!, parts.month! - 1, parts.day, parts.hour, parts.minute, parts.second) - instant;
  }
}
