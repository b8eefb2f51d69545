import { fill } from '../guide/interface-text.ts'
import text from 'virtual:interface-text'
import type { Copy } from './next-offline-state.ts'
import type { OfflineCopy } from './offline-copy.ts'
import { useOfflineState } from './use-offline-state.ts'

/** What is saved on this device, how big it is, and a way to put it right. */
export function SavedCopy({ offline }: { readonly offline: OfflineCopy }) {
  const { copy, repairing, update } = useOfflineState(offline)
  return (
    <>
      <CopyFacts copy={copy} />
      {'report' in copy && (
        <button type="button" className="needs-script" aria-disabled={repairing} onClick={() => !repairing && offline.actions.repair()}>
          {repairing ? text.repairing : text.repair}
        </button>
      )}
      {update === 'put-off' && <button type="button" className="main-action" onClick={() => offline.actions.acceptUpdate()}>{text.updateNow}</button>}
    </>
  )
}

function CopyFacts({ copy }: { readonly copy: Copy }) {
  if (copy.kind === 'impossible') return <p>{text.noWorker}</p>
  if (copy.kind === 'saving') return <p>{text.savingProgress}</p>
  if (!('report' in copy)) return <p>{text.notSaved}</p>
  const { saved, total, bytes, build } = copy.report
  return (
    <>
      <p>{copy.kind === 'saved' ? text.repaired : fill(text.repairFailed, { missing: total - saved })}</p>
      <ul>
        <li>{fill(text.savedFiles, { saved, total })}</li>
        <li>{fill(text.savedSize, { size: sizeText(bytes) })}</li>
        <li>{fill(text.copyName, { build })}</li>
      </ul>
    </>
  )
}

function sizeText(bytes: number): string {
  return new Intl.NumberFormat(document.documentElement.lang, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(bytes / 1000)
}
