import { expect, test, vi } from 'vitest'
import { reloadOnTakeover } from '../../src/offline/reload-on-takeover.ts'

/** As much of navigator.serviceWorker as a page is told of: who controls it, and when that changes. */
function openedPage({ isControlled }: { readonly isControlled: boolean }) {
  const container = Object.assign(new EventTarget(), { controller: isControlled ? {} : null })
  const reload = vi.fn()
  // The function under test reads the controller and listens, no more.
  const reloadNow = reloadOnTakeover(container as unknown as ServiceWorkerContainer, reload)
  const takeOver = () => void container.dispatchEvent(new Event('controllerchange'))
  return { reload, reloadNow, takeOver }
}

test('a first-time reader is not interrupted when the first worker takes charge', () => {
  const { reload, takeOver } = openedPage({ isControlled: false })
  takeOver()
  expect(reload).not.toHaveBeenCalled()
})

test('a page opened before there was any worker follows the update after it', () => {
  const { reload, takeOver } = openedPage({ isControlled: false })
  takeOver()
  takeOver()
  expect(reload).toHaveBeenCalledTimes(1)
})

test('a page that has a worker reloads when a new one takes over, also where another tab accepted it', () => {
  const { reload, takeOver } = openedPage({ isControlled: true })
  expect(reload).not.toHaveBeenCalled()
  takeOver()
  expect(reload).toHaveBeenCalledTimes(1)
})

test('a reader sees one reload, however many workers take over and whoever asks', () => {
  const { reload, reloadNow, takeOver } = openedPage({ isControlled: true })
  takeOver()
  takeOver()
  reloadNow()
  expect(reload).toHaveBeenCalledTimes(1)
})

test('where the browser does not tell of the takeover, the page can reload by itself, once', () => {
  const { reload, reloadNow, takeOver } = openedPage({ isControlled: false })
  reloadNow()
  reloadNow()
  takeOver()
  takeOver()
  expect(reload).toHaveBeenCalledTimes(1)
})
