import { useMemo } from 'react'
import { encode } from 'uqr'
import styles from './qr-code.module.css'

/** Modules of white around a code; scanners ask for 4. */
const quietZone = 4

interface QrCodeProps {
  readonly text: string
  /** What it is, for who cannot see it. */
  readonly label: string
}

/** A text as a QR code, black on its own white in every light: scanners do not read red on black. */
export function QrCode({ text, label }: QrCodeProps) {
  const { size, data } = useMemo(() => encode(text, { ecc: 'M', border: quietZone }), [text])
  return (
    <svg className={styles.code} viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path fill="#fff" d={`M0,0h${size}v${size}h-${size}z`} />
      <path fill="#000" d={data.map(rowPath).join('')} />
    </svg>
  )
}

/** Each run of black modules as one bar. */
function rowPath(row: readonly boolean[], y: number): string {
  const line = row.map((isBlack) => (isBlack ? '1' : '0')).join('')
  return [...line.matchAll(/1+/g)].map(({ index, 0: run }) => `M${index},${y}h${run.length}v1h-${run.length}z`).join('')
}
