import { join } from 'node:path'
import type { Page as Tab } from 'playwright-core'
import { build } from 'vite'
import { expect, test } from 'vitest'
import { root } from '../places.ts'
import { firstGuide } from './first-guide.ts'
import { newReader } from './reader.ts'

const guide = firstGuide()

/** The beat and the sound as the guide ships them, as one script for a page that has nothing else. */
async function soundScript(): Promise<string> {
  const entry = join(root, 'tests/browser/sound-in-page.ts')
  const built = await build({ configFile: false, root, logLevel: 'error', build: { write: false, lib: { entry, formats: ['iife'], name: 'session' } } })
  const [output] = Array.isArray(built) ? built : [built]
  if (!output || !('output' in output)) throw new Error('Nothing was built.')
  return output.output[0].code
}

/** In the page: what the script above brings, and what the test notes there. */
declare global {
  var session: typeof import('./sound-in-page.ts')
  var noted: { starts: number[]; asked: number; context: AudioContext; stop: () => void }
}

async function open(): Promise<Tab> {
  const tab = await (await newReader(guide.browser)).newPage()
  await tab.setContent('<button>Start</button>')
  await tab.addScriptTag({ content: await soundScript() })
  await tab.evaluate(() => {
    document.querySelector('button')?.addEventListener('click', async () => {
      const context = await session.openSound(() => {}).context()
      if (!context) throw new Error('There is no sound.')
      const starts: number[] = []
      const createOscillator = context.createOscillator.bind(context)
      context.createOscillator = () => {
        const tone = createOscillator()
        const start = tone.start.bind(tone)
        tone.start = (at = 0) => {
          starts.push(at)
          start(at)
        }
        return tone
      }
      const asked = context.currentTime
      Object.assign(globalThis, { noted: { starts, asked, context, stop: session.startBeat({ context, beat: { loop: 0.25, at: [0], inRound: 1 }, from: 0, onFault: () => {} }) } })
    })
  })
  await tab.getByRole('button').click()
  return tab
}

const started = (tab: Tab, count: number) => tab.waitForFunction((count) => globalThis.noted?.starts.length >= count, count)

test('on a real sound card each beat is asked for at its time, though the page is busy', async () => {
  const tab = await open()
  await started(tab, 4)
  await tab.evaluate(() => {
    for (const until = performance.now() + 250; performance.now() < until;);
  })
  await started(tab, 12)
  const { starts, asked, state } = await tab.evaluate(() => ({ starts: noted.starts, asked: noted.asked, state: noted.context.state }))
  expect(state).toBe('running')
  const [begun = 0] = starts
  // The clock goes on in between, but by no beat.
  expect(begun).toBeGreaterThanOrEqual(asked)
  expect(begun).toBeLessThan(asked + 0.1)
  expect(Math.max(...starts.map((at, beat) => Math.abs(at - begun - beat * 0.25)))).toBeLessThanOrEqual(0.005)
})

test('stopped, a real sound card falls silent within 20 ms', async () => {
  const tab = await open()
  await started(tab, 2)
  const loudest = await tab.evaluate(async () => {
    const { startBeat } = session
    // What is heard of a second is worked out without waiting for it: stopped while the first beat sounds, with the next one scheduled.
    const context = new OfflineAudioContext(1, 44_100, 44_100)
    Object.defineProperty(context, 'state', { value: 'running' })
    let stop = () => {}
    void context.suspend(0.02).then(() => {
      stop()
      return context.resume()
    })
    stop = startBeat({ context: context as unknown as AudioContext, beat: { loop: 0.25, at: [0], inRound: 1 }, from: 0, onFault: () => {} })
    const samples = (await context.startRendering()).getChannelData(0)
    const loudestIn = (from: number, until: number) => Math.max(...samples.slice(from * 44_100, until * 44_100).map(Math.abs))
    return { before: loudestIn(0, 0.02), after: loudestIn(0.04, 1) }
  })
  expect(loudest.before).toBeGreaterThan(0.01)
  expect(loudest.after).toBe(0)
})
