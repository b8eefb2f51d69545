/** The map of the guide: where each file of content/<language>/pages/ is shown, under the guide's base. */
export const pageAddresses = {
  home: '/',
  techniques: '/techniques/',
  'get-help': '/get-help/',
  questions: '/questions/',
  words: '/words/',
  sources: '/sources/',
  about: '/about/',
  save: '/save/',
  session: '/session/',
  plan: '/plan/',
  present: '/present/',
  settings: '/settings/',
  'not-found': '/404.html',
} as const

export type PageSlug = keyof typeof pageAddresses

export const techniqueAddress = (slug: string) => `/techniques/${slug}/`

/** What the address of every situation begins with. */
export const situationsAddress = '/situations/'

export const situationAddress = (slug: string) => `${situationsAddress}${slug}/`

/** The slug of the technique or the situation at an address. */
export const slugAt = (address: string) => address.split('/').at(-2) ?? ''

export function isPageSlug(slug: string): slug is PageSlug {
  return Object.hasOwn(pageAddresses, slug)
}

/** Where the text of every page begins, after what stands on all of them. */
export const textAnchor = 'page'

/** The address that stands for every address that does not exist. */
export const notFoundAddress = pageAddresses['not-found']

/** Where a page's data stands beside its HTML. */
export function dataAddress(address: string): string {
  return address.endsWith('/') ? `${address}page.json` : address.replace(/\.html$/, '.json')
}

/** The guide's own address of what a browser shows, `pathname`; `base` has no slash at its end. */
export const addressUnder = (base: string, pathname: string) => tidyAddress(pathname.slice(base.length))

/** An address as the guide writes it: `/techniques/roll` and `/techniques/roll/index.html` are `/techniques/roll/`. */
export function tidyAddress(address: string): string {
  const path = address.replace(/\/index\.html$/, '/')
  return path.endsWith('/') || path.endsWith('.html') ? path : `${path}/`
}
