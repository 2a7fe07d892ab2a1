import { render } from 'preact'
import { tokenSheet } from '#shared/drawing/tokens.ts'
import { LanguageProvider } from './language.tsx'
import { Panel } from './panel.tsx'
import './panel.css'

const sheet = new CSSStyleSheet()
sheet.replaceSync(tokenSheet(':root'))
document.adoptedStyleSheets.push(sheet)

const place = document.getElementById('panel')
if (place)
  render(
    <LanguageProvider>
      <Panel />
    </LanguageProvider>,
    place,
  )
