import type { KeptFile } from './kept-file.ts'
import type { KeptTexts, TextByKey } from './kept-texts.ts'
import { mergedPlans } from './kept-plans.ts'
import { isKeptKey, keptKeys } from './kept-texts.ts'
import type { Log } from './log-entry.ts'

const plansKey = 'gentle-hands plans'

/**
 * Keeps what a checked file holds: first its log, all or none, then its texts. What the file does not hold stays as it is, other plans too.
 * Rejects where this device refuses any of it, and then all is as it was before.
 */
export async function takeIn({ kept, log: entries }: KeptFile, texts: KeptTexts, log: Log): Promise<void> {
  const undoLog = entries.length > 0 ? await addToLog(log, entries) : undefined
  const before = Object.fromEntries(keptKeys.map((key) => [key, texts[key].current()]))
  keepAll(withOwnPlans(kept, texts), texts)
  if (keysOf(kept).every((key) => texts[key].canKeep())) return
  keepAll(before, texts)
  await undoLog?.()
  throw new Error('This device does not keep the settings.')
}

/** Gives the way back. */
async function addToLog(log: Log, entries: KeptFile['log']): Promise<() => Promise<void>> {
  const before = await log.all()
  await log.put(entries)
  return async () => {
    for (const { id } of entries) await log.remove(id)
    await log.put(before)
  }
}

/** Plans are like the log: no file of other ones may replace them. */
function withOwnPlans(kept: TextByKey, texts: KeptTexts): TextByKey {
  const { [plansKey]: taken } = kept
  return taken === undefined ? kept : { ...kept, [plansKey]: mergedPlans(texts[plansKey].current(), taken) }
}

function keepAll(kept: TextByKey, texts: KeptTexts): void {
  for (const key of keysOf(kept)) texts[key].keep(kept[key] ?? '')
}

const keysOf = (kept: TextByKey) => Object.keys(kept).filter(isKeptKey)
