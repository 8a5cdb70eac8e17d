/** The visitor asked to see a point of the map in the list. */
export class LcMapSelectEvent extends Event {
  /** Id of the point. */
  readonly pointId: string;

  constructor(pointId: string) {
    super('lc-map-select', { bubbles: true });
    this.pointId = pointId;
  }
}

declare global {
  interface HTMLElementEventMap {
    'lc-map-select': LcMapSelectEvent;
  }
}
