/** Every text of plans, by name; each language has all of them in content/<language>/plan.yaml. They come with the plan. */
export const planKeys = [
  // Build
  'make', 'makeFor', 'makeLead', 'forWhich', 'both', 'left', 'right', 'planFor', 'steps', 'howLong', 'howOften', 'times', 'whichBreast',
  'earlier', 'earlierOf', 'later', 'laterOf', 'remove', 'removeOf', 'movedTo', 'removed', 'added',
  'addStep', 'addFew', 'techniques', 'acts', 'addOf', 'when', 'whenDone', 'beforeFeed', 'whenFull', 'hoursApart', 'everyHours', 'howFarApart', 'inTouch', 'note', 'noteHint',
  'seePlan', 'addFirst', 'goOnMaking', 'another',
  // Read
  'yourPlan', 'touchIn', 'noteSays', 'thisPlan', 'changePlan', 'saveGuide', 'addedToLast', 'beginNew', 'noPlan', 'unreadable', 'refused', 'newerPart', 'newerWhole', 'makeOrOpen',
  // Hand it over
  'showCode', 'codeOf', 'codeHow', 'copyLink', 'shareLink', 'printPlan', 'planLink', 'linkCopied', 'linkByHand', 'linkShared', 'linkNotShared', 'printing',
  'pasteLink', 'openPasted', 'pasteWrong',
  // Keep it
  'keepPlan', 'planName', 'planNameHint', 'planKept', 'planKeptAlready', 'planNotKept', 'planNameMissing', 'plansFull',
  'plansEmpty', 'plansHere', 'openPlan', 'playPlan', 'renamePlan', 'copyPlan', 'deletePlan', 'undoDelete', 'planOf', 'planCopyName', 'planKeptOn',
  'saveName', 'leaveName', 'planDeleted', 'planBack', 'planCopied', 'planRenamed', 'planNotDone',
  // On paper
  'paper', 'paperCountry', 'paperLetter', 'sheetFirst', 'sheetStop', 'sheetSources', 'sheetMarks', 'sheetMore', 'sheetScan', 'sheetNumbers', 'sheetFeed', 'sheetTimes', 'sheetAs',
  // Why something is no plan, and what to do instead
  'emptyWhy', 'emptyInstead', 'tooManyWhy', 'tooManyInstead', 'kneadingWhy', 'kneadingInstead', 'strangeWhy', 'strangeInstead', 'timeWhy', 'timeInstead', 'doseWhy', 'doseInstead', 'occasionWhy', 'occasionInstead',
  'inTouchWhy', 'inTouchInstead', 'noteWhy', 'noteInstead', 'situationWhy', 'situationInstead', 'hoursWhy', 'hoursInstead', 'hotWhy', 'hotInstead', 'softSoreWhy', 'softSoreInstead', 'softRoundsWhy', 'softRoundsInstead',
  'softThenWhy', 'softThenInstead', 'lumpWhy', 'lumpInstead', 'lumpStrokesWhy', 'lumpStrokesInstead', 'oilThenWhy', 'oilThenInstead', 'oilHereWhy', 'oilHereInstead', 'massageWhy', 'massageInstead', 'moveWhy', 'moveInstead',
  'comfortWhy', 'comfortInstead', 'feedWhy', 'feedInstead', 'feedNoneWhy', 'feedNoneInstead', 'warmWhy', 'warmInstead', 'warmHereWhy', 'warmHereInstead', 'pumpWhy', 'pumpInstead', 'medicineWhy', 'medicineInstead', 'lossWhy', 'lossInstead',
  'ruleWhy', 'ruleInstead',
] as const

export type PlanText = Readonly<Record<(typeof planKeys)[number], string>>
