/** What the presenter's fragment asks for, with all that only pages know. It comes on demand, with the presenter. */
import { use, useRef, useState, type ReactNode } from 'react'
import { pageAddresses, situationAddress } from '../guide/addresses.ts'
import { Link } from '../guide/link.tsx'
import type { PageOf } from '../guide/page.ts'
import { newPlanAddress, planWithAddress, pressed } from '../guide/plan-address.ts'
import type { Presented } from '../guide/present-address.ts'
import { fillScreen } from '../present/full-screen.ts'
import { namesListed } from '../present/names-listed.ts'
import { Presenter } from '../present/presenter.tsx'
import { isBroken, refusalOf } from '../present/refusal-of.ts'
import { isAfterLoss, slidesOfSituation, slidesOfTechniques, type Slide } from '../present/slides-of.ts'
import text from 'virtual:present-text'
import { Inlines } from './blocks.tsx'
import { CallList } from './call-list.tsx'
import type { LoadPage } from './load-page.ts'
import styles from './present-page.module.css'
import { useReworded } from './reworded.ts'
import { BedsideParts, beforeHands, SlideNotes } from './slide-notes.tsx'
import { Facts } from './step.tsx'
import { useTechniques } from './use-techniques.ts'

interface AskedProps {
  readonly page: PageOf<'present'>
  readonly presented: Presented | 'unreadable'
  readonly load: LoadPage
  /** What stands there where nothing is shown. */
  readonly otherwise: ReactNode
}

/** What is to be shown, or why it is not. */
export function AskedPresent({ page, presented, load, otherwise }: AskedProps) {
  const refusal = presented === 'unreadable' ? presented : refusalOf(presented, page)
  if (presented === 'unreadable' || refusal) return <Refused why={refusal ?? 'unreadable'} otherwise={otherwise} />
  return presented.kind === 'situation' ? <OfSituation page={page} slug={presented.slug} load={load} otherwise={otherwise} /> : <OfTechniques page={page} slugs={presented.slugs} load={load} />
}

function Refused({ why, otherwise }: { readonly why: 'unreadable' | NonNullable<ReturnType<typeof refusalOf>>; readonly otherwise: ReactNode }) {
  return <><p role="alert"><strong>{text[why]}</strong></p>{otherwise}</>
}

function OfSituation({ page, slug, load, otherwise }: Pick<AskedProps, 'page' | 'load' | 'otherwise'> & { readonly slug: string }) {
  const loaded = use(load(situationAddress(slug)))
  const refs = loaded.type === 'situation' ? loaded.route.steps.flatMap(({ ref }) => ref ?? []) : []
  const techniques = useTechniques(refs, load)
  const situation = useReworded(loaded)
  if (situation.type !== 'situation' || isBroken(situation, page)) return <Refused why="broken" otherwise={otherwise} />
  return <Ready page={page} title={situation.title} situation={situation} slides={slidesOfSituation(situation, techniques, page.bedside)} calls={<CallList calls={situation.calls} />} plan={planWithAddress(situation.path)} />
}

function OfTechniques({ page, slugs, load }: Pick<AskedProps, 'page' | 'load'> & { readonly slugs: readonly string[] }) {
  const techniques = useTechniques(slugs, load)
  return <Ready page={page} title={techniques.map(({ title }) => title).join(', ')} slides={slidesOfTechniques(techniques, page)} calls={<CallList calls={page.calls} />} plan={newPlanAddress(slugs)} />
}

interface ReadyProps {
  readonly page: PageOf<'present'>
  readonly title: string
  readonly situation?: PageOf<'situation'>
  readonly slides: readonly Slide[]
  readonly calls: ReactNode
  /** The address of a plan made of it. */
  readonly plan: string
}

/** What will be shown and what to know before one goes in; then the presenter over it. */
function Ready({ page, title, situation, slides, calls, plan }: ReadyProps) {
  const [isOpen, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const words = page.bedside[situation && isAfterLoss(situation) ? 'loss' : 'usual']
  const leave = () => {
    setOpen(false)
    button.current?.focus()
  }
  return (
    <>
      <h1>{title}</h1>
      <div className={styles.begin}>
        <button ref={button} type="button" className="main-action" onClick={() => void fillScreen().then(() => setOpen(true))}>{text.present}</button>
        <Link to={pageAddresses.present}>{text.chooseOther}</Link>
      </div>
      <h2>{text.toCome}</h2>
      <ol>{namesListed(slides).map((name, at) => <li key={at}>{name}</li>)}</ol>
      <h2>{text.beforeYouGoIn}</h2>
      <p><Inlines text={page.bedside.head} /></p>
      <BedsideParts page={page} words={words} ids={beforeHands} />
      {isOpen && (
        <Presenter
          title={title}
          slides={slides}
          calls={calls}
          plan={<Link className="main-action" to={plan} state={pressed}>{text.makePlan}</Link>}
          factsOf={(slide) => (slide.step ? <Facts step={slide.step} /> : slide.lasts && <p>{slide.lasts}</p>)}
          notesOf={(slide) => <SlideNotes page={page} slide={slide} words={words} situation={situation} />}
          onLeave={leave}
        />
      )}
    </>
  )
}
