import MagicString from 'magic-string';
import type { Plugin } from 'rolldown';
import { visitNodes, type Node } from './syntax-tree.ts';

/** Takes the white space and comments out of html`` and css`` templates, which no JavaScript minifier may touch. */
export function minifyTemplates(): Plugin {
  return {
    name: 'minify-templates',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const output = new MagicString(code);
      for (const { language, start, end } of templateParts(code, id)) {
        const text = code.slice(start, end);
        if (text) output.update(start, end, language === 'css' ? minifyCss(text) : minifyHtml(text));
      }
      return output.hasChanged() ? { code: output.toString(), map: output.generateMap({ hires: true }) } : null;
    },
  };
}

/** The literal pieces of every html``, svg`` and css`` template, without the expressions between them. */
export function templateParts(code: string, id: string): { language: string; start: number; end: number }[] {
  const parts: { language: string; start: number; end: number }[] = [];
  visitNodes(code, id, (node) => {
    const tag = node['tag'] as { name?: string } | undefined;
    if (node.type !== 'TaggedTemplateExpression' || !tag?.name || !/^(html|svg|css)$/.test(tag.name)) return;
    const { quasis } = node['quasi'] as { quasis: (Node & { value: { raw: string } })[] };
    for (const quasi of quasis) {
      const start = code.indexOf(quasi.value.raw, quasi.start);
      parts.push({ language: tag.name, start, end: start + quasi.value.raw.length });
    }
  });
  return parts;
}

/** Strings stay as they are. A space before a colon stays too: in a selector it means "any descendant". */
export function minifyCss(css: string): string {
  return css
    .replace(/("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')|\/\*[^]*?\*\//g, '$1')
    .split(/("(?:\\.|[^"\\])*"|'(?:\\.|[^'\\])*')/)
    .map((piece, index) =>
      index % 2
        ? piece
        : piece
            .replace(/\s+/g, ' ')
            .replace(/ ?([{};,]) ?/g, '$1')
            .replace(/: /g, ':')
            .replace(/;\}/g, '}'),
    )
    .join('');
}

/** One space stays where there was white space, so that words and inline boxes keep their distance. */
export function minifyHtml(html: string): string {
  return html.replace(/<!--[^]*?-->/g, '').replace(/\s+/g, ' ');
}
