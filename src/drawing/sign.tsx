import type { SignName } from '../guide/drawing.ts'
import { Picture } from './picture.tsx'
import { signShapes, signSize, signSkin } from './sign-shapes.ts'

/** What is happening, as one small picture: beside a choice, where its alt is empty, and on the situation's own page. */
export function Sign({ sign, alt }: { readonly sign: SignName; readonly alt: string }) {
  return <Picture shapes={signShapes(sign)} skin={signSkin(sign)} size={signSize} alt={alt} />
}
