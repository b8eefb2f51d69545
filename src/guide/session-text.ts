/** Every text of the hands-free session and its log, by name; each language has all of them in content/<language>/session.yaml. They come with the session. */
export const sessionKeys = [
  // Before it starts
  'start', 'goOnWhere', 'goOnCheck', 'startAnew', 'whichSide', 'whichSore', 'notForYou', 'notForHow', 'leftSide', 'rightSide', 'ifYouLike', 'onlyIf', 'alsoDo', 'sound', 'voice', 'vibration', 'log', 'feelingBefore', 'feelingScale', 'teachOnly', 'broken',
  // While it runs
  'stepOf', 'announce', 'moveHands', 'comesNext', 'roundOf', 'enoughRounds', 'doingNow', 'noClock', 'paused', 'pause', 'goOn', 'back', 'next', 'stopHurts', 'stopIf', 'disputed', 'onlyWhen', 'cautionsAt', 'noScreenLock', 'noSound', 'noVoice', 'noVibration', 'notKept',
  // After it
  'allDone', 'restNow', 'stopped', 'feelingAfter', 'rising', 'noBetter', 'whenToCall', 'logKept', 'logSee', 'logRefused',
  // The screens that a technique alone has beside its own
  'howItGoes', 'wipeOil', 'wipeOilHow',
  // The log's list
  'logEmpty', 'logPrint', 'logExport', 'logDelete', 'logDeleteOf', 'logUndo', 'logUndoOf', 'logDeleted', 'logPutBack',
  'logDeleteAll', 'logDeleteAllSure', 'logDeleteAllYes', 'logDeleteAllNo', 'logAllDeleted',
  'logReadFailed', 'logDeleteFailed', 'logClearFailed', 'logPutBackFailed', 'logExportFailed',
  'logDone', 'logHurt', 'logLeft', 'logFelt', 'logFeltBefore', 'logFeltAfter',
  'logPaper', 'logPrinted', 'logWhen', 'logWhat', 'logSide', 'logSteps', 'logTime', 'logBefore', 'logAfter', 'logEnded',
] as const

export type SessionText = Readonly<Record<(typeof sessionKeys)[number], string>>
