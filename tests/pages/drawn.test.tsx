import { act } from '@testing-library/react'
import { join } from 'node:path'
import { Suspense, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToString } from 'react-dom/server'
import { expect, test, vi } from 'vitest'
import { loadGuide } from '../../src/compile/load-guide.ts'
import { Figure as FigureInHtml } from '../../src/drawing/figure.tsx'
import { Figure } from '../../src/pages/drawn.tsx'

const engine = vi.hoisted(() => {
  const { promise, resolve } = Promise.withResolvers<void>()
  return { hasCome: promise, come: resolve }
})
vi.mock('../../src/drawing/engine.ts', async (importOriginal) => {
  await engine.hasCome
  return importOriginal()
})

test('a picture in the HTML stays the very same while the page around it changes, until its engine is there, and after', async () => {
  const { pages } = await loadGuide(join(import.meta.dirname, '../..'))
  const { drawing, alt } = pages.find((page) => page.type === 'technique') ?? expect.unreachable()
  const body = document.createElement('div')
  body.innerHTML = renderToString(<main>Before<Suspense><FigureInHtml drawing={drawing} side="left" alt={alt} /></Suspense></main>)
  const picture = body.querySelector('svg')
  let change: (words: string) => void = () => {}
  function Page() {
    const [words, setWords] = useState('Before')
    change = setWords
    return <main>{words}<Figure drawing={drawing} alt={alt} /></main>
  }
  const faults: unknown[] = []
  await act(async () => void hydrateRoot(body, <Page />, { onRecoverableError: (fault) => void faults.push(fault) }))
  await act(async () => change('After'))
  expect(body.textContent).toContain('After')
  expect(body.querySelectorAll('svg').length).toBe(1)
  expect(body.querySelector('svg')).toBe(picture)
  await act(async () => engine.come())
  await vi.waitFor(() => expect(Object.keys(picture ?? {}).some((key) => key.startsWith('__reactFiber'))).toBe(true), { timeout: 20_000 })
  expect(body.querySelector('svg')).toBe(picture)
  expect(faults).toEqual([])
})
