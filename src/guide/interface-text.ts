import type { RouteStep } from './route.ts'
import type { Soon } from './situation.ts'

/** Every text of the interface, by name; each language has all of them in content/<language>/interface.yaml. */
export const interfaceKeys = [
  // Frame
  'guideName', 'skip', 'onThisPage', 'questions', 'words', 'allWords', 'save', 'settings', 'about', 'atBedside', 'honestLine', 'lastChecked', 'mayBeOld',
  'tabNow', 'tabEleven', 'tabPlan', 'tabHelp', 'tabsLabel', 'footerLabel',
  // Light
  'light', 'lightAuto', 'lightDay', 'lightDark', 'lightNight', 'lightEvening', 'close',
  // Technique
  'numberOf', 'lasts', 'before', 'stopFirst', 'goesWith', 'goesWithNothing', 'sources', 'ourChoice', 'notChecked', 'source',
  'labelSome', 'labelExpert', 'labelDisputed', 'labelNone', 'previous', 'next', 'neighboursLabel', 'leftOut', 'insteadUse',
  'kindMassage', 'kindExpressing', 'kindOil', 'kindTeachOnly',
  // Drawings
  'changeDrawing', 'sideLeft', 'sideRight',
  // Situation
  'gateHeading', 'gateNone', 'gateYes', 'gateResult', 'gateLeadsTo', 'gateIsHere', 'gatePassed', 'gateAgain',
  'soonEmergency', 'soonNow', 'soonToday', 'soonWeek', 'soonAsk', 'more', 'rounds', 'steps', 'whenToCall', 'howSure', 'numbersLead', 'whereDisagree', 'stopIf', 'when',
  'stepOptional', 'stepOff', 'sideEach', 'sideSore', 'sideOther', 'usedFor', 'usedForNone', 'leftOutOf',
  // Hands-free session
  'session', 'startHandsFree', 'addToPlan', 'makePlan', 'sessionOf', 'sessionSources', 'sessionUnreadable',
  // Plan
  'fromNothing',
  // At the bedside
  'bedsideSay', 'bedsideAsk', 'chooseThese',
  // Boxes and sources
  'boxNever', 'boxDisagree', 'boxQuote', 'boxNote', 'boxDanger', 'howMuchRead', 'notCheckedPart', 'usedIn',
  'typeTrial', 'typeReview', 'typeStudy', 'typeGuideline', 'typeLeaflet', 'typeArticle', 'typeReference',
  // Emergency numbers
  'adviceAtNight', 'mindAtNight', 'checkNumber', 'numberChecked', 'numberNotChecked', 'callsOffline',
  'callNumber', 'yourNumberIn', 'chooseCountry', 'allCountries',
  // The reader's own numbers
  'myNumbers', 'myNumbersHint', 'midwife', 'consultant', 'outOfHours', 'addNumbers', 'changeNumbers', 'saveNumbers', 'deleteNumbers',
  'keptHere', 'cannotKeep', 'numberSigns', 'numberShort', 'numberLong',
  // Search
  'find',
  // Offline
  'savingProgress', 'saved', 'notSaved', 'noWorker', 'updateReady', 'updateNow', 'updateLater', 'updating',
  'savedSize', 'savedFiles', 'edition', 'repair', 'repairing', 'repaired', 'repairFailed', 'install', 'copyName',
  // Faults
  'pageFailed', 'partFailed', 'tryAgain',
] as const

export type InterfaceText = Readonly<Record<(typeof interfaceKeys)[number], string>>

/** What each of these is called, by the name of its text. */
export const soonKeys = { emergency: 'soonEmergency', now: 'soonNow', today: 'soonToday', week: 'soonWeek', ask: 'soonAsk' } as const satisfies Record<Soon, keyof InterfaceText>
export const stepSideKeys = { each: 'sideEach', sore: 'sideSore', other: 'sideOther', left: 'sideLeft', right: 'sideRight' } as const satisfies Record<NonNullable<RouteStep['side']>, keyof InterfaceText>

/** Puts values into the {places} of a text. */
export function fill(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
}
