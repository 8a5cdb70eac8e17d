import type { Coordinates } from '../../../domain/places/place.ts';

/** Milliseconds after which the visitor is told that their device found no place. */
const TIME_LIMIT = 10_000;

/** `denied`: the visitor, browser or embedding page said no. `unavailable`: the device could not tell. */
export class LocationError extends Error {
  override readonly name = 'LocationError';
  readonly reason: 'denied' | 'unavailable';

  constructor(reason: LocationError['reason']) {
    super(`location ${reason}`);
    this.reason = reason;
  }
}

/** Where the visitor's device is. Call it on their request only. Rejects with LocationError or AbortError. */
export function locateDevice(signal: AbortSignal): Promise<Coordinates> {
  return new Promise((resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    // Absent on pages without https.
    const geolocation = navigator.geolocation as Geolocation | undefined;
    if (!geolocation) return reject(new LocationError('unavailable'));
    geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ latitude, longitude }),
      ({ code, PERMISSION_DENIED }) => reject(new LocationError(code === PERMISSION_DENIED ? 'denied' : 'unavailable')),
      { timeout: TIME_LIMIT, maximumAge: 5 * 60_000 },
    );
  });
}
