import type { Root, RootContent } from 'mdast'

/** The shared blocks that a page pulls in, such as `::nsaid`, each with its line. */
export function pulledIn(tree: Root): { readonly name: string; readonly line: number }[] {
  const inside = (node: Root | RootContent): { name: string; line: number }[] => {
    if (node.type === 'leafDirective') return [{ name: node.name, line: node.position?.start.line ?? 1 }]
    return 'children' in node ? node.children.flatMap(inside) : []
  }
  return inside(tree)
}
