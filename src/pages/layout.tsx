import { Suspense, ViewTransition } from 'react'
import { Link, NavLink, Outlet, useLocation } from 'react-router'
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
  { to: '/', name: text.tabNow, end: true },
  { to: '/techniques/', name: text.tabEleven, end: false },
  { to: '/plan/', name: text.tabPlan, end: false },
  { to: '/get-help/', name: text.tabHelp, end: false },
]

/** The frame of every page: name, light and search above; the page; the honest line; and the bar for the thumb. */
export function Layout({ loadPage, loadAll, forgetFailed, offline, light }: Pick<World, 'loadPage' | 'loadAll' | 'forgetFailed' | 'offline' | 'light'>) {
  const { pathname } = useLocation()
  useBrowserManners()
  return (
    <>
      <a className={styles.skip} href="#page">{text.skip}</a>
      <header className={styles.header}>
        <Link discover="none" className={styles.name} to="/">{text.guideName}</Link>
        <OfflineStatus offline={offline} />
        <FindButton loadAll={loadAll} />
        <LightSwitch light={light} />
      </header>
      <Words loadPage={loadPage}>
        <main id="page" tabIndex={-1} className={styles.main}>
          <PageFault path={pathname} onFault={forgetFailed}>
            <Suspense>
              <ViewTransition>
                <Outlet />
              </ViewTransition>
            </Suspense>
          </PageFault>
        </main>
      </Words>
      <Footer />
      <div className={styles.bottom}>
        <UpdateNotice offline={offline} />
        <TabBar />
      </div>
    </>
  )
}

function Footer() {
  return (
    <footer className={styles.footer}>
      <p>{text.honestLine}</p>
      <nav aria-label={text.footerLabel}>
        <ul>
          {footerLinks.map(({ to, name }) => <li key={to}><Link discover="none" to={to}>{name}</Link></li>)}
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

function TabBar() {
  return (
    <nav className={styles.tabs} aria-label={text.tabsLabel}>
      {tabs.map(({ to, name, end }) => <NavLink discover="none" key={to} to={to} end={end}>{name}</NavLink>)}
    </nav>
  )
}
