import type { Instrument } from '../../../domain/self-test/instrument.ts';
import { decodeInstrument } from '../../decode/instrument.ts';
import { DataError } from '../../ports.ts';

const TIMEOUT = 10_000;
/** Enough to see what is wrong without filling the console. */
const PROBLEMS_SHOWN = 20;

/** An instrument file at a URL. Rejects with DataError; smaller faults in the file are reported in the console. */
export async function loadInstrument(url: string): Promise<Instrument> {
  const decoded = decodeInstrument(parse(await fetchText(url), url));
  const lines = decoded.problems
    .slice(0, PROBLEMS_SHOWN)
    .map(({ pointer, message, outcome }) => `${pointer}: ${message} (${outcome})`)
    .join('\n');
  if (decoded.kind === 'unusable') throw new DataError('wrong-shape', `${url} is no instrument:\n${lines}`);
  if (lines) console.warn(`[loopbaancentra] ${decoded.problems.length} problems in ${url}:\n${lines}`);
  return decoded.instrument;
}

async function fetchText(url: string): Promise<string> {
  const signal = AbortSignal.timeout(TIMEOUT);
  let status: number;
  try {
    const response = await fetch(url, { signal, credentials: 'omit', headers: { accept: 'application/json' } });
    if (response.ok) return await response.text();
    status = response.status;
  } catch (cause) {
    if (signal.aborted) throw new DataError('timeout', `no answer from ${url} within ${TIMEOUT} ms`, { cause });
    throw new DataError('unreachable', `${url} could not be reached`, { cause });
  }
  throw new DataError('status', `${url} answered with status ${status}`);
}

function parse(text: string, url: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new DataError('not-json', `${url} answered with something else than JSON`, { cause });
  }
}
