import { expect, test } from 'vitest'
import { inDegrees, inWords } from '../../src/reader/in-words.ts'

test.for([
  ['Cup the breast in both hands.', 'Cup the chest in both hands.'],
  ['Breast massage: you stroke, roll, tap or circle.', 'Chest massage: you stroke, roll, tap or circle.'],
  ['Full breasts do not prove it.', 'Full chests do not prove it.'],
  ['No binding of your breasts.', 'No binding of your chest.'],
  ['Your breasts were made smaller.', 'Your chest was made smaller.'],
  ['Your breasts hold too much milk and fluid.', 'Your chest holds too much milk and fluid.'],
  ['Are your breasts full all the time?', 'Is your chest full all the time?'],
  ['At 2 months, 96% of the hand group were breastfeeding.', 'At 2 months, 96% of the hand group were chestfeeding.'],
  ["More than 75% of the breast's lymph runs to nodes in the armpit.", "More than 75% of the chest's lymph runs to nodes in the armpit."],
  ['The breast is painfully full and nothing comes.', 'The chest is painfully full and nothing comes.'],
  ['Upper breast: to the collarbone.', 'Upper chest: to the collarbone.'],
  ['On the inner breast, stroke to the breastbone.', 'On the inner chest, stroke to the breastbone.'],
  // One of two stays one of two.
  ['One patch, one breast only, or feeling ill is different.', 'One patch, one side only, or feeling ill is different.'],
  ['These steps stop at 5 minutes on each breast.', 'These steps stop at 5 minutes on each side.'],
  ['Our limit is 5 minutes a breast, for comfort.', 'Our limit is 5 minutes a side, for comfort.'],
  ['A lump or a hot patch in that breast.', 'A lump or a hot patch on that side.'],
  ['Offer your baby the other breast.', 'Offer your baby the other side.'],
  ['Are both breasts tight all over, shiny and a little pink, with no fever?', 'Are both sides tight all over, shiny and a little pink, with no fever?'],
  ['They swap between breasts.', 'They swap between sides.'],
  ['Redness covers more than a third of the breast.', 'Redness covers more than a third of one side.'],
] as const)('who says chest reads it: %s', ([written, read]) => {
  expect(inWords(written, 'chest')).toBe(read)
})

test.for([
  'Chest pain, confusion, very breathless, heavy bleeding, or a fit?',
  'Breast pain burns or stabs for weeks.',
  'Any infection of the breast or its skin.',
  'For a healthy baby, milk from a sore or infected breast is safe.',
  'You have, or have had, breast cancer.',
  'Broken skin, or breast cancer now or before.',
  'Breast surgery or cancer, blood thinners, broken skin, pregnant, or another reason to ask',
  'You have implants or piercings, or had breast or chest surgery.',
  'I have had breast or chest surgery.',
  'The rest runs mainly to nodes by the breastbone.',
  'Accessory breast tissue',
  'Breast shields, and how a pump should fit.',
  'Short for therapeutic breast massage in lactation.',
  'We write "breast".',
  'The Australian Breastfeeding Association answers by day and night.',
  'Call the National Breastfeeding Helpline.',
  'Breastfeeding Network and Breast Cancer Now are groups.',
  'Keep your baby off your chest.',
])('stays as it is for every reader: %s', (text) => {
  expect(inWords(text, 'chest')).toBe(text)
})

test('breast surgery is asked about in both words, as either may be the one that was said', () => {
  expect(inWords('You have had breast surgery. Ask your surgeon first.', 'chest')).toBe('You have had breast or chest surgery. Ask your surgeon first.')
})

test('who says breast reads what was written', () => {
  expect(inWords('Cup the breast.', 'breast')).toBe('Cup the breast.')
})

const fever = 'Leaflets say from 37.5 °C / 99.5 °F to 38.5 °C / 101.3 °F.'

test.for([
  ['both', fever],
  ['celsius', 'Leaflets say from 37.5 °C to 38.5 °C.'],
  ['fahrenheit', 'Leaflets say from 99.5 °F to 101.3 °F.'],
] as const)('degrees in %s', ([degrees, read]) => {
  expect(inDegrees(fever, degrees)).toBe(read)
})
