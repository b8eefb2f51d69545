import type { BedsideWords } from '../guide/bedside.ts'
import { fill } from '../guide/interface-text.ts'
import type { PageOf } from '../guide/page.ts'
import type { Slide, StepSlide } from '../present/slides-of.ts'
import text from 'virtual:present-text'
import { BedsideLines, bedsideHeadings, NoteView } from './bedside.tsx'
import { Inlines } from './blocks.tsx'
import { Cautions } from './cautions.tsx'
import { evidenceName } from './label-names.ts'

interface SlideNotesProps {
  readonly page: PageOf<'present'>
  readonly slide: Slide
  readonly words: BedsideWords
  readonly situation?: PageOf<'situation'> | undefined
}

/** Before any hands: after a loss its own beginning comes first. */
export const beforeHands = ['after-a-loss', 'before-any-hands', 'consent-in-words']

/** What a consultant has beside a slide: whose words these are, what to say and to ask, and what is known. */
export function SlideNotes({ page, slide, words, situation }: SlideNotesProps) {
  return (
    <>
      <p><Inlines text={page.bedside.head} /></p>
      {slide.kind === 'opening' && <BedsideParts page={page} words={words} ids={beforeHands} />}
      {slide.kind === 'calls' && <BedsideParts page={page} words={words} ids={['at-the-end', 'never-at-the-bedside', 'write-down']} />}
      {slide.kind === 'step' && (
        <>
          {slide.note && <NoteView note={slide.note} />}
          {slide.known && <KnownView known={slide.known} />}
          {situation && isCautioned(slide.step?.kind) && <Cautions sections={situation.sections} />}
        </>
      )}
    </>
  )
}

/** What is known of a situation as a whole is not to be read as if it were of one step. */
function KnownView({ known: { label, because, ofWhole } }: { readonly known: NonNullable<StepSlide['known']> }) {
  return (
    <>
      <h3>{text.known}</h3>
      <p>{ofWhole && `${fill(text.knownOfWhole, { name: ofWhole })} `}<strong>{evidenceName(label)}.</strong> {because}</p>
    </>
  )
}

/** The same headings as on the page, each with its lines; one without lines is left out. */
export function BedsideParts({ page, words, ids }: Pick<SlideNotesProps, 'page' | 'words'> & { readonly ids: readonly string[] }) {
  return ids.map((id) => {
    const part = bedsideHeadings[id]
    const lines = part ? words[part] : []
    return lines.length > 0 && <section key={id}><h3>{page.sections.find((section) => section.id === id)?.heading}</h3><BedsideLines lines={lines} /></section>
  })
}

const isCautioned = (kind: string | undefined) => kind !== undefined && ['cold', 'warm', 'medicine', 'feed', 'latch', 'rps'].includes(kind)
