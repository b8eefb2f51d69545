import { slugAt } from '../guide/addresses.ts'
import type { PageOf } from '../guide/page.ts'
import { NoteView } from './bedside.tsx'

/** What to say and ask beside each technique, to be learnt before a visit; and beside softening, which is none. */
export function BedsideNotes({ page: { offered, bedside, softening } }: { readonly page: PageOf<'present'> }) {
  const named = [...offered.map(({ path, title }) => ({ slug: slugAt(path), title })), { slug: 'rps', title: softening }]
  return named.map(({ slug, title }) => {
    const note = bedside.notes[slug]
    return note && <section key={slug}><h3>{title}</h3><NoteView note={note} /></section>
  })
}
