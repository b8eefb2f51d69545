import { expect, test } from 'vitest'
import { planCaps, type Plan, type PlanStep } from '../../src/guide/plan.ts'
import { acts } from '../../src/guide/route.ts'
import { situationSlugs } from '../../src/guide/situation.ts'
import { codeOf, longestCode, planIn, situationIn } from '../../src/plan/plan-code.ts'
import { planFaults } from '../../src/plan/plan-faults.ts'
import { readPlan } from '../../src/plan/read-plan.ts'
import { randomFrom } from '../random-from.ts'
import { act, cold, heldBy, move, page, planOf } from './held.ts'
import { among, builtPlan, freePlan, oneOf, type Random } from './random-plan.ts'

const led = page.techniques.filter(({ kind }) => kind !== 'teach-only')

test('a parent gets from its link exactly the plan that was agreed, for ten thousand plans', () => {
  const random = randomFrom(1)
  for (let count = 0; count < 10_000; count += 1) {
    const plan = count % 5 === 0 ? builtPlan(random) : freePlan(random)
    const code = codeOf(plan)
    expect(code).toMatch(/^[\w.-]+$/)
    expect(planIn(code)).toEqual({ kind: 'plan', plan })
    expect(situationIn(code)).toBe(plan.situation)
  }
})

test('a parent meets no throw and no plan outside the rules, for a hundred thousand strings that a stranger may send', { timeout: 60_000 }, () => {
  const random = randomFrom(2)
  const codes = Array.from({ length: 200 }, () => codeOf(random() < 0.5 ? builtPlan(random) : freePlan(random)))
  const read: Record<string, number> = {}
  for (let count = 0; count < 100_000; count += 1) {
    const code = oneOf(random, strangers)(random, codes)
    const held = heldBy(situationIn(code))
    const found = readPlan(code, held)
    read[found.kind] = (read[found.kind] ?? 0) + 1
    if ((found.kind === 'plan' || found.kind === 'newer') && found.plan) expect(planFaults(found.plan, held)).toEqual([])
    if (found.kind === 'plan') expect(codeOf(found.plan)).toBe(code)
  }
  // Each way out was met: else this would show nothing.
  expect(Object.keys(read).sort()).toEqual(['newer', 'plan', 'refused', 'unreadable'])
  expect(Math.min(...Object.values(read))).toBeGreaterThan(100)
})

type Stranger = (random: Random, codes: readonly string[]) => string

const ascii = (random: Random) => String.fromCharCode(32 + among(random, 95))
const inCodes = (random: Random) => oneOf(random, [...'.-_0123456789abcdefghijklmnopqrstuvwxyzABCEFHILMNOPQRSTWXYZDGJKUV'])
const times = (count: number, make: () => string) => Array.from({ length: count }, make).join('')

const mutated: Stranger = (random, codes) => {
  let code = oneOf(random, codes)
  for (let count = 1 + among(random, 3); count > 0; count -= 1) {
    const at = among(random, code.length + 1)
    code = code.slice(0, at) + (random() < 0.3 ? '' : inCodes(random)) + code.slice(at + among(random, 3))
  }
  return code
}

/** The checksum is no secret: a stranger can make it right again, by looking for it in what the code would be. */
const mended: Stranger = (random, codes) => withChecksum(mutated(random, codes))

const strangers: readonly Stranger[] = [
  (random) => times(among(random, 80), () => ascii(random)),
  (random) => `1.${times(among(random, 60), () => inCodes(random))}`,
  (random) => times(among(random, 40), () => String.fromCharCode(among(random, 0x10000))),
  (random, codes) => oneOf(random, codes),
  (random, codes) => oneOf(random, codes).slice(0, -1 - among(random, 8)),
  mutated, mutated, mended, mended, mended,
  (random, codes) => withChecksum(oneOf(random, codes).replace(/\.[A-Z][^.]*/, () => `.${times(1 + among(random, 10), () => oneOf(random, pieces))}`)),
  (random, codes) => oneOf(random, codes).replace('1', () => oneOf(random, ['2', '3', '9z', '1a', 'a', '0', '11', '2.'])),
  (random, codes) => mutated(random, codes).replace('1', '2'),
  (random, codes) => oneOf(random, codes).repeat(random() < 0.01 ? 400 : 2),
]

