/** `npm run audit`: whether anything of what ships has a known weakness. Ends with a fault where it has; where nobody answers, it says that. */
import { spawnSync } from 'node:child_process'
import { auditFindings } from './audit-findings.ts'
import { root } from './steps.ts'

const words = ['audit', '--omit=dev', '--package-lock-only', '--json', '--fetch-retries=0', '--fetch-timeout=20000']
const { stdout } = spawnSync('npm', words, { cwd: root, encoding: 'utf8', shell: process.platform === 'win32' })
const findings = auditFindings(stdout)

if (findings === undefined) console.log('No registry answered: it is not known whether what ships has a known weakness.')
else if (findings.length === 0) console.log('Nothing that ships has a known weakness.')
else {
  console.error(['What ships has a known weakness:', ...findings].join('\n'))
  process.exitCode = 1
}
