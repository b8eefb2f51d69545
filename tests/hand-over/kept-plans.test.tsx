import { cleanup, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { MemoryRouter } from 'react-router'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { KeepPlan } from '../../src/plan/keep-plan.tsx'
import { KeptPlansList } from '../../src/plan/kept-plans-list.tsx'
import { codeOf } from '../../src/plan/plan-code.ts'
import { keptText, type Kept } from '../../src/reader/kept.ts'
import { plansIn, withPlan } from '../../src/reader/kept-plans.ts'
import { code, plan } from './plan-of.ts'

const key = 'gentle-hands plans'
const noted = codeOf({ ...plan, note: 'Cold first' })
const hands = userEvent.setup()
const told = () => screen.getByRole('status').textContent
const press = (name: string) => hands.click(screen.getByRole('button', { name }))
const names = () => screen.queryAllByRole('listitem').map((item) => within(item).getByRole('heading').textContent)
const full = new Proxy(localStorage, { get: (storage, name) => (name === 'setItem' ? () => { throw new DOMException('Full.', 'QuotaExceededError') } : storage[name as 'getItem'].bind(storage)) })

beforeEach(() => {
  document.documentElement.lang = 'en'
  localStorage.clear()
})
afterEach(() => {
  cleanup()
  vi.restoreAllMocks()
})

/** Two plans, the first of them the newest. */
function listOf(storage: Storage = localStorage): Kept {
  localStorage.setItem(key, withPlan(withPlan('', { id: 'old', name: 'Monday', code: noted, at: 1_700_000_000_000 }), { id: 'new', name: 'Tonight', code, at: 1_700_000_000_001 }))
  const kept = keptText(window, storage, key)
  render(<MemoryRouter><KeptPlansList kept={kept} /></MemoryRouter>)
  return kept
}

test('a plan is kept under the name that its reader gives it, and the first time the browser is asked to let it stay', async () => {
  const persist = vi.fn(async () => true)
  vi.stubGlobal('navigator', Object.create(navigator, { storage: { value: { persist } } }))
  const kept = keptText(window, localStorage, key)
  const { rerender } = render(<KeepPlan kept={kept} code={code} title="Hard and too full" />)
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Name for this plan' })
  expect(field.value).toBe('Hard and too full')
  expect(document.body.textContent).toContain('Use no names of people.')
  await hands.clear(field)
  await hands.type(field, '  Tonight ')
  await press('Keep on this phone')
  expect(plansIn(localStorage.getItem(key) ?? '')).toMatchObject([{ name: 'Tonight', code }])
  expect(told()).toBe('Kept on this phone only.')
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('status'))
  rerender(<KeepPlan kept={kept} code={noted} title="Another" />)
  await press('Keep on this phone')
  expect(plansIn(kept.current())).toHaveLength(2)
  expect(persist).toHaveBeenCalledOnce()
  vi.unstubAllGlobals()
})

test('a plan that is kept already says so, and asks for no name', () => {
  localStorage.setItem(key, withPlan('', { id: 'a', name: 'Tonight', code, at: 1 }))
  render(<KeepPlan kept={keptText(window, localStorage, key)} code={code} title="" />)
  expect(told()).toBe('This plan is kept on this phone.')
  expect(screen.queryByRole('button')).toBeNull()
  expect(document.activeElement).toBe(document.body)
})

test('a plan without a name is not kept; the reader is asked for one', async () => {
  render(<KeepPlan kept={keptText(window, localStorage, key)} code={code} title="" />)
  await press('Keep on this phone')
  expect(document.body.textContent).toContain('Type a name first.')
  expect(document.activeElement).toBe(screen.getByRole('textbox'))
  expect(localStorage.getItem(key)).toBeNull()
})

test('a phone that keeps nothing says so', async () => {
  render(<KeepPlan kept={keptText(window, full, key)} code={code} title="Tonight" />)
  await press('Keep on this phone')
  expect(told()).toMatch(/does not keep it\. It goes when you close this page/)
})

