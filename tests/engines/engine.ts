import type { DebianPackage } from '../../src/commands/debian-packages.ts'

/** What the three engines have in common, as thin as it can be: a file each says how its driver does it. */
export interface Engine {
  readonly name: 'Chromium' | 'Firefox' | 'WebKit'
  /** What it needs on Debian, beside what `npm test` installs anyway. */
  readonly packages: readonly DebianPackage[]
  readonly start: () => Promise<RunningEngine>
}

export interface RunningEngine {
  /** A reader who was never here: nothing is saved, nothing is kept. */
  readonly newReader: () => Promise<Reader>
  readonly close: () => Promise<void>
}

export interface Reader {
  readonly open: (address: string) => Promise<Tab>
  /** What went wrong in this reader's tabs since this was last asked, as far as the driver tells: errors that nothing caught, and those on the console. */
  readonly faults: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

export interface Tab {
  readonly goto: (address: string) => Promise<void>
  readonly reload: () => Promise<void>
  /** Runs a script in the page, so it can call nothing of ours; what it gives comes out as JSON. */
  readonly run: <Result>(script: () => Result) => Promise<Awaited<Result>>
  /** Presses, where a pointer would, what the script finds; rejects where it finds nothing. */
  readonly press: (find: (name: string) => HTMLElement | undefined, name: string) => Promise<void>
  /** Types into what has the focus. */
  readonly type: (text: string) => Promise<void>
  readonly close: () => Promise<void>
}

/** A phone held upright. WebKitGTK's window is wider: see lacks.ts. */
export const phone = { width: 390, height: 844 }
