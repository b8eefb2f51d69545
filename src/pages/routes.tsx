import type { RouteObject } from 'react-router'
import type { World } from './world.ts'
import { HelpPage } from './help-page.tsx'
import { HomePage } from './home-page.tsx'
import { Layout } from './layout.tsx'
import { LoadedPage } from './loaded-page.tsx'
import { PlanPage } from './plan-page.tsx'
import { PresentPage } from './present-page.tsx'
import { ProsePage } from './prose-page.tsx'
import { SavePage } from './save-page.tsx'
import { SessionPage } from './session-page.tsx'
import { SettingsPage } from './settings-page.tsx'
import { SituationPage } from './situation-page.tsx'
import { SourcesPage } from './sources-page.tsx'
import { TechniquePage } from './technique-page.tsx'
import { TechniquesPage } from './techniques-page.tsx'

/** The one list of what stands at which address. What fits none of them is told by the not-found page. */
export function guideRoutes({ loadPage, forgetFailed, loadAll, offline, install, light }: World): RouteObject[] {
  return [
    {
      element: <Layout loadPage={loadPage} loadAll={loadAll} forgetFailed={forgetFailed} offline={offline} light={light} />,
      children: [
        { path: '/', element: <LoadedPage load={loadPage} type="home" show={HomePage} /> },
        { path: '/situations/:slug/', element: <LoadedPage load={loadPage} type="situation" show={SituationPage} /> },
        { path: '/techniques/', element: <LoadedPage load={loadPage} type="techniques" show={TechniquesPage} /> },
        { path: '/techniques/:slug/', element: <LoadedPage load={loadPage} type="technique" show={TechniquePage} /> },
        { path: '/get-help/', element: <LoadedPage load={loadPage} type="get-help" show={HelpPage} /> },
        { path: '/questions/', element: <LoadedPage load={loadPage} type="questions" show={ProsePage} /> },
        { path: '/words/', element: <LoadedPage load={loadPage} type="words" show={ProsePage} /> },
        { path: '/sources/', element: <LoadedPage load={loadPage} type="sources" show={SourcesPage} /> },
        { path: '/about/', element: <LoadedPage load={loadPage} type="about" show={ProsePage} /> },
        { path: '/save/', element: <LoadedPage load={loadPage} type="save" show={({ page }) => <SavePage page={page} offline={offline} install={install} />} /> },
        { path: '/session/', element: <LoadedPage load={loadPage} type="session" show={SessionPage} /> },
        { path: '/plan/', element: <LoadedPage load={loadPage} type="plan" show={PlanPage} /> },
        { path: '/present/', element: <LoadedPage load={loadPage} type="present" show={PresentPage} /> },
        { path: '/settings/', element: <LoadedPage load={loadPage} type="settings" show={SettingsPage} /> },
        { path: '*', element: <LoadedPage load={loadPage} type="not-found" show={ProsePage} /> },
      ],
    },
  ]
}
