/** A sound card that the test drives. Its clock goes in steps of 128 samples, as a real one does; `restless`, it goes one step on at each look, as Chromium's may. */
export function fakeSound({ begun, state: first = 'running' as AudioContextState, restless = false }: { readonly begun: number; readonly state?: AudioContextState; readonly restless?: boolean }) {
  const quantum = 128 / 44_100
  const starts: number[] = []
  const leads: number[] = []
  const gains: [value: number, at: number][][] = []
  let now = begun
  let state: string = first
  const currentTime = () => Math.floor(now / quantum) * quantum
  const param = () => {
    const points: [number, number][] = []
    gains.push(points)
    const add = (value: number, at: number) => points.push([value, at])
    return { setValueAtTime: add, linearRampToValueAtTime: add }
  }
  const node = { connect: <Other>(other: Other) => other }
  const context = {
    get currentTime() {
      if (restless) now += quantum
      return currentTime()
    },
    get state() { return state },
    destination: {},
    createGain: () => ({ ...node, gain: param() }),
    createOscillator: () => ({ ...node, frequency: {}, start: (at: number) => (starts.push(at), leads.push(at - currentTime())), stop: () => {} }),
  }
  return {
    // The beat uses no more of it.
    context: context as unknown as AudioContext,
    starts,
    leads,
    now: () => now,
    pass: (seconds: number) => void (now += seconds),
    set: (next: string) => void (state = next),
    /** What is set for the gain that all goes through: value and time. */
    out: () => gains[0] ?? [],
    envelopes: () => gains.slice(1),
  }
}
