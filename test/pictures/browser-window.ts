import { tokenSheet } from '#shared/drawing/tokens.ts'

/** Height of the bar of addresses, in pixels. */
export const barHeight = 44

/**
 * A window of a browser, drawn plainly: an address, a page and what stands beside it.
 * @param page picture of the page, in base 64
 * @param beside picture of the panel, in base 64
 * @param density how many dots of both pictures make a pixel
 */
export function drawWindow(address: string, page: string, beside: string, density = 1): string {
  return `<!doctype html><meta charset="utf-8"><style>${tokenSheet(':root')}
    body { margin: 0; overflow: hidden; background: var(--ground) }
    header { box-sizing: border-box; block-size: ${barHeight}px; padding: 6px 12px; background: var(--stone); border-block-end: 1px solid var(--line) }
    header span { display: block; padding: 0 14px; border-radius: 15px; background: var(--ground); color: var(--muted); font: 14px/30px sans-serif }
    main { display: flex }
    img { display: block; zoom: ${1 / density} }
    img + img { border-inline-start: 1px solid var(--line) }
  </style>
  <header><span>${address}</span></header>
  <main><img src="data:image/png;base64,${page}" alt=""><img src="data:image/png;base64,${beside}" alt=""></main>`
}
