/**
 * What can go wrong while the worker saves the guide, at every file and at every position, when it is new and when it is
 * updated. What survives: nothing wrong is kept, nothing says "saved" that is not, the version before stays whole and
 * readable, the next visit mends it, and what is not the worker's is untouched.
 */
import { afterAll, expect, test } from 'vitest'
import { packName } from '../../src/offline/page-pack.ts'
import { askRepair, askReport } from '../../src/offline/worker-messages.ts'
import { deployment, hashOf, trueDeployment, type Deployment } from './deployment.ts'
import { failingHost, hostFaults } from './failing-host.ts'
import { scope, startWorker, type Kept, type Phone, type RunningWorker, type World } from './worker-world.ts'

const before = await deployment('before')
const now = await deployment('now')
const another = await deployment('another')
const cacheName = `gentle-hands ${scope}`
const paths = [...now.files.keys()]
const stages = ['first install', 'update'] as const
type Stage = (typeof stages)[number]

const count = { tried: 0, survived: 0 }
afterAll(() => console.log(`faults: ${count.tried} tried, ${count.survived} survived`))

/** Tries each case by itself, and fails with all that did not survive. */
async function tryEach<Case>(cases: readonly Case[], hold: (one: Case) => Promise<void>): Promise<void> {
  const broken: string[] = []
  for (const one of cases) {
    count.tried++
    await hold(one).then(() => void count.survived++, (error: unknown) => broken.push(`${String(one)}: ${String(error)}`))
  }
  expect(broken).toEqual([])
  expect(cases.length).toBeGreaterThan(0)
}

const somebodyElse = { body: new Uint8Array([7]), headers: new Headers() }
const policy = { 'Content-Security-Policy': "default-src 'none'" }
const keyOf = (path: string, { hashes }: Deployment) => `${scope}${path}?${hashes.get(path)}`
const keptOf = (deployed: Deployment) => new Map(paths.map((path) => [keyOf(path, deployed), { body: deployed.files.get(path) ?? new Uint8Array(), headers: new Headers(policy) }]))

/** A phone that holds what it holds at this stage, and a host of the version that is to come. */
function at(stage: Stage) {
  const phone: Phone = new Map([['somebody else', new Map([['theirs', somebodyElse]])]])
  const old = keptOf(before)
  if (stage === 'update') phone.set(cacheName, new Map(old))
  const host = failingHost(now)
  const start = (deployed = now, world: Partial<World> = {}) => startWorker(deployed.code, phone, { fetch: host.fetch, ...world })
  if (stage === 'update') start(before).putInUse()
  return { stage, phone, host, start, old }
}
type Case = ReturnType<typeof at>

const isInstalled = (worker: ReturnType<Case['start']>) => worker.install().then(() => true, () => false)
const guide = ({ phone }: Case): Map<string, Kept> => phone.get(cacheName) ?? new Map()
/** What the phone lacks of the version that is to come. */
const missing = (one: Case) => paths.filter((path) => !guide(one).has(keyOf(path, now)))

/** What holds at any moment, whatever happened. */
async function holds(one: Case): Promise<void> {
  for (const [key, { body }] of guide(one)) if (!key.endsWith(`?${hashOf(body)}`)) throw new Error(`${key} is kept, and is something else.`)
  if (one.phone.get('somebody else')?.get('theirs') !== somebodyElse || one.phone.size > 2) throw new Error('What is not the guide was touched.')
  if (one.stage === 'update') await oldIsWhole(one)
  await countsTruly(one)
}

/** The very answers that were there before, and given to who asks, with no network at all. */
async function oldIsWhole(one: Case): Promise<void> {
  for (const [key, kept] of one.old) if (guide(one).get(key) !== kept) throw new Error(`${key} of the version before is gone.`)
  const worker = one.start(before, { fetch: () => Promise.reject(new TypeError('Failed to fetch')) })
  for (const path of ['', 'get-help/']) expect(await (await worker.visit(path))?.text()).toBe(new TextDecoder().decode(before.files.get(path)))
}

/** A count that is too high would say "saved". */
async function countsTruly(one: Case): Promise<void> {
  expect(await one.start().ask(askReport)).toMatchObject({ saved: paths.length - missing(one).length, total: paths.length })
}

/** The host is well again, and the reader comes back: what is missing is fetched, and no more; then the old is gone. */
async function nextVisitMends(one: Case): Promise<void> {
  const lacking = missing(one)
  one.host.mend()
  one.host.forget()
  const worker = one.start()
  expect(await isInstalled(worker)).toBe(true)
  const asked = one.host.asked().filter((path) => path !== packName)
  expect(asked.filter((path, index) => !lacking.includes(path) || asked.indexOf(path) !== index)).toEqual([])
  expect(missing(one)).toEqual([])
  await holds(one)
  await worker.activate()
  expect([...guide(one).keys()].sort()).toEqual(paths.map((path) => keyOf(path, now)).sort())
}

