import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from 'react'
import type { Drawing } from '../guide/drawing.ts'
import type { Side } from '../guide/drawing-names.ts'
import { eachFrame } from './each-frame.ts'
import { figureShapes } from './figure-shapes.ts'
import { sceneAlone, sceneNameAt } from './moments.ts'
import { paint } from './paint.ts'
import { atFirst, nextPlay, type Play, type PlayEvent } from './play.ts'
import { whileSeen } from './while-seen.ts'

/**
 * Moves a picture that React has rendered at its first still. React hears of what it must say anew (a press, another
 * scene); frames go straight to the picture.
 */
export function usePlay(drawing: Drawing, side: Side, picture: RefObject<SVGSVGElement | null>): [Play, (event: PlayEvent) => void] {
  const [shown, setShown] = useState(() => atFirst(drawing))
  const now = useRef(shown)
  const show = () => picture.current && paint(picture.current, figureShapes(sceneAlone(drawing, now.current.scene), now.current.phase, side))
  const tell = (event: PlayEvent) => setShown((now.current = nextPlay(drawing, now.current, event)))
  useLayoutEffect(() => {
    show()
  }, [drawing, side, shown])
  useEffect(() => {
    if (!shown.isPlaying || !picture.current) return
    return whileSeen(picture.current, () => eachFrame((seconds) => {
      const before = now.current
      now.current = nextPlay(drawing, before, { kind: 'passed', seconds })
      show()
      if (nameOf(drawing, before) !== nameOf(drawing, now.current)) setShown(now.current)
    }))
  }, [drawing, side, shown.isPlaying])
  return [shown, tell]
}

const nameOf = (drawing: Drawing, { phase, scene }: Play) => sceneNameAt(sceneAlone(drawing, scene), phase)
