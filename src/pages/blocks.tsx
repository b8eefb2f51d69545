import type { ReactNode } from 'react'
import { pageAddresses } from '../guide/addresses.ts'
import type { Block, BoxType, Inline } from '../guide/blocks.ts'
import { Link } from '../guide/link.tsx'
import text from 'virtual:interface-text'
import { EmergencyNumbers } from './emergency-numbers.tsx'
import { Marks } from './marks.tsx'
import { Pictures } from './pictures.tsx'
import { WordLink } from './word-link.tsx'
import styles from './blocks.module.css'

const boxNames: Record<BoxType, string> = {
  never: text.boxNever,
  disagree: text.boxDisagree,
  quote: text.boxQuote,
  note: text.boxNote,
  danger: text.boxDanger,
}

/** Compiled Markdown as elements. */
export function Blocks({ blocks }: { readonly blocks: readonly Block[] }) {
  return blocks.map((block, index) => <BlockView key={index} block={block} />)
}

function BlockView({ block }: { readonly block: Block }) {
  switch (block.kind) {
    case 'paragraph':
      return <p><Inlines text={block.text} /></p>
    case 'list':
      return <List ordered={block.ordered} items={block.items} />
    case 'terms':
      return <dl className={styles.terms}>{block.entries.map(({ id, term, text }) => <div key={id} id={id}><dt>{term}</dt><dd><Inlines text={text} /></dd></div>)}</dl>
    case 'box':
      return <div className={styles.box} data-type={block.type}><p className={styles.boxName}>{boxNames[block.type]}</p><Blocks blocks={block.blocks} /></div>
    case 'emergency-numbers':
      return <EmergencyNumbers rows={block.rows} />
    case 'pictures':
      return <Pictures pictures={block.pictures} />
    default:
      return block satisfies never
  }
}

function List({ ordered, items }: { readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }) {
  const List = ordered ? 'ol' : 'ul'
  return <List>{items.map((item, index) => <li key={index}><Item blocks={item} /></li>)}</List>
}

/** An item of one paragraph needs no paragraph around it. */
function Item({ blocks }: { readonly blocks: readonly Block[] }) {
  const [only, ...more] = blocks
  return only?.kind === 'paragraph' && more.length === 0 ? <Inlines text={only.text} /> : <Blocks blocks={blocks} />
}

export function Inlines({ text }: { readonly text: readonly Inline[] }) {
  return text.map((part, index) => <InlineView key={index} part={part} />)
}

function InlineView({ part }: { readonly part: Inline }) {
  if (typeof part === 'string') return part
  switch (part.kind) {
    case 'strong':
      return <strong><Inlines text={part.text} /></strong>
    case 'emphasis':
      return <em><Inlines text={part.text} /></em>
    case 'link':
      return <InlineLink to={part.to}><Inlines text={part.text} /></InlineLink>
    case 'marks':
      return <Marks marks={part.marks} />
    default:
      return part satisfies never
  }
}

function InlineLink({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  if (to.startsWith(`${pageAddresses.words}#`)) return <WordLink to={to}>{children}</WordLink>
  return <Link to={to}>{children}</Link>
}
