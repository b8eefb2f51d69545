import { describe, expect, test } from 'vitest'
import type { Plan } from '../../src/guide/plan.ts'
import { codeOf } from '../../src/plan/plan-code.ts'
import { guideIn } from './engine-guide.ts'
import { installedEngines } from './engines.ts'
import { press, reads, shows, until } from './in-tab.ts'

const tonight: Plan = {
  situation: 'engorged',
  steps: [{ kind: 'feed' }, { kind: 'technique', ref: 'opposing', side: 'left', seconds: 60 }, { kind: 'cold', side: 'left', seconds: 600 }],
  occasion: { kind: 'before-feed' },
  inTouch: 24,
  note: 'Ring me on Tuesday.',
}
const code = codeOf(tonight)

describe.for(installedEngines())('in $name, with the server gone,', (engine) => {
  const guide = guideIn(engine)

  test('a session goes on with time, pauses, stops when it hurts, and is in the log from then on', async () => {
    const tab = await guide.openOffline('/session/#technique=side-to-side')
    await press(tab, 'None of these')
    await press(tab, 'Keep a log on this device')
    await press(tab, 'Start')
    await shows(tab, 'Step 1 of 3')
    const clock = () => tab.run(() => document.querySelector('[role=timer]')?.textContent ?? '')
    const begun = await clock()
    await until(async () => expect(await clock()).not.toBe(begun))
    await press(tab, 'Pause')
    await shows(tab, 'Paused')
    await press(tab, 'Go on')
    await press(tab, 'Next')
    await shows(tab, 'Step 2 of 3')
    await press(tab, 'Stop – it hurts')
    await shows(tab, 'Take your hands off the breast')
    await shows(tab, 'Kept in your log, on this device only.')
    const log = await guide.openOffline('/session/')
    await shows(log, 'Print for my consultant')
    await shows(log, 'Side to side')
  })

  test('a plan is read from its link, and led through', async () => {
    const tab = await guide.openOffline(`/plan/#${code}`)
    for (const text of ['Feed your baby', 'Opposing', 'Cold in cloth', 'Ring me on Tuesday.']) await shows(tab, text)
    await press(tab, 'None of these')
    await press(tab, 'Start, hands free')
    await press(tab, 'Start')
    await shows(tab, 'Step 1 of 3')
    await press(tab, 'Stop – it hurts')
  })

  test.for([['cut', code.slice(0, -1)], ['longer', `${code}x`], ['mistyped', code.replace('e.f', 'e.g')], ['of no script', '%E0%A4%A']])('a plan link that is %s is refused', async ([, broken]) => {
    const tab = await guide.openOffline(`/plan/#${broken}`)
    await shows(tab, 'This link holds no whole plan.')
    await reads(tab, 'No plan here')
  })

  test('a chosen light and a typed number are there after a reload, and in a new tab', async () => {
    const tab = await guide.openOffline('/get-help/')
    await press(tab, 'Add numbers')
    await until(async () => expect(await tab.run(() => document.activeElement?.getAttribute('name'))).toBe('midwife'))
    await tab.type('01865 123456')
    await press(tab, 'Save')
    await shows(tab, 'Midwife')
    await press(tab, 'Light')
    await press(tab, 'Night (red)')
    await tab.reload()
    for (const each of [tab, await guide.openOffline('/get-help/')]) {
      await shows(each, '01865 123456')
      expect(await each.run(() => getComputedStyle(document.documentElement).backgroundColor)).toBe('rgb(0, 0, 0)')
    }
  })
})
