import type { DrawnAs } from '../guide/drawing.ts'
import type { SignName } from '../guide/drawing-names.ts'
import { Picture } from './picture.tsx'
import { signShapes, signSize, signSkin } from './sign-shapes.ts'

/** What is happening, as one small picture: beside a choice, where its alt is empty, and on the situation's own page. */
export function Sign({ sign, alt, chosen }: { readonly sign: SignName; readonly alt: string; readonly chosen?: DrawnAs }) {
  return <Picture shapes={signShapes(sign)} skin={chosen?.skin ?? signSkin(sign)} size={signSize} alt={alt} />
}
