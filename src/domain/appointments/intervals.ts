import type { Instant, Interval } from './appointment.ts';

export function overlaps(a: Interval, b: Interval): boolean {
  return a.start < b.end && b.start < a.end;
}

/** In order, none empty, none touching another. */
export function union(intervals: readonly Interval[]): readonly Interval[] {
  const merged: Interval[] = [];
  for (const next of intervals.filter(({ start, end }) => start < end).sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (!last || next.start > last.end) merged.push({ start: next.start, end: next.end });
    else if (next.end > last.end) merged[merged.length - 1] = { start: last.start, end: next.end };
  }
  return merged;
}

/** Whether one of the intervals of a union covers all of it. */
export function covers(merged: readonly Interval[], whole: Interval): boolean {
  const candidate = merged[firstEndingAfter(merged, whole.start)];
  return candidate !== undefined && candidate.start <= whole.start && whole.end <= candidate.end;
}

/** Whether one of the intervals of a union overlaps it. */
export function meets(merged: readonly Interval[], part: Interval): boolean {
  const candidate = merged[firstEndingAfter(merged, part.start)];
  return candidate !== undefined && candidate.start < part.end;
}

function firstEndingAfter(merged: readonly Interval[], instant: Instant): number {
  let low = 0;
  let high = merged.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (merged[middle]!.end > instant) high = middle;
    else low = middle + 1;
  }
  return low;
}
