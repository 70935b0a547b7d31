import { encodeQR } from 'qr'
import { useMemo } from 'react'

/** Empty modules round the code that ISO/IEC 18004 asks for. */
const QUIET_ZONE = 4

/** A QR code; dark on light in either appearance, as cameras want it. */
export function QrCode({ text, label }: { readonly text: string; readonly label: string }) {
  const { side, path } = useMemo(() => {
    const rows = encodeQR(text, 'raw', { ecc: 'medium', border: QUIET_ZONE })
    const dark = rows.flatMap((row, y) => row.map((is, x) => (is ? `M${x} ${y}h1v1h-1z` : '')))
    return { side: rows.length, path: dark.join('') }
  }, [text])
  return (
    <svg
      className="qr-code"
      viewBox={`0 0 ${side} ${side}`}
      role="img"
      aria-label={label}
      shapeRendering="crispEdges"
    >
      <rect width={side} height={side} fill="#fff" />
      <path d={path} fill="#000" />
    </svg>
  )
}
