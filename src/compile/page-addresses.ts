/** The map: where each file of content/<language>/pages/ is shown. A technique stands at /techniques/<slug>/. */
export const pageAddresses = {
  home: '/',
  techniques: '/techniques/',
  'get-help': '/get-help/',
  questions: '/questions/',
  words: '/words/',
  sources: '/sources/',
  about: '/about/',
  save: '/save/',
  'not-found': '/404.html',
} as const

export type PageSlug = keyof typeof pageAddresses

export const techniqueAddress = (slug: string) => `/techniques/${slug}/`

export function isPageSlug(slug: string): slug is PageSlug {
  return Object.hasOwn(pageAddresses, slug)
}
