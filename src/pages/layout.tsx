import { Suspense, type MouseEvent } from 'react'
import { Outlet, useLocation } from 'react-router'
import { textAnchor } from '../guide/addresses.ts'
import { Link } from '../guide/link.tsx'
import { OfflineStatus } from '../offline/offline-status.tsx'
import { UpdateNotice } from '../offline/update-notice.tsx'
import text from 'virtual:interface-text'
import type { World } from './world.ts'
import { FindButton } from './find-button.tsx'
import { LightSwitch } from './light-switch.tsx'
import { PageFault } from './page-fault.tsx'
import { Words } from './words.tsx'
import { useBrowserManners } from './browser-manners.ts'
import styles from './layout.module.css'

const tabs = [
  { to: '/', name: text.tabNow },
  { to: '/techniques/', name: text.tabEleven },
  { to: '/plan/', name: text.tabPlan },
  { to: '/get-help/', name: text.tabHelp },
]

/** The frame of every page: name, light and search above; the page; the honest line; and the bar for the thumb. */
export function Layout({ loadPage, loadAll, forgetFailed, offline, light }: Pick<World, 'loadPage' | 'loadAll' | 'forgetFailed' | 'offline' | 'light'>) {
  const { pathname } = useLocation()
  useBrowserManners()
  return (
    <>
      <a className={styles.skip} href={`#${textAnchor}`} onClick={skipToText}>{text.skip}</a>
      <header className={styles.header}>
        <Link className={styles.name} to="/">{text.guideName}</Link>
        <OfflineStatus offline={offline} />
        <FindButton loadAll={loadAll} />
        <LightSwitch light={light} />
      </header>
      <Words loadPage={loadPage}>
        <main id={textAnchor} tabIndex={-1} className={styles.main}>
          <PageFault path={pathname} onFault={forgetFailed}>
            <Suspense>
              <Outlet />
            </Suspense>
          </PageFault>
        </main>
      </Words>
      <Footer />
      <div className={styles.bottom}>
        <UpdateNotice offline={offline} />
        <TabBar pathname={pathname} />
      </div>
    </>
  )
}

/** The fragment stays: it may hold the plan that is being read. */
function skipToText(press: MouseEvent): void {
  press.preventDefault()
  const text = document.getElementById(textAnchor)
  text?.scrollIntoView()
  text?.focus({ preventScroll: true })
}

function Footer() {
  return (
    <footer className={styles.footer}>
      <p>{text.honestLine}</p>
      <nav aria-label={text.footerLabel}>
        <ul>
          {footerLinks.map(({ to, name }) => <li key={to}><Link to={to}>{name}</Link></li>)}
        </ul>
      </nav>
    </footer>
  )
}

const footerLinks = [
  { to: '/questions/', name: text.questions },
  { to: '/words/', name: text.words },
  { to: '/sources/', name: text.sources },
  { to: '/save/', name: text.save },
  { to: '/settings/', name: text.settings },
  { to: '/present/', name: text.atBedside },
  { to: '/about/', name: text.about },
]

function TabBar({ pathname }: { readonly pathname: string }) {
  // Every address begins as home's does, and is not of it.
  const isHere = (to: string) => pathname === to || (to !== '/' && pathname.startsWith(to))
  return (
    <nav className={styles.tabs} aria-label={text.tabsLabel}>
      {tabs.map(({ to, name }) => <Link key={to} to={to} aria-current={isHere(to) ? 'page' : undefined}>{name}</Link>)}
    </nav>
  )
}
