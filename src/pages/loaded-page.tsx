import { use, type ComponentType } from 'react'
import { useLocation } from 'react-router'
import type { Page, PageOf } from '../guide/page.ts'
import { tidyAddress } from '../guide/addresses.ts'
import type { LoadPage } from './load-page.ts'
import { ProsePage } from './prose-page.tsx'
import { useReworded } from './reworded.ts'

interface LoadedPageProps<Type extends Page['type']> {
  readonly load: LoadPage
  readonly type: Type
  readonly show: ComponentType<{ readonly page: PageOf<Type>; readonly load: LoadPage }>
}

/** Waits for the data of the page at this address, then shows it; the not-found page where there is none. */
export function LoadedPage<Type extends Page['type']>({ load, type, show: Show }: LoadedPageProps<Type>) {
  const page = useReworded(use(load(tidyAddress(useLocation().pathname))))
  if (isOf(page, type)) return <Show page={page} load={load} />
  if (isOf(page, 'not-found')) return <ProsePage page={page} />
  throw new Error(`${page.path} holds a page of type ${page.type}. Its route expects ${type}.`)
}

function isOf<Type extends Page['type']>(page: Page, type: Type): page is PageOf<Type> {
  return page.type === type
}
