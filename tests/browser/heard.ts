/** A page as a screen reader has it: the browser's own accessibility tree, in its order. */
import type { CDPSession, Page as Tab } from 'playwright-core'

interface Node {
  readonly nodeId: string
  readonly parentId?: string
  readonly ignored: boolean
  readonly role?: { readonly value?: string }
  readonly name?: { readonly value?: string }
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[]
  readonly childIds?: readonly string[]
}

const lines = new WeakMap<Tab, Promise<CDPSession>>()
const lineTo = (tab: Tab) => lines.get(tab) ?? lines.set(tab, tab.context().newCDPSession(tab)).get(tab)

const states = ['checked', 'pressed', 'expanded', 'disabled', 'invalid', 'level', 'modal']

/** What is heard, a line for each thing: "heading 1: Roll", "radio: Left, checked". Plain text is left out. */
export async function heard(tab: Tab): Promise<string[]> {
  return (await told(tab)).map(({ role, name, state }) => [`${role}${name ? `: ${name}` : ''}`, ...state].join(', '))
}

interface Told {
  readonly role: string
  readonly name: string
  readonly state: readonly string[]
}

const silent = ['none', 'generic', 'StaticText', 'InlineTextBox', 'LineBreak', 'RootWebArea', 'ListMarker', 'paragraph', 'MenuListPopup', 'option', 'LabelText', 'strong', 'emphasis', 'superscript', 'Legend', 'figcaption', 'Section', 'listitem', 'DescriptionList', 'term', 'definition', 'image map']

async function told(tab: Tab): Promise<Told[]> {
  const line = await lineTo(tab)
  // The types of the driver leave this out.
  const { nodes } = await line?.send('Accessibility.getFullAXTree') as unknown as { nodes: readonly Node[] }
  const byId = new Map(nodes.map((node) => [node.nodeId, node]))
  const inOrder = (node: Node | undefined): Node[] => (node ? [node, ...(node.childIds ?? []).flatMap((id) => inOrder(byId.get(id)))] : [])
  return inOrder(nodes[0]).filter(({ ignored, role }) => !ignored && !silent.includes(role?.value ?? 'none')).map(({ role, name, properties = [] }) => ({
    role: role?.value ?? '',
    name: (name?.value ?? '').trim().replace(/\s+/g, ' '),
    state: properties.filter(({ name, value }) => states.includes(name) && value.value !== false && value.value !== 'false').map(({ name, value }) => (name === 'level' ? String(value.value) : value.value === true || value.value === 'true' ? name : `${name} ${value.value}`)),
  }))
}

const controls = ['button', 'link', 'checkbox', 'radio', 'textbox', 'searchbox', 'combobox', 'DisclosureTriangle', 'dialog', 'image', 'img', 'navigation', 'radiogroup']

/** What would be heard wrong on any page: a control, picture or landmark without a name, an empty heading, a level that is skipped, two of what there is one of. */
export async function heardWrong(tab: Tab): Promise<string[]> {
  const all = await told(tab)
  const headings = all.filter(({ role }) => role === 'heading').map(({ name, state }) => ({ name, level: Number(state[0]) }))
  const isInDialog = all.some(({ state }) => state.includes('modal'))
  return [
    ...all.filter(({ role, name }) => controls.includes(role) && !name).map(({ role, state }) => `a ${role} ${state} has no name`),
    ...headings.filter(({ name }) => !name).map(({ level }) => `a heading of level ${level} says nothing`),
    ...headings.filter(({ level }, at) => at > 0 && level > (headings[at - 1]?.level ?? 0) + 1).map(({ name, level }) => `"${name}" is a heading of level ${level} after one of ${headings[headings.findIndex((one) => one.name === name) - 1]?.level}`),
    ...(isInDialog ? [] : ['main', 'banner', 'contentinfo'].filter((role) => all.filter((one) => one.role === role).length !== 1).map((role) => `there is not one ${role}`)),
    ...(isInDialog || headings.filter(({ level }) => level === 1).length === 1 ? [] : ['there is not one heading of level 1']),
    ...((await tab.locator('html').getAttribute('lang')) ? [] : ['its language is not told']),
  ]
}
