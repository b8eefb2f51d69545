/** What a phone dials. People write +44 (0)20 for a nought that is left out after the country's code. */
export function telephoneAddress(number: string): string {
  const dialled = number.replace(/^(\W*(?:\+|00)[^(]*)\(0\)/, '$1').replace(/[^\d+]/g, '')
  return `tel:${dialled.replace(/(?!^)\+/g, '')}`
}
