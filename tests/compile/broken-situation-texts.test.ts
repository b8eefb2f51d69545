import { eachIsTold } from './broken.ts'
import { situationTextBreaks } from './situation-text-breaks.ts'

eachIsTold(situationTextBreaks)
