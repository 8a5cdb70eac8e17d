import { parseSync } from 'rolldown/utils';

/** A node of the ESTree syntax tree, with its place in the source in UTF-16 units. */
export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: unknown;
}

/** Calls back for every node of a TypeScript module, parents first. */
export function visitNodes(code: string, id: string, visit: (node: Node) => void): void {
  const descend = (value: unknown): void => {
    if (Array.isArray(value)) return value.forEach(descend);
    if (typeof value !== 'object' || value === null || !('type' in value)) return;
    visit(value as Node);
    Object.values(value).forEach(descend);
  };
  descend(parseSync(id, code, { lang: 'ts' }).program);
}
