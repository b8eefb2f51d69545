import type { EmergencyRow } from '../guide/page.ts'
import type { CompiledPage } from './compile-page.ts'
import type { Tell } from './content-error.ts'

const year = 365 * 24 * 60 * 60 * 1000

/** Telephone numbers change: each row was checked within a year (rule 12). */
export function checkEmergency(rows: readonly EmergencyRow[], file: string, today: string, tellIn: (file: string) => Tell): void {
  for (const { country, checked } of rows) {
    if (Date.parse(today) - Date.parse(checked) > year) tellIn(file)(1, `The numbers of ${country} were last checked on ${checked} (rule 12).`, 'Check each, then write the new day.')
  }
}

/** The numbers stand in "Get help", and before them the words that hold everywhere (rule 12). */
export function checkEmergencyStands(pages: readonly CompiledPage[], tellIn: (file: string) => Tell): void {
  const help = pages.find(({ slug }) => slug === 'get-help')
  if (!help) return
  const table = help.tree.children.find((node) => node.type === 'leafDirective' && node.name === 'emergency-numbers')
  const line = table?.position?.start.line
  const tell = tellIn(help.file)
  if (line === undefined) tell(1, 'The emergency numbers are missing (rule 12).', 'Write ::emergency-numbers.')
  else if (!help.passages.some((passage) => passage.line < line && passage.text.includes('your emergency number'))) tell(line, 'The numbers stand alone (rule 12).', 'Before them, say "Call your emergency number."')
}
