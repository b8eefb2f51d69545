/** What all workers of one phone have in common besides its caches: who is in use, who waits, who comes; and one lock. */

/** A worker as another one sees it. */
export interface WorkerHandle extends EventTarget {
  readonly postMessage: (data: unknown, ports?: readonly MessagePort[]) => void
}

export interface Registration {
  active: WorkerHandle | null
  waiting: WorkerHandle | null
  installing: WorkerHandle | null
}

/** Ends with its worker, and so does all that it holds. */
export interface Life {
  isOver: boolean
}

const registrations = new WeakMap<object, Registration>()
const held = new WeakMap<object, { readonly life: Life; readonly done: Promise<unknown> }>()

export function registrationOf(phone: object): Registration {
  const known = registrations.get(phone) ?? { active: null, waiting: null, installing: null }
  registrations.set(phone, known)
  return known
}

type Work = (lock: object | null) => Promise<unknown>

/** navigator.locks with one name, of which no worker of the guide has a second. */
export function locksOf(phone: object, life: Life) {
  return {
    request: async (_: string, ...[options, work]: readonly [{ readonly ifAvailable: boolean }, Work] | readonly [Work]): Promise<unknown> => {
      const [isOptional, run] = typeof options === 'function' ? [false, options] : [options.ifAvailable, work as Work]
      for (let now = held.get(phone); now && !now.life.isOver; now = held.get(phone)) {
        if (isOptional) return run(null)
        await now.done
      }
      const working = run({})
      const done = working.catch(() => {}).then(() => held.delete(phone))
      held.set(phone, { life, done })
      return working
    },
  }
}
