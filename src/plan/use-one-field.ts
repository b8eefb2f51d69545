import { useState, type FormEvent } from 'react'

/** A form of one field: what is typed is read and given on. Where it makes no sense it stays, and the field has the focus. */
export function useOneField<Value>(read: (typed: string) => Value | undefined, onRead: (value: Value) => void): { readonly isWrong: boolean; readonly onSubmit: (event: FormEvent<HTMLFormElement>) => void } {
  const [isWrong, setWrong] = useState(false)
  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const field = event.currentTarget.querySelector('input')
    const value = read(field?.value ?? '')
    setWrong(value === undefined)
    if (value === undefined) field?.focus()
    else onRead(value)
  }
  return { isWrong, onSubmit }
}
