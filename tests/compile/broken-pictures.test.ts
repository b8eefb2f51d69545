import { eachIsTold } from './broken.ts'
import { drawingBreaks } from './drawing-breaks.ts'
import { pictureBreaks } from './picture-breaks.ts'

eachIsTold(drawingBreaks)
eachIsTold(pictureBreaks)