const pieces = ['Ae0o', 'Al0c', 'Re0c', 'S06', 'Oe0c', 'Or0c-2', 'I3c', 'Ie6o', 'C-3', 'C', 'E0c', 'E9c', 'Q0o', 'M', 'B', 'H', 'N', 'X', 'Z', 'L', 'K', 'K06', 'Pl06-3', 'T0o', 'O00']

/** The same computation as in the code under test, from the words of its format. */
function withChecksum(code: string): string {
  const fields = code.split('.')
  const text = [...fields.slice(0, 5), fields[6] ?? ''].join('.')
  let hash = 0x811c9dc5
  for (const character of text) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193)
  fields[5] = ((hash >>> 0) % 36 ** 4).toString(36).padStart(4, '0')
  return fields.join('.')
}

test('a link without a note has 120 characters at most, whatever the plan', () => {
  const longest = (codes: readonly string[]) => codes.reduce((long, code) => (code.length > long.length ? code : long))
  const stepCode = (step: PlanStep) => codeOf(planOf([step])).length - codeOf(planOf([])).length
  const parts: readonly PlanStep[] = [...led.map(({ slug }) => move(slug)), ...acts.map((kind) => act(kind))]
  const fullest = parts.map((part) => ({ ...part, side: 'right' as const, seconds: page.caps.feed, rounds: planCaps.rounds })).reduce((long, step) => (stepCode(step) > stepCode(long) ? step : long))
  const occasions: readonly Plan['occasion'][] = [{ kind: 'before-feed' }, { kind: 'when-full' }, ...planCaps.hoursApart.map((hours) => ({ kind: 'hours' as const, hours }))]
  const codes = situationSlugs.flatMap((situation) => occasions.flatMap((occasion) => planCaps.inTouch.map((inTouch) => codeOf({ situation, occasion, inTouch, steps: Array.from({ length: planCaps.steps }, () => fullest), note: '' }))))
  expect(`https://gentle-hands.example/plan/#${longest(codes)}`.length).toBeLessThanOrEqual(120)
})

test('a note of a hundred of the widest characters comes through', () => {
  const plan = planOf(Array.from({ length: planCaps.steps }, () => move('armpit', 120, { side: 'each', rounds: 2 })), { situation: 'engorged', inTouch: 168, occasion: { kind: 'hours', hours: 12 }, note: '😀'.repeat(planCaps.noteLength) })
  expect(codeOf(plan).length).toBeLessThanOrEqual(longestCode)
  expect(planIn(codeOf(plan))).toEqual({ kind: 'plan', plan })
})

const agreed = planOf([act('feed'), move('armpit', 120, { side: 'each' }), cold], { situation: 'engorged', note: 'Cold after each feed' })
const code = codeOf(agreed)

test('a link keeps its meaning for ever: what was printed once is read the same', () => {
  expect(planIn('1.e.u.c.BAe0oI3c.1odk.Q29sZCBhZnRlciBlYWNoIGZlZWQ')).toEqual({ kind: 'plan', plan: agreed })
  expect(led.map(({ slug }) => codeOf(planOf([move(slug, 5)])).split('.')[4]?.[0]).join('')).toBe('AFLOYRSWPT')
  expect(acts.map((kind) => codeOf(planOf([act(kind)])).split('.')[4]).join('')).toBe('CEBHMIQNXZ')
  expect(situationSlugs.map((situation) => codeOf(planOf([], { situation })).split('.')[1]).join('')).toBe('etlmsfkuhn')
})

test('a link that was cut or mistyped anywhere is not read as another plan', () => {
  for (const [at] of [...code].entries()) {
    expect(planIn(code.slice(0, at)).kind).toBe('unreadable')
    // Another version is a newer edition's; all else is a slip.
    if (at > 0) expect(planIn(code.slice(0, at) + (code[at] === 'a' ? 'b' : 'a') + code.slice(at + 1)).kind).not.toBe('plan')
    expect(planIn(code.slice(0, at) + code.slice(at + 1)).kind).not.toBe('plan')
  }
})

