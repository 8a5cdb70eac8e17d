/** What a transaction can run into through no fault of its own, and may be tried again. */
const RETRY = new Set(['40P01', '40001', '23505', '23P01']);
const SQLITE_BUSY = 5;
const SQLITE_CONSTRAINT = 19;

/** PostgreSQL: connection, resources, operator intervention, or a statement that took too long. */
const UNAVAILABLE = /^(08|53|57)|^25P03$|^(ECONN|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN)/;

export function canRetry(error: unknown): boolean {
  const { code, errcode } = details(error);
  return RETRY.has(code) || primary(errcode) === SQLITE_BUSY || primary(errcode) === SQLITE_CONSTRAINT;
}

/** Whether to answer "try again in a moment". */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { code } = details(error);
  return (
    canRetry(error) ||
    UNAVAILABLE.test(code) ||
    /timeout exceeded when trying to connect|Connection terminated/.test(error.message)
  );
}

function details(error: unknown): { code: string; errcode: number } {
  const { code = '', errcode = 0 } = (error ?? {}) as { code?: string; errcode?: number };
  return { code, errcode };
}

/** Extended result codes carry the plain one in their lowest byte. */
function primary(errcode: number): number {
  return errcode & 0xff;
}
