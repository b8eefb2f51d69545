import { act, cleanup, render } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { join } from 'node:path'
import { MemoryRouter } from 'react-router'
import { afterEach } from 'vitest'
import { loadGuide } from '../../src/compile/load-guide.ts'
import { notFoundAddress } from '../../src/guide/addresses.ts'
import type { Page, PageOf } from '../../src/guide/page.ts'
import { noInstallPrompt } from '../../src/offline/install-prompt.ts'
import { unknownCopy } from '../../src/offline/offline-copy.ts'
import { App } from '../../src/pages/app.tsx'
import { loadDrawing } from '../../src/pages/drawn.tsx'
// Loaded on demand in the guide; here already, so that no test waits for it.
import '../../src/pages/drawing-form.tsx'
import '../../src/pages/find-form.tsx'
import '../../src/pages/my-numbers-form.tsx'
import { rememberPages } from '../../src/pages/load-page.ts'
import type { World } from '../../src/pages/world.ts'
import { gateAnswers } from '../../src/reader/gate-answer.ts'
import { keptText } from '../../src/reader/kept.ts'
import { lightOf } from '../../src/reader/light.ts'

// And so is what draws, unless a test has it fail.
await loadDrawing().catch(() => {})

export const { pages } = await loadGuide(join(import.meta.dirname, '../..'))

/** The real page at a path, or the one that says there is none: what a host and the worker give. */
export function pageAt(path: string): Page {
  const page = pages.find((page) => page.path === path) ?? pages.find((page) => page.path === notFoundAddress)
  if (!page) throw new Error('The guide has no page for addresses that do not exist.')
  return page
}

export const techniques = pages.filter((page): page is PageOf<'technique'> => page.type === 'technique')

afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
  delete document.documentElement.dataset['light']
})

/** Opens the whole guide, with its real pages, at a path; `world` is what is different in this reader's world. */
export async function openGuide(path: string, world: Partial<World> = {}) {
  document.documentElement.lang = 'en'
  const { load: loadPage, forgetFailed } = rememberPages(async (path) => pageAt(path))
  const guide: World = {
    loadPage,
    forgetFailed,
    loadAll: async () => pages,
    offline: unknownCopy(),
    install: noInstallPrompt,
    light: lightOf(document, localStorage),
    gate: gateAnswers(),
    country: keptText(window, localStorage, 'gentle-hands country'),
    numbers: keptText(window, localStorage, 'gentle-hands numbers'),
    drawing: keptText(window, localStorage, 'gentle-hands drawing'),
    settings: keptText(window, localStorage, 'gentle-hands settings'),
    plans: keptText(window, localStorage, 'gentle-hands plans'),
    draft: keptText(window, localStorage, 'gentle-hands draft'),
    ...world,
  }
  await act(async () => {
    render(<MemoryRouter initialEntries={[path]}><App {...guide} /></MemoryRouter>)
  })
  return { reader: readerWith(userEvent.setup()), ...guide }
}

/** What a reader does, and all that comes of it: a page that loads on a press has loaded. */
function readerWith(hands: ReturnType<typeof userEvent.setup>) {
  return {
    press: (element: Element) => act(() => hands.click(element)),
    type: (field: Element, words: string) => act(() => hands.type(field, words)),
    clear: (field: Element) => act(() => hands.clear(field)),
    choose: (field: Element, name: string) => act(() => hands.selectOptions(field, name)),
    upload: (field: HTMLInputElement, file: File) => act(() => hands.upload(field, file)),
    keyboard: (keys: string) => act(() => hands.keyboard(keys)),
  }
}
