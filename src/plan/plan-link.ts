import { pageAddresses } from '../guide/addresses.ts'

/** The whole link of a plan. In the page alone: it names the place that this guide was read from. */
export function planLink(code: string): string {
  return new URL(`.${pageAddresses.plan}#${code}`, new URL(import.meta.env.BASE_URL, location.href)).href
}

/** No link with words around it is as long, in characters. */
const longest = 10_000

/** What a code looks like, wherever it stands: fields divided by points. What ends a sentence is no part of it. */
const code = String.raw`(\w{1,2}(?:\.+[\w-]+)+)`

/** A code in what was pasted: in the fragment of a plan's link, of any link, or alone; undefined where there is none. Whose link it is does not matter: nothing but the code is used. */
export function codeInText(pasted: string): string | undefined {
  const text = pasted.slice(0, longest).trim()
  const [, found] = new RegExp(`#(?:plan=|edit=)?${code}`).exec(text) ?? new RegExp(`^${code}$`).exec(text) ?? []
  return found
}
