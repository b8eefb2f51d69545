import { useEffect, useState, type PointerEvent } from 'react'

/** Places of a list, from 0: where its item was taken, and where it would come to. */
export interface Dragged {
  readonly from: number
  readonly to: number
}

/**
 * What makes an element of a list drag its item: where it is let go, `onMove` is called once; Escape, or a pointer that the browser takes
 * away, moves nothing. The list stays as it is until then, for a place on the way may be refused.
 */
export function useDragging(onMove: (from: number, to: number) => void) {
  const [dragged, setDragged] = useState<Dragged>()
  const stop = () => setDragged(undefined)
  useEscape(dragged !== undefined, stop)
  const grip = (at: number) => ({
    onPointerDown: ({ currentTarget, pointerId, isPrimary, button }: PointerEvent<HTMLElement>) => {
      if (!isPrimary || button !== 0) return
      currentTarget.setPointerCapture(pointerId)
      setDragged({ from: at, to: at })
    },
    onPointerMove: ({ currentTarget, clientY }: PointerEvent<HTMLElement>) => {
      const to = placeAt(currentTarget, clientY)
      if (dragged && dragged.to !== to) setDragged({ ...dragged, to })
    },
    onPointerUp: ({ currentTarget, clientY }: PointerEvent<HTMLElement>) => {
      const to = placeAt(currentTarget, clientY)
      if (dragged && dragged.from !== to) onMove(dragged.from, to)
      stop()
    },
    onPointerCancel: stop,
  })
  return { dragged, grip }
}

function useEscape(isOn: boolean, onEscape: () => void): void {
  useEffect(() => {
    if (!isOn) return
    const listen = ({ key }: KeyboardEvent) => key === 'Escape' && onEscape()
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [isOn])
}

/** Which item of the list lies at that height; between two the later one, past the end the last. */
function placeAt(element: HTMLElement, y: number): number {
  const items = [...(element.closest('ol')?.children ?? [])]
  const at = items.findIndex((item) => y < item.getBoundingClientRect().bottom)
  return at < 0 ? items.length - 1 : at
}
