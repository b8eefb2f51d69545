import { fill } from '../guide/interface-text.ts'
import { Link } from '../guide/link.tsx'
import type { PageOf } from '../guide/page.ts'
import type { PageLink } from '../guide/page-parts.ts'
import text, { before } from 'virtual:interface-text'
import { Blocks } from './blocks.tsx'
import { DrawingSwitch } from './drawing-switch.tsx'
import { Player } from './drawn.tsx'
import { evidenceName, kindName } from './label-names.ts'
import { WhereDisagree } from './how-sure.tsx'
import { LeftOut } from './left-out.tsx'
import { LastChecked } from './last-checked.tsx'
import { SourcesAt } from './marks.tsx'
import { Neighbours } from './neighbours.tsx'
import { PageHead } from './page-head.tsx'
import { useReworded } from './reworded.ts'
import { SectionView } from './sections.tsx'
import { SourceList } from './source-list.tsx'
import { StartOrPlan } from './start-or-plan.tsx'
import styles from './technique-page.module.css'

interface TechniqueProps {
  readonly page: PageOf<'technique'>
}

/** One technique: the picture, the red flags, then its parts in the agreed order. */
export function TechniquePage({ page }: TechniqueProps) {
  return (
    <SourcesAt value={page.path}>
      <article data-page="technique" className={styles.technique}>
        <PageHead page={page} />
        <Top page={page} />
        {page.sections.map((section) => (
          <SectionView key={section.id} section={section} after={section.id === 'steps' ? <StopFirst page={page} /> : section.id === 'what-is-known' && <WhereDisagree />}>
            {section.id === 'not-for' && <ul>{page.bars.map((bar) => <li key={bar}>{bar}</li>)}</ul>}
            {section.id === 'what-is-known' && <p><strong>{evidenceName(page.label)}.</strong> {page.because}</p>}
          </SectionView>
        ))}
        <GoesWith page={page} />
        <section id="sources"><h2>{text.sources}</h2><SourceList sources={page.sources} /></section>
        <LastChecked date={page.checked} />
        <Neighbours previous={page.previous} next={page.next} />
      </article>
    </SourcesAt>
  )
}

function Top({ page }: TechniqueProps) {
  return (
    <>
      <div className={styles.top}>
        <p className={styles.number}>{fill(text.numberOf, { number: page.number, count: page.count })}</p>
        <h1>{page.title}</h1>
        <p className="lead">{page.lead}</p>
        {/* Another technique is another picture, and stands still. */}
        <Player key={page.path} drawing={page.drawing} alt={page.alt} />
        <DrawingSwitch drawing={page.drawing} />
        {!page.insteadUse && <StartOrPlan path={page.path} />}
        <p className={styles.facts}>{[kindName(page.kind), evidenceName(page.label), fill(text.lasts, { time: page.lasts })].join('\u00a0· ')}</p>
      </div>
      {page.insteadUse && <LeftOut to={page.insteadUse} />}
      <section className={styles.before} aria-label={text.before}><Blocks blocks={useReworded(before)} /></section>
    </>
  )
}

/** The first stop rule, which is pain, in the same block as the steps; the whole list has its own part. */
function StopFirst({ page }: TechniqueProps) {
  return <p className={styles.stopFirst}>{fill(text.stopFirst, { rule: page.stopFirst })}</p>
}

/** Which situations use it, and which leave it out. */
function Uses({ page: { usedIn, leftOutOf } }: TechniqueProps) {
  return (
    <>
      <h3 id="used-for">{text.usedFor}</h3>
      {usedIn.length > 0 ? <PageLinks links={usedIn} /> : <p>{text.usedForNone}</p>}
      {leftOutOf.length > 0 && <><h3>{text.leftOutOf}</h3><PageLinks links={leftOutOf} /></>}
    </>
  )
}

function PageLinks({ links }: { readonly links: readonly PageLink[] }) {
  return <ul>{links.map(({ path, title }) => <li key={path}><Link to={path}>{title}</Link></li>)}</ul>
}

function GoesWith({ page }: TechniqueProps) {
  return (
    <section id="goes-with">
      <h2>{text.goesWith}</h2>
      {page.goesWith.length === 0 && <p>{text.goesWithNothing}</p>}
      <ul>{page.goesWith.map(({ path, title, lead }) => <li key={path}><Link to={path}><strong>{title}</strong></Link>. {lead}</li>)}</ul>
      <Uses page={page} />
    </section>
  )
}
