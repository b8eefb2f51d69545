import type { Guide } from '../compile/compile-guide.ts'

/** What a phone needs to know to install the guide. `id` never changes: it is how a phone knows the app again. */
export function webManifest({ texts: { interface: text }, language, pages }: Guide, base: string): string {
  const home = pages.find(({ type }) => type === 'home')
  const icon = (name: string, sizes: string, purpose: string) => ({ src: `${base}icons/${name}.png`, sizes, type: 'image/png', purpose })
  return JSON.stringify({
    id: base,
    name: text.guideName,
    short_name: text.guideName,
    description: home?.description,
    lang: language,
    dir: 'auto',
    start_url: base,
    scope: base,
    display: 'standalone',
    background_color: '#faf6ee',
    theme_color: '#faf6ee',
    categories: ['health', 'medical', 'education'],
    icons: [icon('icon-192', '192x192', 'any'), icon('icon-512', '512x512', 'any'), icon('maskable-512', '512x512', 'maskable')],
    screenshots: ['home', 'technique', 'night'].map((name) => ({ src: `${base}screenshots/${name}.png`, sizes: '780x1688', type: 'image/png', form_factor: 'narrow' })),
    shortcuts: [
      { name: text.tabHelp, url: `${base}get-help/` },
      { name: text.tabEleven, url: `${base}techniques/` },
      { name: text.tabPlan, url: `${base}plan/` },
      { name: text.questions, url: `${base}questions/` },
    ],
  })
}
