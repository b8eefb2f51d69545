import { fill } from '../guide/interface-text.ts'
import text from 'virtual:interface-text'
import { useAlive } from './use-alive.ts'

const year = 365 * 24 * 60 * 60 * 1000

/** When the page was held against its sources; after a year, worked out on the device, that it may be out of date. */
export function LastChecked({ date }: { readonly date: string }) {
  const isOld = useAlive() && Date.now() - Date.parse(date) > year
  return (
    <p className="last-checked">
      {fill(text.lastChecked, { date })}
      {isOld && <> <strong>{text.mayBeOld}</strong></>}
    </p>
  )
}
