import { isIPv6 } from 'node:net';
import type { FastifyRequest } from 'fastify';
import type { Secrets } from '../ledger/secrets.ts';

/** Who asks, without keeping where from. One household has a whole IPv6 network of 64 bits. */
export function clientOf(request: FastifyRequest, secrets: Secrets): string {
  return secrets.pseudonym('client', isIPv6(request.ip) ? networkOf(request.ip) : request.ip);
}

export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = '', tail] = address.split('%')[0]!.split('::');
  const front = head === '' ? [] : head.split(':');
  const back = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? [] : Array<string>(Math.max(8 - front.length - back.length, 0)).fill('0');
  return [...front, ...zeros, ...back]
    .slice(0, 4)
    .map((group) => group.toLowerCase().padStart(4, '0'))
    .join(':');
}
