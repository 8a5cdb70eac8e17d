import type { components } from '../generated/api.ts';

type Body = components['schemas']['Problem'];

/** Kinds of problem: the status, the title, and what the one who asks can do about it. */
const KINDS = {
  'invalid-request': [400, 'Invalid request', 'The request is not as the document says.'],
  'secret-missing': [401, 'Secret missing', 'Send the secret of the appointment as a bearer token.'],
  'origin-refused': [403, 'Origin refused', 'This web site is not one of the partners.'],
  'not-found': [404, 'Not found', 'There is nothing here.'],
  'hold-gone': [404, 'Hold is over', 'The moment is not held any more. Hold it again, or choose another.'],
  'booking-unknown': [404, 'Appointment unknown', 'There is no such appointment, or the secret is not its own.'],
  'slot-taken': [409, 'Taken', 'Somebody else was first. Choose another moment.'],
  'not-extendable': [409, 'No more time', 'The hold has been extended as often as it can be.'],
  'too-late': [409, 'Too late', 'The appointment has begun.'],
  cancelled: [409, 'Cancelled', 'The appointment was cancelled before.'],
  'too-many-bookings': [409, 'Too many appointments', 'This e-mail address has several appointments to come already.'],
  'too-large': [413, 'Too large', 'Send less than 16 kB.'],
  'media-type': [415, 'Unsupported media type', 'Send application/json.'],
  'no-such-slot': [422, 'No such moment', 'Nobody can be met then. Read the slots for the moments to choose from.'],
  'other-service': [422, 'Another service', 'A change keeps the service and the centre. Cancel, and book anew.'],
  'key-reused': [422, 'Key used before', 'This Idempotency-Key was sent with something else. Make a new one.'],
  'contact-missing': [422, 'Contact missing', 'This service needs a way to reach the visitor that was not given.'],
  'citizen-service-number': [
    422,
    'Citizen service number',
    'Leave the citizen service number out; nobody here may keep it.',
  ],
  'range-too-long': [400, 'Range too long', 'Ask for 42 days at most, the last not before the first.'],
  'too-many-requests': [429, 'Too many requests', 'Wait a moment.'],
  'too-many-holds': [429, 'Too many holds', 'Use or give back what is held, or wait until it is over.'],
  'proof-of-work': [429, 'Proof of work wanted', 'Solve the challenge and send the request again.'],
  internal: [500, 'Internal error', 'This should not have happened. It was written down.'],
  unavailable: [503, 'Unavailable', 'Try again in a moment. Nothing was changed.'],
} as const satisfies Record<string, readonly [number, string, string]>;

export type ProblemKind = keyof typeof KINDS;
type Extras = Pick<Body, 'errors' | 'alternatives' | 'challenge'>;

/** Thrown by whoever finds it; becomes an answer of RFC 9457. */
export class Problem extends Error {
  readonly kind: ProblemKind;
  readonly status: number;
  readonly body: Body;
  readonly retryAfter: number | undefined;

  constructor(kind: ProblemKind, extras: Extras = {}, retryAfter?: number) {
    const [status, title, detail] = KINDS[kind];
    super(title);
    this.kind = kind;
    this.status = status;
    this.body = { type: `urn:loopbaancentra:problem:${kind}`, title, status, detail, ...extras };
    this.retryAfter = retryAfter;
  }
}
