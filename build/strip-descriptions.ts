import MagicString from 'magic-string';
import type { Plugin } from 'rolldown';
import { visitNodes, type Node } from './syntax-tree.ts';

/** Takes the descriptions out of `msg()`: they are for translators, and a tenth of what a visitor would load. */
export function stripDescriptions(): Plugin {
  return {
    name: 'strip-descriptions',
    transform(code, id) {
      if (!/\/src\/.*\.ts$/.test(id)) return null;
      const output = new MagicString(code);
      visitNodes(code, id, (node) => {
        const [text, options] = describedMessage(node) ?? [];
        if (text && options) output.remove(text.end, options.end);
      });
      return output.hasChanged() ? { code: output.toString(), map: output.generateMap({ hires: true }) } : null;
    },
  };
}

/** The arguments of a `msg()` whose options hold nothing but a description. */
function describedMessage(node: Node): [Node, Node] | undefined {
  if (node.type !== 'CallExpression' || (node['callee'] as { name?: string }).name !== 'msg') return undefined;
  const [text, options] = node['arguments'] as [Node, Node?];
  const properties = (options?.['properties'] ?? []) as { key?: { name?: string } }[];
  return options && properties.length === 1 && properties[0]?.key?.name === 'desc' ? [text, options] : undefined;
}
