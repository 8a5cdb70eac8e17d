import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { EducationLevel, RiasecProfile, Sector } from '../../../domain/self-test/occupation.ts';
import { matchOccupations } from '../../../domain/self-test/occupation-match.ts';
import { loadOccupations, type OccupationList } from '../occupations.ts';
import type { OccupationsState } from './result-model.ts';

/** Occupations shown at first, and more at every "show more". */
const PAGE = 6;

/** Matches the occupations with the visitor's profile, once they are loaded. */
export class OccupationsController implements ReactiveController {
  levels: readonly EducationLevel[] = [];
  sectors: readonly Sector[] = [];
  shown = PAGE;

  readonly #host: ReactiveControllerHost;
  readonly #profile: () => RiasecProfile | undefined;
  #list: OccupationList | undefined;
  #failed = false;
  #asked = false;

  constructor(host: ReactiveControllerHost, profile: () => RiasecProfile | undefined) {
    this.#host = host;
    this.#profile = profile;
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.#asked && this.#profile()) void this.load();
  }

  get state(): OccupationsState {
    const profile = this.#profile();
    if (!profile) return { kind: 'none' };
    if (!this.#list) return { kind: this.#failed ? 'failed' : 'loading' };
    const { levels, sectors } = this;
    return {
      kind: 'ready',
      list: this.#list,
      matches: matchOccupations(profile, this.#list.occupations, { levels, sectors }),
    };
  }

  async load(): Promise<void> {
    this.#asked = true;
    this.#failed = false;
    try {
      this.#list = await loadOccupations();
    } catch (error) {
      console.warn('[loopbaancentra] The occupations could not be loaded.', error);
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }

  narrow(filter: { levels?: readonly EducationLevel[]; sectors?: readonly Sector[] }): void {
    Object.assign(this, filter, { shown: PAGE });
    this.#host.requestUpdate();
  }

  showMore(): void {
    this.shown += PAGE;
    this.#host.requestUpdate();
  }
}
