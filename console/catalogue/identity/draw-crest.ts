import { messageCrest } from '#shared/contract/catalogue/identity.ts'

/**
 * Draws a crest as a PNG for messages, since mail programs show no SVG. A browser draws it as pages
 * show it, with every font and shape.
 * @param url `data:` URL of a crest as the hub wrote it
 * @returns the PNG in base64; `null` where this browser draws nothing
 */
export async function drawCrest(url: string): Promise<string | null> {
  const picture = new Image()
  picture.src = withSize(url)
  try {
    await picture.decode()
  } catch {
    return null
  }
  const [width, height] = fitIn(picture.naturalWidth, picture.naturalHeight)
  const canvas = Object.assign(document.createElement('canvas'), { width, height })
  canvas.getContext('2d')?.drawImage(picture, 0, 0, width, height)
  return canvas.toDataURL('image/png').replace(/^.*,/, '')
}

/** Gives an SVG the size it is drawn with: without one, Firefox draws nothing into a canvas. */
function withSize(url: string): string {
  const [, svg] = /^data:image\/svg\+xml;base64,(.*)$/.exec(url) ?? []
  if (svg === undefined) return url
  const drawing = fromBase64(svg)
  // The hub writes the view box of every crest; trusted types let no page parse the drawing.
  const [, box = ''] = /^<svg[^>]* viewBox="([^"]*)"/.exec(drawing) ?? []
  const [, , wide = 1, high = 1] = box.split(' ').map(Number)
  const [width, height] = fitIn(wide, high)
  const sized = drawing.replace('<svg', `<svg width="${width}" height="${height}"`)
  return `data:image/svg+xml,${encodeURIComponent(sized)}`
}

/** As large as messages show it at most. */
function fitIn(wide: number, high: number): [width: number, height: number] {
  const scale = Math.min(messageCrest.width / wide, messageCrest.height / high)
  const side = (length: number) => Math.max(1, Math.round(length * scale))
  return [side(wide), side(high)]
}

function fromBase64(text: string): string {
  return new TextDecoder().decode(Uint8Array.from(atob(text), (sign) => sign.charCodeAt(0)))
}
