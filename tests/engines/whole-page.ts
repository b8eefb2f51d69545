import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { Page } from '../../src/guide/page.ts'
import { buildFolder, type BuildName } from '../places.ts'
import type { Tab } from './engine.ts'
import { alive, press, reads, until } from './in-tab.ts'

/** Reads a page as its reader must have it: its heading, all of its sections, and its pictures. A situation's steps come after its questions. */
export async function readsWhole(tab: Tab, page: Page, build: BuildName): Promise<void> {
  await reads(tab, page.title)
  await alive(tab)
  if (page.type === 'situation') await press(tab, 'None of these')
  const sections = await sectionsIn(page, build)
  await until(async () => expect(await tab.run(seen), page.path).toEqual({ sections: expect.arrayContaining(sections), emptyPictures: 0 }))
}

/** The sections that the page's file holds; the questions go once they are answered. */
async function sectionsIn({ path }: Page, build: BuildName): Promise<string[]> {
  const html = await readFile(join(buildFolder(build), path, 'index.html'), 'utf8')
  return [...html.matchAll(/<section [^>]*id="([^"]+)"/g)].map(([, id]) => id ?? '').filter((id) => id !== 'gate')
}

/** In the page. */
function seen() {
  const main = document.querySelector('main')
  const shown = (selector: string) => [...(main?.querySelectorAll(selector) ?? [])].filter((each) => each.checkVisibility())
  return {
    sections: shown('section[id]').map(({ id }) => id),
    emptyPictures: shown('svg[role=img]').filter((picture) => picture.getBoundingClientRect().height < 20).length,
  }
}
