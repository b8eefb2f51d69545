import { expect, test } from 'vitest'
import type { Plan } from '../../src/guide/plan.ts'
import { codeOf } from '../../src/plan/plan-code.ts'
import { firstGuide } from './first-guide.ts'
import { newReader, withoutServer } from './reader.ts'
import { button, heading, openSession } from './session-reader.ts'

const guide = firstGuide()

const tonight: Plan = {
  situation: 'stuck',
  steps: [{ kind: 'rest' }, { kind: 'technique', ref: 'rhythmic', side: 'left', seconds: 30 }, { kind: 'express', side: 'right', seconds: 600 }, { kind: 'cold', side: 'left', seconds: 600 }],
  occasion: { kind: 'when-full' },
  inTouch: 12,
  note: '',
}

test('a plan is played from its link, with the server gone', async () => {
  const { reader, origin } = await withoutServer(await newReader(guide.browser))
  const tab = await openSession(reader, origin, `#plan=${codeOf(tonight)}`)
  await button(tab, 'Start').click()
  for (const name of ['Rest', 'Rhythmic Left side', 'Express by hand Right side', 'Cold in cloth Left side']) {
    await expect.poll(async () => (await heading(tab).innerText()).replace(/\s+/g, ' ')).toBe(name)
    await button(tab, 'Next').click()
  }
  await tab.getByRole('heading', { name: 'All done' }).waitFor()
})

test('what a plan is played for stands in no request', async () => {
  const reader = await newReader(guide.browser)
  const asked: string[] = []
  reader.on('request', (request) => asked.push(request.url(), ...Object.values(request.headers())))
  await openSession(reader, guide.server.origin, `#plan=${codeOf(tonight)}`)
  expect(asked.length).toBeGreaterThan(9)
  expect(asked.filter((text) => text.includes(codeOf(tonight)) || text.includes('plan=') || (/^https?:/.test(text) && !text.startsWith(guide.server.origin)))).toEqual([])
})
