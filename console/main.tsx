import './no-eval.ts'

import { render } from 'preact'
import { tokenSheet } from '#shared/drawing/tokens.ts'
import { LanguageProvider } from './language/language.tsx'
import { App } from './shell/app.tsx'
import './console.css'

const sheet = new CSSStyleSheet()
sheet.replaceSync(tokenSheet(':root'))
document.adoptedStyleSheets.push(sheet)

const place = document.getElementById('console')
if (place)
  render(
    <LanguageProvider>
      <App />
    </LanguageProvider>,
    place,
  )
