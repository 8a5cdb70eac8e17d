/** A setting: the name of its environment variable, what it means, and its value when left out. */
interface Setting {
  readonly name: string;
  readonly meaning: string;
  readonly fallback?: string;
}

const settings = [
  { name: 'HOST', meaning: 'address to listen on', fallback: '127.0.0.1' },
  { name: 'PORT', meaning: 'port to listen on; 0 takes a free one', fallback: '8090' },
  { name: 'DATABASE_URL', meaning: 'PostgreSQL, postgres://user:password@host/name; else SQLite' },
  { name: 'DATABASE_FILE', meaning: 'file of SQLite', fallback: 'demo/service/data/service.sqlite' },
  { name: 'DATABASE_CONNECTIONS', meaning: 'connections to PostgreSQL of this replica', fallback: '10' },
  {
    name: 'SECRET_KEY',
    meaning: 'at least 32 characters, the same for all replicas; else kept beside the SQLite file',
  },
  { name: 'DIRECTORY_FILE', meaning: 'centres and services', fallback: 'demo/data/centres.json' },
  { name: 'BOOKING_RULES_FILE', meaning: 'how they are booked', fallback: 'demo/service/sample/booking-rules.json' },
  { name: 'ALLOWED_ORIGINS', meaning: 'web sites of partners, as https://example.org, with spaces between' },
  { name: 'MANAGE_URL', meaning: 'page to change or cancel on', fallback: 'http://localhost:8080/' },
  { name: 'SMTP_URL', meaning: 'mail server, smtps://user:password@host; else mails go to /mailbox' },
  { name: 'MAIL_FROM', meaning: 'sender of mails', fallback: 'Loopbaancentrum <afspraak@loopbaancentrum.example>' },
  { name: 'MAILBOX', meaning: 'on: show /mailbox to anybody who can reach the service', fallback: 'off' },
  { name: 'METRICS_TOKEN', meaning: 'bearer token for /v1/metrics; else it is open on a loopback address only' },
  { name: 'TRUSTED_PROXIES', meaning: 'number of proxies in front of the service', fallback: '0' },
  { name: 'REQUESTS_PER_MINUTE', meaning: 'from one address', fallback: '300' },
  { name: 'HOLDS_PER_CLIENT', meaning: 'open holds of one address', fallback: '12' },
  { name: 'HOLDS_PER_SLOT', meaning: 'of those, on one moment', fallback: '3' },
  { name: 'HOLDS_PER_CENTRE', meaning: 'open holds at one centre', fallback: '60' },
  { name: 'HOLD_ATTEMPTS', meaning: 'to hold, from one address in ten minutes', fallback: '60' },
  { name: 'SLOT_ATTEMPTS', meaning: 'to hold one moment, from all in ten minutes', fallback: '200' },
  { name: 'KEY_ATTEMPTS', meaning: 'with one Idempotency-Key in ten minutes', fallback: '60' },
  { name: 'BOOKINGS_PER_EMAIL', meaning: 'appointments to come for one e-mail address', fallback: '5' },
  { name: 'LOG_LEVEL', meaning: 'fatal, error, warn, info, debug, trace or silent', fallback: 'info' },
] as const satisfies readonly Setting[];

type Name = (typeof settings)[number]['name'];

export interface Config {
  readonly host: string;
  readonly port: number;
  readonly databaseUrl: string | undefined;
  readonly databaseFile: string;
  readonly databaseConnections: number;
  readonly secretKey: string | undefined;
  readonly directoryFile: string;
  readonly rulesFile: string;
  readonly origins: readonly string[];
  readonly manageUrl: string;
  readonly smtpUrl: string | undefined;
  readonly mailFrom: string;
  readonly showsMailbox: boolean;
  readonly metricsToken: string | undefined;
  readonly showsMetrics: boolean;
  readonly proxies: number;
  readonly requestsPerMinute: number;
  readonly holdsPerClient: number;
  readonly holdsPerSlot: number;
  readonly holdsPerCentre: number;
  readonly holdAttempts: number;
  readonly slotAttempts: number;
  readonly keyAttempts: number;
  readonly bookingsPerEmail: number;
  readonly logLevel: string;
}

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];
const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'];

