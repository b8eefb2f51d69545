/** Every text of plans, by name; each language has all of them in content/<language>/plan.yaml. They come with the plan. */
export const planKeys = [
  'yourPlan',
  // Why something is no plan, and what to do instead
  'emptyWhy', 'emptyInstead', 'tooManyWhy', 'tooManyInstead', 'kneadingWhy', 'kneadingInstead', 'strangeWhy', 'strangeInstead', 'timeWhy', 'timeInstead', 'doseWhy', 'doseInstead', 'occasionWhy', 'occasionInstead',
  'inTouchWhy', 'inTouchInstead', 'noteWhy', 'noteInstead', 'situationWhy', 'situationInstead', 'hoursWhy', 'hoursInstead', 'hotWhy', 'hotInstead', 'softSoreWhy', 'softSoreInstead', 'softRoundsWhy', 'softRoundsInstead',
  'softThenWhy', 'softThenInstead', 'lumpWhy', 'lumpInstead', 'lumpStrokesWhy', 'lumpStrokesInstead', 'oilThenWhy', 'oilThenInstead', 'oilHereWhy', 'oilHereInstead', 'massageWhy', 'massageInstead', 'moveWhy', 'moveInstead',
  'comfortWhy', 'comfortInstead', 'feedWhy', 'feedInstead', 'feedNoneWhy', 'feedNoneInstead', 'warmWhy', 'warmInstead', 'warmHereWhy', 'warmHereInstead', 'pumpWhy', 'pumpInstead', 'lossWhy', 'lossInstead',
  'ruleWhy', 'ruleInstead',
] as const

export type PlanText = Readonly<Record<(typeof planKeys)[number], string>>
