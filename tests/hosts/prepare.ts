/** What the hosts serve: builds as `npm run build` leaves them, in two editions, at the root and under a path. Says which hosts are not tried. */
import { cp, rm } from 'node:fs/promises'
import { buildGuide } from '../../src/bench/builds.ts'
import { buildFolder, output } from '../places.ts'
import { hostedBuild } from './deploy.ts'
import { hosts, isInstalled, type HostName } from './hosts.ts'

export default async function prepare(): Promise<void> {
  // Object.keys forgets what the keys are.
  const names = Object.keys(hosts) as HostName[]
  for (const name of names.filter((name) => !isInstalled(name))) console.log(`${name} is not installed, so its lines in the README are not tried. On Debian: apt-get install ${hosts[name].join(' ')}`)
  if (!names.some(isInstalled)) return
  await rm(output('hosts'), { recursive: true, force: true })
  for (const name of ['first', 'corrected', 'later', 'sub-path'] as const) await cp(buildFolder(name), hostedBuild(name), { recursive: true })
  await buildGuide(hostedBuild('sub-path-later'), { BASE_PATH: '/a/guide/', CONTENT: output('builds/later-content') })
}