const everyStage = <Fault>(faults: readonly Fault[]) => stages.flatMap((stage) => faults.map((fault) => [stage, fault] as const))

test.for(everyStage(hostFaults))('%s: any one file is %s', async ([stage, fault]) => {
  await tryEach(paths, async (path) => {
    const one = at(stage)
    // The host's pack lacks a page that is broken, so that it is asked for by itself.
    one.host.break(path, fault)
    expect(await isInstalled(one.start())).toBe(false)
    expect(one.host.asked()).toContain(path)
    expect(missing(one)).toEqual([path])
    await holds(one)
    await nextVisitMends(one)
  })
})

test.for(stages)('%s: the pack of all pages is broken in any way', async (stage) => {
  await tryEach(hostFaults, async (fault) => {
    const one = at(stage)
    one.host.break(packName, fault)
    expect(await isInstalled(one.start())).toBe(true)
    expect(one.host.asked()).toContain(packName)
    expect(missing(one)).toEqual([])
    await holds(one)
    await nextVisitMends(one)
  })
})

test.for(stages)('%s: all files are broken in any one way, as behind a page to log in', async (stage) => {
  await tryEach(hostFaults, async (fault) => {
    const one = at(stage)
    for (const path of [packName, ...paths]) one.host.break(path, fault)
    expect(await isInstalled(one.start())).toBe(false)
    expect(missing(one)).toEqual(paths)
    await holds(one)
    await nextVisitMends(one)
  })
})

/** With the pack there are few answers, and without it as many as files. */
test.for(everyStage(['with', 'without']))('%s: the server is killed after any number of answers, %s a pack', async ([stage, pack]) => {
  const ready = () => {
    const one = at(stage)
    if (pack === 'without') one.host.break(packName, 404)
    return one
  }
  const well = ready()
  await isInstalled(well.start())
  await tryEach(well.host.asked().map((_, answers) => answers), async (answers) => {
    const one = ready()
    one.host.dieAfter(answers)
    expect(await isInstalled(one.start())).toBe(false)
    await holds(one)
    await nextVisitMends(one)
  })
})

test.for(stages)('%s: the worker is killed after any number of files', async (stage) => {
  await tryEach(paths.map((_, files) => files), async (files) => {
    const one = at(stage)
    let kept = 0
    await new Promise<void>((killed) => {
      const worker: RunningWorker = one.start(now, { beforePut: () => {
        if (kept++ < files) return
        worker.kill()
        killed()
      } })
      void worker.install()
    })
    expect(paths.length - missing(one).length).toBe(files)
    await holds(one)
    await nextVisitMends(one)
  })
})

test.for(stages)('%s: the storage is full after any number of files, and what did not fit takes no room', async (stage) => {
  await tryEach(paths.map((_, files) => files), async (files) => {
    const one = at(stage)
    let kept = 0
    expect(await isInstalled(one.start(now, { beforePut: () => {
      if (kept++ >= files) throw new DOMException('Full.', 'QuotaExceededError')
    } }))).toBe(false)
    expect(missing(one)).toEqual(paths)
    await holds(one)
    await nextVisitMends(one)
  })
})

const storageFaults: Readonly<Record<string, Partial<World>>> = {
  'refuses every cache': { beforeCaches: () => { throw new DOMException('Refused.', 'SecurityError') } },
  'has lost what caches are': { beforeCaches: () => { throw new ReferenceError('caches is not defined') } },
  'breaks as it writes': { beforePut: () => { throw new DOMException('Broken.', 'UnknownError') } },
}

test.for(everyStage(Object.keys(storageFaults)))('%s: the device %s', async ([stage, fault]) => {
  await tryEach([fault], async (fault) => {
    const one = at(stage)
    expect(await isInstalled(one.start(now, storageFaults[fault]))).toBe(false)
    await holds(one)
    await nextVisitMends(one)
  })
})

test('a version that is in use on a device whose storage breaks reads from the network, and answers that it can count nothing', async () => {
  await tryEach(Object.keys(storageFaults), async (fault) => {
    const one = at('update')
    one.host.serve(before)
    const worker = one.start(before, storageFaults[fault])
    expect(await (await worker.visit('get-help/'))?.text()).toBe(new TextDecoder().decode(before.files.get('get-help/')))
    const isCountable = fault === 'breaks as it writes'
    for (const type of [askReport, askRepair]) expect(await worker.ask(type)).toEqual(isCountable ? expect.objectContaining({ saved: paths.length }) : undefined)
    await holds(one)
  })
})