test('the thirty-first plan waits until there is room', async () => {
  const text = Array.from({ length: 30 }, (_, at) => ({ id: `${at}`, name: 'One', code: noted, at })).reduce(withPlan, '')
  localStorage.setItem(key, text)
  const kept = keptText(window, localStorage, key)
  render(<MemoryRouter><KeepPlan kept={kept} code={code} title="" /><KeptPlansList kept={kept} /></MemoryRouter>)
  expect(document.body.textContent).toContain('You have 30 plans. Delete one first.')
  expect(screen.queryByRole('button', { name: 'Keep on this phone' })).toBeNull()
  const [copy] = screen.getAllByRole('button', { name: /^Copy: / })
  if (copy) await hands.click(copy)
  expect(kept.current()).toBe(text)
})

test('the list shows the newest first, and leads to the plan and to its session, whose address has no note', () => {
  listOf()
  expect(names()).toEqual(['Tonight', 'Monday'])
  expect(screen.getByRole('link', { name: 'Open: Monday' }).getAttribute('href')).toBe(`/plan/#${noted}`)
  expect(screen.getByRole('link', { name: 'Start, hands free: Monday' }).getAttribute('href')).toBe(`/session/#plan=${code}`)
})

test('a plan gets another name in its place, and the focus comes back', async () => {
  listOf()
  await press('Rename: Monday')
  const field = screen.getByRole('textbox', { name: 'Name for this plan' })
  expect(document.activeElement).toBe(field)
  await hands.clear(field)
  await hands.type(field, 'Before feeds{Enter}')
  expect(names()).toEqual(['Tonight', 'Before feeds'])
  expect(told()).toBe('The new name is kept.')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Rename: Before feeds' }))
})

test.for(['left as it is', 'emptied'])('a name that is %s stays', async (how) => {
  const kept = listOf()
  const before = kept.current()
  await press('Rename: Monday')
  await hands.clear(screen.getByRole('textbox'))
  await press(how === 'emptied' ? 'Save the name' : 'Leave it as it is')
  expect(kept.current()).toBe(before)
})

test('a copy is kept as the newest', async () => {
  listOf()
  await press('Copy: Monday')
  expect(names()).toEqual(['Monday, copy', 'Tonight', 'Monday'])
  expect(told()).toBe('The copy is kept.')
})

test('a plan that was deleted is gone at once, and comes back by the same button', async () => {
  const kept = listOf()
  const before = plansIn(kept.current())
  const button = screen.getByRole('button', { name: 'Delete: Tonight' })
  await hands.click(button)
  expect(plansIn(localStorage.getItem(key) ?? '').map(({ id }) => id)).toEqual(['old'])
  expect(names()).toEqual(['Tonight', 'Monday'])
  expect([told(), button.textContent, document.activeElement === button]).toEqual(['Deleted.', 'Undo', true])
  await hands.click(button)
  expect(plansIn(localStorage.getItem(key) ?? '')).toEqual(before)
  expect(told()).toBe('It is back.')
})

test('the last plan that is deleted can come back too', async () => {
  localStorage.setItem(key, withPlan('', { id: 'a', name: 'Tonight', code, at: 1 }))
  render(<MemoryRouter><KeptPlansList kept={keptText(window, localStorage, key)} /></MemoryRouter>)
  await press('Delete: Tonight')
  expect(localStorage.getItem(key)).toBeNull()
  await press('Undo: Tonight')
  expect(plansIn(localStorage.getItem(key) ?? '')).toHaveLength(1)
})

test('a phone that refuses a change says so', async () => {
  listOf(full)
  await press('Copy: Monday')
  expect(told()).toMatch(/could not keep the change/)
})

test('with none kept, the list says that', () => {
  render(<MemoryRouter><KeptPlansList kept={keptText(window, localStorage, key)} /></MemoryRouter>)
  expect(document.body.textContent).toBe('No plan is kept yet.')
})
