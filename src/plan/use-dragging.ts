import { useRef, type PointerEvent } from 'react'

/** What makes an element of a list drag its item: for each place that it comes over, `onMove` is called once. */
export function useDragging(onMove: (from: number, to: number) => void) {
  const dragged = useRef<number>(undefined)
  const onPointerMove = ({ currentTarget, clientY }: PointerEvent<HTMLElement>) => {
    const from = dragged.current
    const to = placeAt(currentTarget, clientY)
    if (from === undefined || to === undefined || from === to) return
    dragged.current = to
    onMove(from, to)
  }
  const letGo = () => void (dragged.current = undefined)
  return (at: number) => ({
    onPointerMove,
    onPointerUp: letGo,
    onPointerCancel: letGo,
    onPointerDown: ({ currentTarget, pointerId }: PointerEvent<HTMLElement>) => {
      currentTarget.setPointerCapture(pointerId)
      dragged.current = at
    },
  })
}

/** Which item of the list lies at that height; none between two. */
function placeAt(element: HTMLElement, y: number): number | undefined {
  const items = [...(element.closest('ol')?.children ?? [])]
  const at = items.findIndex((item) => {
    const { top, bottom } = item.getBoundingClientRect()
    return y >= top && y < bottom
  })
  return at < 0 ? undefined : at
}
