import { expect, test } from 'vitest'
import { askReport, typeOf } from '../../src/offline/worker-messages.ts'

test('the worker understands a page of its own build', () => {
  expect(typeOf({ type: askReport })).toBe(askReport)
})

test.for([undefined, null, 0, 'REPORT', true, {}, [], () => {}])('the worker ignores what no page of ours says: %o', (message) => {
  expect(typeOf(message)).toBeUndefined()
})
