import type { Scheme } from '../../../tokens/dtcg.ts';

export const scenes = ['elements', 'centre-finder', 'self-test'] as const;
export type Scene = (typeof scenes)[number];

/** What a preview shows. It comes as a message, so that nothing in the preview loads again. */
export interface PreviewMessage {
  kind: 'preview';
  scene: Scene;
  scheme: Scheme;
  language: 'nl' | 'ar';
  /** Public custom properties, by name; what is not here is national. */
  properties: Readonly<Record<string, string>>;
  name: string;
  formal: boolean;
  logo?: string | undefined;
}

/** The preview is there and wants to know what to show. */
export interface ReadyMessage {
  kind: 'preview-ready';
}

export const isReady = (data: unknown): data is ReadyMessage => kindOf(data) === 'preview-ready';
export const isPreview = (data: unknown): data is PreviewMessage => kindOf(data) === 'preview';

const kindOf = (data: unknown): unknown =>
  typeof data === 'object' && data !== null && 'kind' in data ? data.kind : undefined;
