/** Every text of the presenter, by name; each language has all of them in content/<language>/present.yaml. They come with the presenter. */
export const presentKeys = [
  // What cannot be shown
  'unreadable', 'unknown', 'teachOnly', 'broken',
  // Before it begins
  'present', 'chooseOther', 'toCome', 'beforeYouGoIn',
  // On the screen
  'placeOf', 'announced', 'sayNo', 'ownHands', 'askFirst', 'yesFirst', 'stopIf', 'whenToCall', 'makePlan',
  // Controls
  'controls', 'back', 'next', 'breast', 'pace', 'paceUsual', 'paceHalf', 'paceStill', 'skin', 'asDrawn',
  'notes', 'notesShown', 'notesHidden', 'screen', 'black', 'comeBack', 'leave',
  // Notes
  'known', 'knownOfWhole',
] as const

export type PresentText = Readonly<Record<(typeof presentKeys)[number], string>>