/** Throws with what is wrong, for whoever starts the service. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = new Map<string, string>(
    settings.flatMap((setting) => {
      const value = environment[setting.name]?.trim() || ('fallback' in setting ? setting.fallback : '');
      return value === '' ? [] : [[setting.name, value] as const];
    }),
  );
  const text = (name: Name): string => given.get(name) ?? '';
  const whole = (name: Name, least: number): number => {
    const value = Number(text(name));
    if (!Number.isSafeInteger(value) || value < least) throw new Error(`${name} is not a whole number from ${least}.`);
    return value;
  };
  const isLocal = LOOPBACK.includes(text('HOST'));
  const smtpUrl = given.get('SMTP_URL');
  const showsMailbox = smtpUrl === undefined && (isLocal || text('MAILBOX') === 'on');
  if (smtpUrl === undefined && !showsMailbox) {
    throw new Error('Set SMTP_URL so that mails are sent, or MAILBOX=on where everybody may read them.');
  }
  const secretKey = given.get('SECRET_KEY');
  if (secretKey !== undefined && secretKey.length < 32) throw new Error('SECRET_KEY has less than 32 characters.');
  if (secretKey === undefined && given.has('DATABASE_URL')) throw new Error('DATABASE_URL needs a SECRET_KEY too.');
  if (!LOG_LEVELS.includes(text('LOG_LEVEL'))) throw new Error(`LOG_LEVEL is not one of ${LOG_LEVELS.join(', ')}.`);
  if (!URL.canParse(text('MANAGE_URL'))) throw new Error('MANAGE_URL is not an address.');
  return {
    host: text('HOST'),
    port: whole('PORT', 0),
    databaseUrl: given.get('DATABASE_URL'),
    databaseFile: text('DATABASE_FILE'),
    databaseConnections: whole('DATABASE_CONNECTIONS', 1),
    secretKey,
    directoryFile: text('DIRECTORY_FILE'),
    rulesFile: text('BOOKING_RULES_FILE'),
    origins: text('ALLOWED_ORIGINS').split(/\s+/).filter(Boolean).map(originOf),
    manageUrl: text('MANAGE_URL'),
    smtpUrl,
    mailFrom: text('MAIL_FROM'),
    showsMailbox,
    metricsToken: given.get('METRICS_TOKEN'),
    showsMetrics: isLocal || given.has('METRICS_TOKEN'),
    proxies: whole('TRUSTED_PROXIES', 0),
    requestsPerMinute: whole('REQUESTS_PER_MINUTE', 1),
    holdsPerClient: whole('HOLDS_PER_CLIENT', 1),
    holdsPerSlot: whole('HOLDS_PER_SLOT', 1),
    holdsPerCentre: whole('HOLDS_PER_CENTRE', 1),
    holdAttempts: whole('HOLD_ATTEMPTS', 1),
    slotAttempts: whole('SLOT_ATTEMPTS', 1),
    keyAttempts: whole('KEY_ATTEMPTS', 1),
    bookingsPerEmail: whole('BOOKINGS_PER_EMAIL', 1),
    logLevel: text('LOG_LEVEL'),
  };
}

export function help(): string {
  const width = Math.max(...settings.map(({ name }) => name.length));
  const lines = settings.map((setting) => {
    const fallback = 'fallback' in setting ? ` (${setting.fallback})` : '';
    return `  ${setting.name.padEnd(width)}  ${setting.meaning}${fallback}`;
  });
  return ['The booking service. Environment variables:', '', ...lines, ''].join('\n');
}

function originOf(text: string): string {
  const origin = URL.canParse(text) ? new URL(text).origin : 'null';
  if (origin !== text) throw new Error('ALLOWED_ORIGINS has something that is not an origin, as https://example.org.');
  return origin;
}
