/**
 * What the reader is told about the offline copy, as one pure step. It only ever says "saved" on the worker's
 * own count of what is in its cache; nothing else leads there.
 */

/** The worker's count of its list: how many files are in the cache and right, and how big they are. */
export interface CopyReport {
  readonly saved: number
  readonly total: number
  readonly bytes: number
  /** Names the exact build that the copy is of. */
  readonly build: string
}

export type Copy =
  | { readonly kind: 'unknown' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'saved'; readonly report: CopyReport }
  | { readonly kind: 'incomplete'; readonly report: CopyReport }
  | { readonly kind: 'not-saved' }
  | { readonly kind: 'impossible' }

/** A new version: none, asking, put off for this visit, or on its way in. */
export type Update = 'none' | 'waiting' | 'put-off' | 'accepted'

export interface OfflineState {
  readonly copy: Copy
  readonly update: Update
  readonly repairing: boolean
}

export type OfflineEvent =
  | { readonly kind: 'impossible' }
  | { readonly kind: 'first-install-began' }
  | { readonly kind: 'first-install-failed' }
  | { readonly kind: 'reported'; readonly report: CopyReport | undefined }
  | { readonly kind: 'repair-began' }
  | { readonly kind: 'update-waiting' }
  | { readonly kind: 'update-put-off' }
  | { readonly kind: 'update-accepted' }

export const firstOfflineState: OfflineState = { copy: { kind: 'unknown' }, update: 'none', repairing: false }

export function nextOfflineState(state: OfflineState, event: OfflineEvent): OfflineState {
  switch (event.kind) {
    case 'impossible':
      return { ...state, copy: { kind: 'impossible' } }
    case 'first-install-began':
      return { ...state, copy: { kind: 'saving' } }
    case 'first-install-failed':
      return { ...state, copy: { kind: 'not-saved' } }
    case 'reported':
      return { ...state, copy: copyFrom(event.report), repairing: false }
    case 'repair-began':
      return { ...state, repairing: true }
    case 'update-waiting':
      return state.update === 'accepted' ? state : { ...state, update: 'waiting' }
    case 'update-put-off':
      return state.update === 'waiting' ? { ...state, update: 'put-off' } : state
    case 'update-accepted':
      return { ...state, update: 'accepted' }
    default:
      return event satisfies never
  }
}

function copyFrom(report: CopyReport | undefined): Copy {
  if (!report) return { kind: 'not-saved' }
  return { kind: report.saved === report.total && report.total > 0 ? 'saved' : 'incomplete', report }
}
