import type { ReactNode } from 'react'
import type { Section } from '../guide/blocks.ts'
import { Blocks } from './blocks.tsx'

interface SectionProps {
  readonly section: Section
  readonly level?: 2 | 3
  /** What stands before its text, and after it. */
  readonly children?: ReactNode
  readonly after?: ReactNode
}

/** A heading with what stands under it, and its own smaller headings. */
export function SectionView({ section, level = 2, children, after }: SectionProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section id={section.id}>
      <Heading>{section.heading}</Heading>
      {children}
      <Blocks blocks={section.blocks} />
      {after}
      {section.sections.map((inner) => <SectionView key={inner.id} section={inner} level={3} />)}
    </section>
  )
}
