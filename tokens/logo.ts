/** Elements that draw and nothing else: nothing that runs, loads, embeds, links, styles or animates. */
const ELEMENTS = ['svg', 'g', 'path', 'rect', 'circle', 'ellipse', 'line', 'polyline', 'polygon', 'title', 'desc'];
const GRADIENTS = ['defs', 'linearGradient', 'radialGradient', 'stop', 'clipPath'];

const ATTRIBUTES = new Set(
  `xmlns version viewBox width height preserveAspectRatio role aria-label id x y x1 y1 x2 y2 cx cy r rx ry fx fy d points
  transform fill fill-rule fill-opacity stroke stroke-width stroke-linecap stroke-linejoin stroke-miterlimit
  stroke-dasharray stroke-dashoffset stroke-opacity opacity clip-path clip-rule gradientUnits gradientTransform
  spreadMethod offset stop-color stop-opacity clipPathUnits`.split(/\s+/),
);

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';
const LARGEST = 30_000;
const DEEPEST = 20;

const TAG = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/y;
const ATTRIBUTE = /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const COMMENT = /<!--(?:(?!--)[^])*-->/y;
const PROLOG =
  /\s*<\?xml\s+version\s*=\s*["']1\.[01]["'](?:\s+encoding\s*=\s*["']utf-8["'])?\s*(?:standalone\s*=\s*["'](?:yes|no)["']\s*)?\?>/iy;

function attributeProblem(element: string, name: string, value: string): string | undefined {
  if (/^on/i.test(name)) return `has ${name} on <${element}>, which runs script; remove it`;
  if (/(^|:)href$/i.test(name) || name === 'src')
    return `has ${name} on <${element}>, which refers to something else; draw it in the file`;
  if (name === 'style') return `has a style attribute on <${element}>; write fill, stroke and opacity as attributes`;
  if (!ATTRIBUTES.has(name)) return `has ${name} on <${element}>, which a logo does not need; remove it`;
  if (name === 'xmlns') return value === SVG_NAMESPACE ? undefined : `has xmlns "${value}"; write ${SVG_NAMESPACE}`;
  // One form of url() may stay: a gradient or a clip path in the file itself.
  const local = /^url\(#[\w-]+\)$/.test(value.trim());
  if (
    /url\s*\(|image|expression|script:|data:|@import|\\/i.test(value) &&
    !(local && ['fill', 'stroke', 'clip-path'].includes(name))
  )
    return `has ${name}="${value.slice(0, 40)}" on <${element}>, which refers outside the file; use plain colours and numbers`;
  return undefined;
}

/**
 * What is wrong with the text of an SVG logo. Strict on purpose: a list of what may be there, so that a trick nobody
 * thought of is refused as well. It reads text alone, and needs no DOM that could load something on the way.
 */
export function logoProblems(svg: string): string[] {
  if (svg.length > LARGEST)
    return [`is ${Math.ceil(svg.length / 1000)} kB; a logo may be at most ${LARGEST / 1000} kB`];
  if (/<!(DOCTYPE|ENTITY|\[)/i.test(svg)) return ['declares a document type, an entity or a CDATA section; remove it'];
  // Only the five characters that XML itself names; anything else could hide a word that is refused.
  const entity = /&(?!(?:amp|lt|gt|quot|apos);)[^;\s]{0,20};?/.exec(svg)?.[0];
  if (entity) return [`holds the entity ${entity}; write the character itself`];

  const problems: string[] = [];
  const open: string[] = [];
  let roots = 0;
  PROLOG.lastIndex = 0;
  let index = PROLOG.test(svg) ? PROLOG.lastIndex : 0;
  while (index < svg.length) {
    const text = svg.slice(index, nextMark(svg, index));
    index += text.length;
    if (text.trim() !== '' && !['title', 'desc'].includes(open.at(-1) ?? ''))
      problems.push(`holds the text "${text.trim().slice(0, 30)}" outside a title; draw letters as paths`);
    if (index >= svg.length) break;
    COMMENT.lastIndex = TAG.lastIndex = index;
    if (COMMENT.test(svg)) {
      index = COMMENT.lastIndex;
      continue;
    }
    const match = TAG.exec(svg);
    if (!match) return [...problems, `is not well-formed SVG near "${svg.slice(index, index + 30)}"`];
    index = TAG.lastIndex;
    const [, closing, element = '', attributes = '', empty] = match;
    if (closing) {
      if (open.pop() !== element) return [...problems, `closes <${element}>, which is not the one that is open`];
      continue;
    }
    if (open.length === 0) roots += 1;
    if (open.length === 0 && element !== 'svg') problems.push(`starts with <${element}>; start with <svg>`);
    if (![...ELEMENTS, ...GRADIENTS].includes(element))
      problems.push(`holds <${element}>; use only ${ELEMENTS.join(', ')} and gradients`);
    else problems.push(...attributeProblems(element, attributes));
    if (open.length === 0 && element === 'svg' && !/\sviewBox\s*=/.test(attributes))
      problems.push('has no viewBox, so it cannot be scaled; add one');
    if (!empty) open.push(element);
    if (open.length > DEEPEST) return [...problems, `is nested more than ${DEEPEST} deep; make it flatter`];
  }
  if (open.length > 0) problems.push(`does not close <${open.at(-1)}>`);
  if (roots !== 1) problems.push(`holds ${roots} drawings; a logo is one <svg>`);
  return problems;
}

const nextMark = (svg: string, index: number): number => {
  const mark = svg.indexOf('<', index);
  return mark === -1 ? svg.length : mark;
};

function attributeProblems(element: string, attributes: string): string[] {
  const seen = new Set<string>();
  return [...attributes.matchAll(ATTRIBUTE)].flatMap(([, name = '', double, single]) => {
    if (seen.has(name)) return [`has ${name} twice on <${element}>; keep one`];
    seen.add(name);
    return attributeProblem(element, name, double ?? single ?? '') ?? [];
  });
}
