import type { EmergencyRow } from '../guide/blocks.ts'
import type { CompiledPage } from './compile-page.ts'
import type { Tell } from './content-error.ts'
import type { Checked } from './read-yaml.ts'

const year = 365 * 24 * 60 * 60 * 1000

/** Telephone numbers change: each row was checked within a year (rule 12). */
export function checkEmergency({ value, lineOf }: Checked<readonly Omit<EmergencyRow, 'name'>[]>, today: string, tell: Tell): void {
  for (const [index, { country, checked }] of value.entries()) {
    if (Date.parse(today) - Date.parse(checked) > year) tell(lineOf(index, 'checked'), `The numbers of ${country} were last checked on ${checked} (rule 12).`, 'Check each, then write the new day.')
  }
}

/** The numbers stand in "Get help", and wherever they stand, before them the words that hold everywhere (rule 12). */
export function checkEmergencyStands(pages: readonly CompiledPage[], tellIn: (file: string) => Tell): void {
  for (const { slug, file, tree, passages } of pages) {
    const table = tree.children.find((node) => node.type === 'leafDirective' && node.name === 'emergency-numbers')
    const line = table?.position?.start.line
    if (line === undefined && slug === 'get-help') tellIn(file)(1, 'The emergency numbers are missing (rule 12).', 'Write ::emergency-numbers.')
    const isLed = passages.some((passage) => passage.line < (line ?? 0) && passage.text.includes('your emergency number'))
    if (line !== undefined && !isLed) tellIn(file)(line, 'The numbers stand alone (rule 12).', 'Before them, say "Call your emergency number."')
  }
}
