import { describe, expect, test } from 'vitest'
import { guideIn } from './engine-guide.ts'
import { installedEngines } from './engines.ts'
import { alive, press } from './in-tab.ts'
import { lacks } from './lacks.ts'

describe.for(installedEngines())('$name', (engine) => {
  const guide = guideIn(engine)

  test.for(lacks.filter((lack) => lack.in.includes(engine.name)))('lacks $what: $instead', async ({ isThere, isOfMachine, at, proof }, context) => {
    const tab = await guide.openOffline(at)
    const isHere = await tab.run(isThere)
    if (isOfMachine && isHere) return context.skip('It is on this machine.')
    expect(isHere, 'It is there by now: take its row out of lacks.ts.').toBe(false)
    await alive(tab)
    if (at.startsWith('/session/')) await press(tab, 'None of these')
    await proof(tab)
  })
})
