import assert from 'node:assert/strict';
import { test } from 'node:test';
import { logoProblems } from '../../tokens/logo.ts';

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"${attributes}>${inside}</svg>`;

for (const [what, text] of [
  ['a plain drawing', svg('<path fill="#0f5f66" d="M0 0h24v24z"/>')],
  [
    'a prolog, a comment and line breaks',
    `<?xml version="1.0" encoding="UTF-8"?>\n<!-- made by hand -->\n${svg('\n<g>\n<circle r="2"/>\n</g>\n')}\n`,
  ],
  ['a title', svg('<title>Gemeente Voorbeeld &amp; meer</title><rect width="2" height="2"/>', ' role="img"')],
  [
    'a gradient of its own',
    svg(
      '<defs><linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient></defs><rect fill="url(#a)"/>',
    ),
  ],
  ['single quotes', "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 1 1'><path d='M0 0'/></svg>"],
] as const)
  test(`${what} is admitted`, () => assert.deepEqual(logoProblems(text), []));

for (const [what, text, part] of [
  ['a script', svg('<script>alert(1)</script>'), 'holds <script>'],
  ['a script in capitals', svg('<SCRIPT>alert(1)</SCRIPT>'), 'holds <SCRIPT>'],
  ['a script in a namespace', svg('<svg:script>alert(1)</svg:script>'), 'holds <svg:script>'],
  ['an event attribute', svg('<path d="M0 0" onclick="alert(1)"/>'), 'onclick on <path>, which runs script'],
  ['an event attribute in capitals', svg('<path OnLoad="alert(1)"/>'), 'OnLoad on <path>, which runs script'],
  ['an event attribute on the root', svg('', ' onload="alert(1)"'), 'onload on <svg>'],
  ['an event attribute after a line break', svg('<path\nonload\n=\n"x"/>'), 'onload'],
  ['an attribute without quotes', svg('<path onload=alert(1)>'), 'not well-formed'],
  ['a slash for a space', svg('<path/onload="x"/>'), 'not well-formed'],
  ['HTML in foreignObject', svg('<foreignObject><div/></foreignObject>'), 'holds <foreignObject>'],
  ['a link', svg('<a href="javascript:alert(1)"><path/></a>'), 'holds <a>'],
  ['a use of another file', svg('<use href="https://example.org/x.svg#a"/>'), 'holds <use>'],
  ['an xlink', svg('<path xlink:href="https://example.org/"/>'), 'xlink:href on <path>'],
  ['an image', svg('<image href="data:image/png;base64,AAAA"/>'), 'holds <image>'],
  ['an animation', svg('<path><animate attributeName="href" to="javascript:x"/></path>'), 'holds <animate>'],
  ['a set', svg('<path><set attributeName="onmouseover" to="alert(1)"/></path>'), 'holds <set>'],
  ['a style element', svg('<style>@import url(https://example.org)</style>'), 'holds <style>'],
  ['a style attribute', svg('<path style="fill:url(https://example.org)"/>'), 'style attribute'],
  ['a fill from elsewhere', svg('<path fill="url(https://example.org/x#a)"/>'), 'refers outside the file'],
  ['a fill from elsewhere by escapes', svg('<path fill="u\\72l(https://example.org)"/>'), 'refers outside the file'],
  ['a filter', svg('<filter id="a"><feImage href="https://example.org"/></filter>'), 'holds <filter>'],
  ['a document type', `<!DOCTYPE svg [<!ENTITY x "y">]>${svg('')}`, 'document type'],
  ['a CDATA section', svg('<title><![CDATA[<script>]]></title>'), 'CDATA'],
  ['a numeric entity', svg('<path fill="&#106;avascript:x"/>'), 'entity &#106;'],
  ['an unfinished entity', svg('<path fill="&#106"/>'), 'entity &#106'],
  ['a processing instruction', `<?xml-stylesheet href="https://example.org/x.css"?>${svg('')}`, 'not well-formed'],
  ['another namespace', '<svg xmlns="http://www.w3.org/1999/xhtml" viewBox="0 0 1 1"></svg>', 'has xmlns'],
  ['a prefix declared', svg('', ' xmlns:h="http://www.w3.org/1999/xhtml"'), 'xmlns:h on <svg>'],
  ['text to read', svg('<g>Gemeente</g>'), 'draw letters as paths'],
  ['no viewBox', '<svg xmlns="http://www.w3.org/2000/svg"></svg>', 'no viewBox'],
  ['two drawings', svg('') + svg(''), 'holds 2 drawings'],
  ['something after it', `${svg('')}<p>hello</p>`, 'starts with <p>'],
  ['an element that is not closed', '<svg viewBox="0 0 1 1"><g>', 'does not close <g>'],
  ['elements that cross', svg('<g><defs></g></defs>'), 'closes <g>'],
  ['a comment that hides a tag', svg('<!-- --!><script>x</script> -->').replace('-->', ''), 'not well-formed'],
  ['a page', '<html><body>hello</body></html>', 'starts with <html>'],
  ['nothing', '', 'holds 0 drawings'],
  ['an attribute twice', svg('<path fill="#fff" fill="#000"/>'), 'fill twice'],
  ['30 kB of path', svg(`<path d="${'M0 0'.repeat(9000)}"/>`), 'at most 30 kB'],
  ['groups in groups', svg('<g>'.repeat(500)), 'nested more than 20 deep'],
] as const)
  test(`${what} is refused`, () => {
    const problems = logoProblems(text);
    assert.ok(
      problems.some((problem) => problem.includes(part)),
      problems.join('\n') || 'admitted',
    );
  });

test('a file made to keep a checker busy is answered at once', () => {
  const started = performance.now();
  for (const text of [
    `<svg ${'a="" '.repeat(6000)}`,
    `<svg${' '.repeat(29_000)}`,
    `<!--${'-'.repeat(29_000)}`,
    `<${'a'.repeat(29_000)}`,
    `<svg ${'a=\n'.repeat(9000)}`,
    '&'.repeat(29_000),
  ])
    assert.notDeepEqual(logoProblems(text), []);
  assert.ok(performance.now() - started < 1000);
});
