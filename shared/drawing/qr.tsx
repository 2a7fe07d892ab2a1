/** A QR code: dark on light in any colour scheme, as cameras need it. */
export function Qr({
  squares,
  title,
}: {
  /** Row by row, true for dark, with the quiet zone. */
  squares: readonly (readonly boolean[])[]
  title: string
}) {
  const size = squares.length
  const drawn: string[] = []
  squares.forEach((row, y) => {
    row.forEach((isDark, x) => {
      if (isDark) drawn.push(`M${x} ${y}h1v1h-1z`)
    })
  })
  return (
    <svg
      class="qr"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${size} ${size}`}
      width={size * 4}
      height={size * 4}
      role="img"
      aria-label={title}
      shape-rendering="crispEdges"
    >
      <rect width={size} height={size} fill="#fff" />
      <path d={drawn.join('')} fill="#000" />
    </svg>
  )
}
