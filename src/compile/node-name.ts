import type { PhrasingContent, RootContent } from 'mdast'

const names: Partial<Record<(RootContent | PhrasingContent)['type'], string>> = {
  blockquote: 'A quotation (>)',
  break: 'A forced line break',
  code: 'A code block',
  definition: 'A link definition',
  heading: 'A heading this deep, or inside a list or box,',
  image: 'An image',
  imageReference: 'An image',
  inlineCode: 'Code',
  linkReference: 'A link without its address',
  strong: 'Bold text',
  thematicBreak: 'A line across the page',
}

/** What an author would call a piece of Markdown. */
export function nodeName(node: RootContent | PhrasingContent): string {
  if (node.type === 'html') return `Raw HTML (${node.value.slice(0, 30)})`
  if (node.type === 'containerDirective') return `The box :::${node.name}`
  if (node.type === 'leafDirective') return `The block ::${node.name}`
  return names[node.type] ?? `A Markdown ${node.type}`
}
