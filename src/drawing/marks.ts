import type { MarkName } from '../guide/drawing-names.ts'
import { beatMarks } from './beat-mark.ts'
import { carriedMarks } from './carried-mark.ts'
import { expressingMarks } from './expressing-mark.ts'
import type { Mark } from './mark.ts'
import { moveMarks } from './move-mark.ts'
import { signMarks } from './sign-mark.ts'
import { touchMarks } from './touch-mark.ts'

/** Every name an author may write has its mark, or this does not compile. */
export const marks: Record<MarkName, Mark> = { ...touchMarks, ...moveMarks, ...beatMarks, ...carriedMarks, ...expressingMarks, ...signMarks }