test.for(stages)('%s: for a while the host gives the files of another version', async (stage) => {
  await tryEach(['all', ...paths], async (stale) => {
    const one = at(stage)
    one.host.serve({ ...now, files: new Map(paths.map((path) => [path, (stale === 'all' || path === stale ? another : now).files.get(path) ?? new Uint8Array()])) })
    expect(await isInstalled(one.start())).toBe(false)
    expect(missing(one)).toEqual(stale === 'all' ? paths : [stale])
    await holds(one)
    one.host.serve(now)
    await nextVisitMends(one)
  })
})

test('any one file of the version in use is lost or spoilt: it is not counted, all else is read, and Repair fetches it alone', async () => {
  await tryEach(paths.flatMap((path) => [[path, 'lost'], [path, 'spoilt']] as const), async ([path, how]) => {
    const one = at('update')
    one.host.serve(before)
    const worker = one.start(before)
    if (how === 'lost') guide(one).delete(keyOf(path, before))
    else guide(one).set(keyOf(path, before), somebodyElse)
    expect(await worker.ask(askReport)).toMatchObject({ saved: paths.length - 1, total: paths.length })
    expect(await worker.ask(askRepair)).toMatchObject({ saved: paths.length, total: paths.length })
    expect(one.host.asked()).toEqual([path])
  })
})

test('all of the version in use is lost while its worker stays: pages come from the network, and Repair fetches all', async () => {
  await tryEach(hostFaults, async (fault) => {
    const one = at('update')
    one.host.serve(before)
    one.phone.delete(cacheName)
    const worker = one.start(before)
    expect(await (await worker.visit('techniques/roll/'))?.text()).toBe(new TextDecoder().decode(before.files.get('techniques/roll/')))
    one.host.break('techniques/roll/', fault)
    expect(await worker.ask(askRepair)).toMatchObject({ saved: paths.length - 1 })
    one.host.mend()
    expect(await worker.ask(askRepair)).toMatchObject({ saved: paths.length })
  })
})

test('a page of the version in use is lost, and so is the network: the reader is told by the guide itself, with ways on', async () => {
  await tryEach(paths.filter((path) => path.endsWith('/')), async (path) => {
    const one = at('update')
    guide(one).delete(keyOf(path, before))
    one.host.dieAfter(0)
    const response = await one.start(before).visit(path)
    expect([response?.status, await response?.text()]).toEqual([404, new TextDecoder().decode(before.files.get('404.html'))])
  })
})

/** Readers who come seldom: what two updates left behind that never arrived whole is in nobody's way, and goes. */
test('three versions behind, two of them begun and broken off anywhere: the newest comes whole, and leaves nothing else', async () => {
  const [first, second] = await Promise.all([deployment('begun'), deployment('begun too')])
  await tryEach(paths.filter((_, index) => index % 7 === 0).map((_, index) => index * 7), async (answers) => {
    const one = at('update')
    one.host.break(packName, 404)
    for (const begun of [first, second]) {
      one.host.serve(begun)
      one.host.dieAfter(answers)
      expect(await isInstalled(one.start(begun))).toBe(false)
      await holds(one)
    }
    one.host.serve(now)
    await nextVisitMends(one)
  })
})

test.for([['first', undefined], ['corrected', 'first'], ['every-file-changed', 'first']] as const)('the true bytes of the %s build, over %s: the server is killed after some answers', async ([build, held]) => {
  const [next, old] = await Promise.all([trueDeployment(build), held && trueDeployment(held)])
  const phone = () => new Map(old ? [[cacheName, new Map([...old.files].map(([path, body]) => [keyOf(path, old), { body, headers: new Headers(policy) }]))]] : [])
  const well = failingHost(next)
  await startWorker(next.code, phone(), { fetch: well.fetch }).install()
  await tryEach(well.asked().map((_, answers) => answers).filter((answers) => answers % 5 === 0), async (answers) => {
    const [host, kept] = [failingHost(next), phone()]
    if (old) startWorker(old.code, kept, { fetch: host.fetch }).putInUse()
    host.dieAfter(answers)
    await expect(startWorker(next.code, kept, { fetch: host.fetch }).install()).rejects.toThrow()
    host.mend()
    const worker = startWorker(next.code, kept, { fetch: host.fetch })
    await worker.install()
    expect(await worker.ask(askReport)).toMatchObject({ saved: next.files.size, total: next.files.size })
    if (old) expect(await startWorker(old.code, kept, { fetch: host.fetch }).ask(askReport)).toMatchObject({ saved: old.files.size })
  })
})
