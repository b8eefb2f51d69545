/** Every text of the hands-free session and its log, by name; each language has all of them in content/<language>/session.yaml. They come with the session. */
export const sessionKeys = [
  'start', 'stopHurts',
  // The log's list
  'logEmpty', 'logPrint', 'logExport', 'logDelete', 'logDeleteOf', 'logUndo', 'logUndoOf', 'logDeleted', 'logPutBack',
  'logDeleteAll', 'logDeleteAllSure', 'logDeleteAllYes', 'logDeleteAllNo', 'logAllDeleted',
  'logReadFailed', 'logDeleteFailed', 'logClearFailed', 'logPutBackFailed', 'logExportFailed',
  'logDone', 'logHurt', 'logLeft', 'logFelt', 'logFeltBefore', 'logFeltAfter',
  'logPaper', 'logPrinted', 'logWhen', 'logWhat', 'logSide', 'logSteps', 'logTime', 'logBefore', 'logAfter', 'logEnded',
] as const

export type SessionText = Readonly<Record<(typeof sessionKeys)[number], string>>
