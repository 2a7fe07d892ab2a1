import { render } from 'preact'
import { tokenSheet } from '#shared/drawing/tokens.ts'
import { Options } from './options.tsx'
import './options.css'

const sheet = new CSSStyleSheet()
sheet.replaceSync(tokenSheet(':root'))
document.adoptedStyleSheets.push(sheet)

const place = document.getElementById('options')
if (place) render(<Options />, place)
