/**
 * The one database of this device: the log, and sessions that can be gone on with. All that is read or written goes
 * through here, in a transaction that is awaited to its end: what it says is kept is kept, and what fails changes nothing.
 */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPObjectStore } from 'idb'

/** Keys are ids. Values are unknown, for another edition may have kept them: whoever reads them checks them. */
interface Stores extends DBSchema {
  log: { key: string; value: unknown }
  going: { key: string; value: unknown }
}

type StoreName = 'log' | 'going'
type Mode = 'readonly' | 'readwrite'

/**
 * What `act` answers, once its transaction is complete. Rejects where the device refuses or anything in it fails, and
 * then nothing of it is kept. `act` may await nothing but the store: a transaction does not wait for others.
 */
export async function inStore<Name extends StoreName, M extends Mode, Answer>(name: Name, mode: M, act: (store: IDBPObjectStore<Stores, [Name], Name, M>) => Promise<Answer>): Promise<Answer> {
  try {
    const transaction = (await connection()).transaction(name, mode)
    try {
      const [answer] = await Promise.all([act(transaction.store), transaction.done])
      return answer
    } catch (fault) {
      await undone(transaction)
      throw fault
    }
  } catch (cause) {
    throw new Error(`This device did not let the guide ${mode === 'readonly' ? 'read' : 'change'} what it keeps (${name}).`, { cause })
  }
}

/** Held open, so that a write as the page goes away begins at once. */
const connection = heldOpen()

function heldOpen(): () => Promise<IDBPDatabase<Stores>> {
  let opened: Promise<IDBPDatabase<Stores>> | undefined
  const forget = () => void (opened = undefined)
  const open = async () => {
    const database = await openDB<Stores>('gentle-hands', 1, {
      upgrade: (database) => {
        database.createObjectStore('log')
        database.createObjectStore('going')
      },
      // A later edition in another tab waits for this one to let go.
      blocking: () => {
        forget()
        database.close()
      },
      // iOS ends connections of pages in the background.
      terminated: forget,
    })
    return database
  }
  return () => (opened ??= open().catch((fault: unknown) => {
    forget()
    throw fault
  }))
}

/** A request may fail and its transaction still go through with the rest. */
async function undone(transaction: { readonly abort: () => void; readonly done: Promise<void> }): Promise<void> {
  try {
    transaction.abort()
  } catch {
    // It is over already.
  }
  await transaction.done.catch(() => {})
}
