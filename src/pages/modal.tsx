import { useEffect, useRef, type ReactNode } from 'react'

interface ModalProps {
  readonly name: string
  readonly className: string | undefined
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The platform's own dialog over the page, open from its first moment. Escape, a press beside it, or a form inside it closes it. */
export function Modal({ name, className, onClose, children }: ModalProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  return (
    <dialog ref={dialog} className={className} aria-label={name} onClose={onClose} onClick={(event) => event.target === dialog.current && dialog.current.close()}>
      {children}
    </dialog>
  )
}
