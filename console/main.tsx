import { render } from 'preact'
import { tokenSheet } from '#shared/drawing/tokens.ts'
import { App } from './app.tsx'
import './console.css'

const sheet = new CSSStyleSheet()
sheet.replaceSync(tokenSheet(':root'))
document.adoptedStyleSheets.push(sheet)

const place = document.getElementById('console')
if (place) render(<App />, place)
