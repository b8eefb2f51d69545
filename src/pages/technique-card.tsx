import { Link } from '../guide/link.tsx'
import type { Card } from '../guide/page-parts.ts'
import { Figure } from './drawn.tsx'
import styles from './technique-card.module.css'

/** One technique in a list: its picture, its word, and what the hand does. */
export function TechniqueCard({ card }: { readonly card: Card }) {
  return (
    <Link className={styles.card} to={card.path}>
      <span className={styles.picture} aria-hidden="true"><Figure drawing={card.drawing} alt="" crop="thumb" /></span>
      <span className={styles.word}>{card.number}. {card.title}</span>
      <span className={styles.lead}>{card.lead}</span>
    </Link>
  )
}

export function TechniqueCards({ cards }: { readonly cards: readonly Card[] }) {
  return <ul className={styles.cards}>{cards.map((card) => <li key={card.path}><TechniqueCard card={card} /></li>)}</ul>
}
