import { keptFileName, keptFileText } from '../reader/kept-file.ts'
import { textsKept } from '../reader/kept-texts.ts'
import { openLog } from '../reader/log.ts'
import { giveFile } from './give-file.ts'
import { keptTextsOf } from './kept-texts-of.ts'

/** Hands the reader one file of all that this device keeps. Rejects where the log cannot be read. */
export async function giveKeptFile(world: Parameters<typeof keptTextsOf>[0]): Promise<void> {
  const now = new Date()
  const log = await openLog().all()
  await giveFile(new File([keptFileText({ kept: textsKept(keptTextsOf(world)), log }, now)], keptFileName(now), { type: 'application/json' }))
}
