import { Link } from 'react-router'
import { sessionAddress, wantedAt } from '../guide/session-address.ts'
import text from 'virtual:interface-text'

/** From a page to its session. Only a script can lead. */
export function StartLink({ path }: { readonly path: string }) {
  return <Link discover="none" className="main-action needs-script" to={sessionAddress(wantedAt(path))}>{text.startHandsFree}</Link>
}
