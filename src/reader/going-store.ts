/** Sessions that can be gone on with, each under an id of its own: two tabs never write over each other. Each call rejects where the device refuses. */
import { inStore } from './database.ts'

export async function keepGoing(id: string, value: unknown): Promise<void> {
  await inStore('going', 'readwrite', (store) => store.put(value, id))
}

/** All that are kept, as they were kept; another edition may have kept them. */
export async function allGoing(): Promise<unknown[]> {
  return inStore('going', 'readonly', (store) => store.getAll())
}

export async function forgetGoing(id: string): Promise<void> {
  await inStore('going', 'readwrite', (store) => store.delete(id))
}

export async function forgetAllGoing(): Promise<void> {
  await inStore('going', 'readwrite', (store) => store.clear())
}
