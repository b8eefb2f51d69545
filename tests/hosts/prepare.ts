/** What the hosts serve: builds as `npm run build` leaves them, in two editions, at the root and under a path. Says which hosts are not tried. */
import { cp, rm } from 'node:fs/promises'
import { buildGuide } from '../../src/bench/builds.ts'
import { hosts, isInstalled } from '../../src/commands/find-hosts.ts'
import { precompress } from '../../src/serve/precompress.ts'
import { buildFolder, output } from '../places.ts'
import { hostedBuild } from './deploy.ts'

export default async function prepare(): Promise<void> {
  for (const { name, packages } of hosts.filter((host) => !isInstalled(host))) console.log(`${name} is not installed, so its lines in the README are not tried. On Debian: apt-get install ${packages.join(' ')}`)
  if (!hosts.some(isInstalled)) return
  await rm(output('hosts'), { recursive: true, force: true })
  for (const name of ['first', 'later', 'sub-path'] as const) await cp(buildFolder(name), hostedBuild(name), { recursive: true })
  await buildGuide(hostedBuild('sub-path-later'), { BASE_PATH: '/a/guide/', CONTENT: output('builds/later-content') })
  for (const name of ['first', 'later', 'sub-path', 'sub-path-later'] as const) await precompress(hostedBuild(name))
}
