import { MINUTE, type Instant } from './appointment.ts';

/** A slot kept for somebody who is filling in a form. */
export interface Hold {
  readonly expiresAt: Instant;
  /** Not without end, or one visitor could close an agenda. */
  readonly extensionsLeft: number;
}

export interface HoldPolicy {
  /** Minutes, from the start and from each extension. */
  readonly length: number;
  readonly extensions: number;
  /** Below this many minutes the visitor is told. */
  readonly warning: number;
}

export const HOLD_POLICY: HoldPolicy = { length: 10, extensions: 2, warning: 3 };

/** `remaining` is milliseconds. */
export type HoldState =
  | { readonly kind: 'held'; readonly remaining: number; readonly extendable: boolean }
  | { readonly kind: 'expiring'; readonly remaining: number; readonly extendable: boolean }
  | { readonly kind: 'expired' };

export function newHold(now: Instant, { length, extensions }: HoldPolicy = HOLD_POLICY): Hold {
  return { expiresAt: now + length * MINUTE, extensionsLeft: extensions };
}

export function holdState(hold: Hold, now: Instant, { warning }: HoldPolicy = HOLD_POLICY): HoldState {
  const remaining = hold.expiresAt - now;
  if (remaining <= 0) return { kind: 'expired' };
  const kind = remaining < warning * MINUTE ? 'expiring' : 'held';
  return { kind, remaining, extendable: hold.extensionsLeft > 0 };
}

/** The hold with its full length from now; undefined where it is over, or has no extension left. */
export function extendHold(hold: Hold, now: Instant, policy: HoldPolicy = HOLD_POLICY): Hold | undefined {
  const state = holdState(hold, now, policy);
  if (state.kind === 'expired' || !state.extendable) return undefined;
  return { expiresAt: now + policy.length * MINUTE, extensionsLeft: hold.extensionsLeft - 1 };
}
