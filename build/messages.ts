import { generateMsgId } from '@lit/localize/internal/id-generation.js';
import { visitNodes, type Node } from './syntax-tree.ts';

/** The ids of all messages that a module asks for. */
export function messageIds(code: string, path: string): Set<string> {
  const ids = new Set<string>();
  visitNodes(code, path, (node) => {
    if (!isMessage(node)) return;
    const [text, options] = node['arguments'] as [Node, Node?];
    const explicit = (options?.['properties'] as Property[] | undefined)?.find(({ key }) => key.name === 'id');
    ids.add(explicit ? String(explicit.value.value) : generateMsgId(stringsOf(text), false));
  });
  return ids;
}

export const isMessage = (node: Node): boolean =>
  node.type === 'CallExpression' && (node['callee'] as { name?: string }).name === 'msg';

/** Of `'text'`, or of the pieces of str`text` and `text`. */
function stringsOf(text: Node): string | string[] {
  if (text.type === 'Literal') return String(text['value']);
  const template = text.type === 'TaggedTemplateExpression' ? (text['quasi'] as Node) : text;
  const pieces = (template['quasis'] as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
  return pieces.length > 1 ? pieces : pieces.join('');
}

interface Property {
  readonly key: { readonly name?: string };
  readonly value: { readonly value: unknown };
}
