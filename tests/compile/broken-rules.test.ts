import { eachIsTold } from './broken.ts'
import { techniqueBreaks } from './technique-breaks.ts'

eachIsTold(techniqueBreaks)
