import type { MeetingChannel, Slot } from '../../../src/domain/appointments/appointment.ts';
import type { Catalogue } from '../agenda/catalogue.ts';
import { daysOf, type Moments, type Wish } from '../agenda/moments.ts';
import type { components } from '../generated/api.ts';
import type { Handlers } from '../http/handlers.ts';
import { Problem } from '../http/problem.ts';
import { termOf, type HoldRow, type Holds } from '../ledger/holds.ts';
import type { Guard } from '../protection/guard.ts';
import type { ProofOfWork } from '../protection/proof-of-work.ts';

type HoldHandlers = Pick<
  Handlers,
  'listSlots' | 'createChallenge' | 'createHold' | 'readHold' | 'extendHold' | 'releaseHold'
>;

const LONGEST_RANGE = 42;

interface Needed {
  readonly catalogue: Catalogue;
  readonly moments: Moments;
  readonly holds: Holds;
  readonly guard: Guard;
  readonly proofOfWork: ProofOfWork;
}

export function holdHandlers({ catalogue, moments, holds, guard, proofOfWork }: Needed): HoldHandlers {
  function wishFor(centreId: string, serviceId: string, channel: MeetingChannel): Wish {
    const wish = moments.wish(centreId, serviceId, channel);
    if (!wish) throw new Problem('not-found');
    return wish;
  }

  function present(hold: HoldRow): components['schemas']['Hold'] {
    const { expiresAt, extensionsLeft } = termOf(hold);
    return {
      holdId: hold.id,
      serviceId: hold.service_id,
      centreId: hold.centre_id,
      channel: hold.channel,
      ...period(hold.starts_at, hold.ends_at),
      timeZone: catalogue.timeZoneOf(hold.centre_id),
      expiresAt: utc(expiresAt),
      extensionsLeft,
    };
  }

  return {
    async listSlots({ query, now }) {
      const { serviceId, channel = 'in-person', from, through, limit = 500 } = query;
      const wishes = query.centreId.map((centreId) => wishFor(centreId, serviceId, channel));
      const range = { ...(from !== undefined && { from }), ...(through !== undefined && { through }) };
      for (const wish of wishes) checkRange(daysOf(wish, range, now));
      const found = await moments.free(wishes, range, limit, now);
      const centres = found.map(({ slots, nextStart }, index) => ({
        centreId: wishes[index]!.centre.id,
        serviceId,
        channel,
        timeZone: wishes[index]!.centre.hours.timeZone,
        slots: slots.map(presentSlot),
        ...(nextStart !== undefined && { nextStart: utc(nextStart) }),
      }));
      return { status: 200, body: { centres }, headers: { 'cache-control': 'no-store' } };
    },

    async createChallenge({ now }) {
      return { status: 201, body: await proofOfWork.challenge(now) };
    },

    async createHold({ body, headers, client, now }) {
      const wish = wishFor(body.centreId, body.serviceId, body.channel);
      const start = Date.parse(body.start);
      const slot = moments.slot(wish, start, now);
      if (!slot) throw new Problem('no-such-slot');
      const open = await holds.open(body.centreId, start, client, now);
      const name = [body.centreId, body.serviceId, body.channel, start].join(' ');
      await guard.admitHold(client, name, open, headers['proof-of-work'], now);

      const outcome = await holds.hold(wish, slot, client, now);
      if (outcome.kind === 'taken') {
        const alternatives = await moments.alternatives(wish, start, now);
        throw new Problem('slot-taken', { alternatives: alternatives.map(presentSlot) });
      }
      const { hold } = outcome;
      return { status: 201, body: present(hold), headers: { location: `/v1/holds/${hold.id}` } };
    },

    async readHold({ path, now }) {
      const hold = await holds.read(path.holdId, now);
      if (!hold) throw new Problem('hold-gone');
      return { status: 200, body: present(hold) };
    },

    async extendHold({ path, now }) {
      const hold = await holds.extend(path.holdId, now);
      if (!hold) throw new Problem('hold-gone');
      if (hold === 'not-extendable') throw new Problem('not-extendable');
      return { status: 201, body: present(hold) };
    },

    async releaseHold({ path }) {
      await holds.release(path.holdId);
      return { status: 204 };
    },
  };
}

function presentSlot({ start, end, remaining }: Slot): components['schemas']['Slot'] {
  return { ...period(start, end), remaining };
}

function checkRange([first, last]: readonly [number, number]): void {
  const days = last - first + 1;
  if (days < 1 || days > LONGEST_RANGE) throw new Problem('range-too-long');
}

export function period(start: number, end: number): { start: string; end: string } {
  return { start: utc(start), end: utc(end) };
}

export function utc(instant: number): string {
  return new Date(instant).toISOString();
}
