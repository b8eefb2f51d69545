/// <reference types="vite/client" />

/** V8's own; other engines ignore it. */
interface ErrorConstructor {
  stackTraceLimit: number
}

interface ImportMetaEnv {
  /** A build that is only there to remove the worker: its pages register none. */
  readonly KILL_SWITCH: boolean
}

/** The interface's texts in the language that is built; made by src/compile/content-plugin.ts. */
declare module 'virtual:interface-text' {
  import type { InterfaceText } from './guide/interface-text.ts'
  import type { Block, EmergencyRow } from './guide/blocks.ts'
  const text: InterfaceText
  export default text
  /** Stands above the steps of every technique; here, so that eleven pages do not each carry it. */
  export const before: readonly Block[]
  /** The emergency numbers, beside every call that may need one. */
  export const emergency: readonly EmergencyRow[]
}

declare module 'virtual:drawing-text' {
  import type { DrawingText } from './guide/drawing-text.ts'
  const text: DrawingText
  export default text
}

declare module 'virtual:find-text' {
  import type { FindText } from './guide/find-text.ts'
  const text: FindText
  export default text
}

declare module 'virtual:session-text' {
  import type { SessionText } from './guide/session-text.ts'
  const text: SessionText
  export default text
}

declare module 'virtual:settings-text' {
  import type { SettingsText } from './guide/settings-text.ts'
  const text: SettingsText
  export default text
}

declare module 'virtual:plan-text' {
  import type { PlanText } from './guide/plan-text.ts'
  const text: PlanText
  export default text
}

declare module 'virtual:present-text' {
  import type { PresentText } from './guide/present-text.ts'
  const text: PresentText
  export default text
}
