import { eachIsTold } from './broken.ts'
import { routeBreaks } from './route-breaks.ts'

eachIsTold(routeBreaks)
