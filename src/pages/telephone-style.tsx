import style from './telephone.css?inline'

/** The style of numbers to call. It comes with them, once a page, so that pages without any do not carry it. */
export function TelephoneStyle() {
  return <style href="telephone" precedence="telephone">{style}</style>
}
