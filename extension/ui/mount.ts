import { type ComponentChild, render } from 'preact'
import { tokenSheet } from '#shared/drawing/tokens.ts'

/** Draws a page of the extension in its element, with the tokens all is drawn with. */
export function mount(id: string, view: ComponentChild): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(tokenSheet(':root'))
  document.adoptedStyleSheets.push(sheet)
  const place = document.getElementById(id)
  if (place) render(view, place)
}
