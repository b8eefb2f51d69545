import { useSyncExternalStore } from 'react'
import { fill } from '../guide/interface-text.ts'
import text from 'virtual:interface-text'

const year = 365 * 24 * 60 * 60 * 1000

/** When the page was held against its sources; after a year, worked out on the device, that it may be out of date. */
export function LastChecked({ date }: { readonly date: string }) {
  const isOld = useSyncExternalStore(never, () => Date.now() - Date.parse(date) > year, () => false)
  return (
    <p className="last-checked">
      {fill(text.lastChecked, { date })}
      {isOld && <> <strong>{text.mayBeOld}</strong></>}
    </p>
  )
}

/** The clock tells nobody; the page asks it when it is shown. */
const never = () => () => {}
