import { svg, type SVGTemplateResult } from 'lit';
import { RIASEC, type RiasecProfile, type RiasecType } from '../../../domain/self-test/occupation.ts';

const CENTRE = { x: 220, y: 160 };
const RADIUS = 104;
/** Room between the outer ring and the names. */
const NAMES = 18;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The corner of a type, R at the top and on clockwise, at a share of the radius. */
function corner(index: number, share: number, extra = 0): Point {
  const angle = (Math.PI / 3) * index - Math.PI / 2;
  const distance = RADIUS * share + extra;
  return { x: CENTRE.x + Math.cos(angle) * distance, y: CENTRE.y + Math.sin(angle) * distance };
}

const points = (corners: readonly Point[]): string =>
  corners.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');

interface Hexagon {
  /** Shares, 0 to 1. */
  readonly profile: RiasecProfile;
  readonly nameOf: (type: RiasecType) => string;
  /** The types to set apart. */
  readonly strongest: readonly RiasecType[];
  readonly title: string;
  readonly description: string;
}

/** Holland's hexagon with the visitor's own shape in it. The table beside it says the same in figures. */
export function hexagon({ profile, nameOf, strongest, title, description }: Hexagon): SVGTemplateResult {
  return svg`<svg class="hexagon" viewBox="0 0 440 320" role="img" aria-labelledby="hexagon-title hexagon-description">
    <title id="hexagon-title">${title}</title>
    <desc id="hexagon-description">${description}</desc>
    ${[1, 2 / 3, 1 / 3].map((share) => svg`<polygon class="ring" points=${points(RIASEC.map((_, i) => corner(i, share)))}></polygon>`)}
    ${RIASEC.map((_, i) => {
      const { x, y } = corner(i, 1);
      return svg`<line class="ring" x1=${CENTRE.x} y1=${CENTRE.y} x2=${x.toFixed(1)} y2=${y.toFixed(1)}></line>`;
    })}
    <polygon class="shape" points=${points(profile.map((share, i) => corner(i, Math.max(share, 0.04))))}></polygon>
    ${RIASEC.map((type, i) => {
      const { x, y } = corner(i, Math.max(profile[i]!, 0.04));
      return svg`<circle class=${strongest.includes(type) ? 'dot strong' : 'dot'} cx=${x.toFixed(1)} cy=${y.toFixed(1)} r="6"></circle>`;
    })}
    ${RIASEC.map((type, i) => name(corner(i, 1, NAMES), nameOf(type), strongest.includes(type)))}
  </svg>`;
}

function name({ x, y }: Point, text: string, strong: boolean): SVGTemplateResult {
  const side = Math.abs(x - CENTRE.x) < 1 ? 'middle' : x > CENTRE.x ? 'start' : 'end';
  // Beside a corner in line with it, above and below the hexagon clear of it.
  const shift = side === 'middle' && y > CENTRE.y ? 10 : 5;
  return svg`<text class=${strong ? 'strong' : ''} direction="ltr" text-anchor=${side} x=${x.toFixed(1)} y=${(y + shift).toFixed(1)}>${text}</text>`;
}
