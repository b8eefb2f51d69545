/** A server that brings one deployment after the other, dies, and comes back, as chance has it: often in the midst of an answer. */
import { deploymentName, nextDeployment, writeDeployment, type Deployment, type Listed } from './deployments.ts'
import { startGuideServer } from './guide-server.ts'

export interface Host {
  readonly origin: string
  readonly deployed: () => readonly Deployment[]
  /** Number of a deployment to what its worker keeps. */
  readonly lists: ReadonlyMap<number, Listed>
  /** Of all pages that ever were. */
  readonly paths: () => readonly string[]
  readonly isDown: () => boolean
  /** Perhaps deploys; perhaps dies or comes back. */
  readonly chance: () => Promise<void>
  readonly deployMore: (deployments: number) => Promise<void>
  readonly [Symbol.asyncDispose]: () => Promise<void>
}

export async function startHost(random: () => number, tell: (what: string) => void): Promise<Host> {
  let latest = await nextDeployment(undefined, random)
  let isDown = false
  const deployed = [latest]
  const lists = new Map([[latest.number, await writeDeployment(latest)]])
  const server = await startGuideServer(deploymentName(latest))

  const deploy = async (at: number) => {
    const next = await nextDeployment(latest, random)
    lists.set(next.number, await writeDeployment(next))
    deployed.push(next)
    // From here on: one that was to come at a later request may come at any time, and then brings the newest.
    latest = next
    tell(`deployment ${latest.number} (${latest.base}, script ${latest.script}) comes ${inWords(at)}`)
    await later(at, () => server.serve(deploymentName(latest)))
  }
  const later = async (at: number, act: () => Promise<void>) => (at === 0 ? act() : server.after(at, () => void act()))
  const die = async (at: number) => {
    isDown = true
    tell(`the server dies ${inWords(at)}`)
    await later(at, async () => void (isDown && await server.stop()))
  }
  const comeBack = async () => {
    // It may still wait for the request to die at.
    await server.stop()
    await server.start()
    isDown = false
    tell('the server is back')
  }
  return {
    origin: server.origin,
    deployed: () => deployed,
    lists,
    paths: () => [...new Set(deployed.flatMap(({ marks }) => [...marks.keys()]))],
    isDown: () => isDown,
    chance: async () => {
      if (random() < 0.2) await deploy(moment(random))
      if (random() < (isDown ? 0.4 : 0.1)) await (isDown ? comeBack() : die(moment(random)))
    },
    deployMore: async (deployments) => {
      for (let left = deployments; left > 0; left--) await deploy(0)
    },
    [Symbol.asyncDispose]: server.stop,
  }
}

/** At once, or when so many more requests have come. */
const moment = (random: () => number) => (random() < 0.4 ? 0 : 1 + Math.floor(random() * 60))
const inWords = (at: number) => (at === 0 ? 'now' : `at the ${at}. request from now`)