test.for<[string, Partial<Plan>]>([
  ['one hour apart', { occasion: { kind: 'hours', hours: 1 } }],
  ['thirteen hours apart', { occasion: { kind: 'hours', hours: 13 } }],
  ['being in touch after 13 hours', { inTouch: 13 }],
  ['being in touch after a year', { inTouch: 1000 }],
  ['one round, written', { steps: [act('rps', { rounds: 1 }), act('latch')] }],
  ['four rounds', { steps: [act('rps', { rounds: 4 }), act('latch')] }],
  ['eleven steps', { steps: Array.from({ length: 11 }, () => act('rest')) }],
  ['a note of 101 characters', { note: 'x'.repeat(101) }],
  ['a note with a line end', { note: 'a\nb' }],
  ['a note with a control character', { note: 'a\u0007b' }],
  ['a note that turns its direction', { note: 'a\u202eb' }],
  ['a note that turns it with a mark alone', { note: 'a\u200fb' }],
  ['a note that holds its direction apart', { note: 'a\u2066b\u2069' }],
  ['a note with letters that nobody sees', { note: 'a\u200bb\ufeff' }],
  ['a note with a zero byte', { note: 'a\0b' }],
  ['a note with a line end of another kind', { note: 'a\u2028b' }],
  ['a note with an escape to a terminal', { note: 'a\u001b[31mb' }],
  ['a note with space around it', { note: ' a ' }],
  ['a note with two spaces', { note: 'a  b' }],
  ['a note that is not composed', { note: 'e\u0301' }],
])('a link with %s is refused, and not bent', ([, changes]) => {
  expect(planIn(codeOf({ ...agreed, ...changes })).kind).toBe('unreadable')
})

test.for<[string, string, { steps: number; unknown: number } | 'unreadable']>([
  ['a step that is new', withVersion('2', code.replace('B', 'BD3x')), { steps: 3, unknown: 1 }],
  ['a field that is new', `${withVersion('2', code)}.zz`, { steps: 3, unknown: 0 }],
  ['a second digit', withVersion('9z', code), { steps: 3, unknown: 0 }],
  ['a known step with a dose that is new', withVersion('2', code.replace('I3c', 'I3cq')), { steps: 2, unknown: 1 }],
  ['a situation that is new', withVersion('2', code.replace('.e.', '.z.')), { steps: 0, unknown: 0 }],
  ['nothing but its version', '2.', 'unreadable'],
  ['a version that is none', withVersion('0', code), 'unreadable'],
])('a link of a newer edition, with %s, shows what is known, and says how much is not', ([, written, expected]) => {
  const read = readPlan(written, heldBy(situationIn(written)))
  expect(read.kind === 'newer' ? { steps: read.plan?.steps.length ?? 0, unknown: read.unknown } : read.kind).toEqual(expected)
})

function withVersion(version: string, written: string): string {
  return written.replace('1', version)
}

test('of a link of a newer edition nothing is shown that breaks a rule', () => {
  const broken = withVersion('2', codeOf(planOf([act('rps', { rounds: 3 }), act('latch')])).replace('H', 'D'))
  expect(planIn(broken)).toMatchObject({ kind: 'newer', plan: { steps: [{ kind: 'rps' }] }, unknown: 1 })
  expect(readPlan(broken, heldBy())).toEqual({ kind: 'newer', unknown: 1 })
})

test.for<[string, string]>([
  ['a million letters', 'a'.repeat(1_000_000)],
  ['a million steps', `1.e.f.o.${'B'.repeat(1_000_000)}.aaaa`],
  ['a million points', '.'.repeat(1_000_000)],
  ['a million fields of a newer edition', `2${'.a'.repeat(500_000)}`],
  ['a million digits for a version', `${'9'.repeat(1_000_000)}.e.f.o.B.aaaa`],
  ...['__proto__', 'constructor', 'toString', 'hasOwnProperty', '1.__proto__.f.o.B.aaaa', '2.__proto__.constructor.toString.B.aaaa'].map((name): [string, string] => [`the name ${name}`, name]),
])('a link with %s is no plan of this edition, and is told so at once', ([, written]) => {
  const read = readPlan(written, heldBy(situationIn(written)))
  expect(read.kind === 'newer' ? read.plan : read.kind).toBe(read.kind === 'newer' ? undefined : 'unreadable')
})

test('a note that looks like an element stays the letters that it is', () => {
  const plan = planOf([act('rest')], { note: '<img src=x onerror=alert(1)> {{7*7}} ${x}' })
  expect(planIn(codeOf(plan))).toEqual({ kind: 'plan', plan })
})
