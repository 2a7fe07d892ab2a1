import './console.css'
import { tokenSheet } from '#shared/drawing/tokens.ts'
import { chooseLocale } from '#shared/text/locale.ts'
import { openIn } from './language/open-in.ts'
import { readFromTab } from './storage/tab-storage.ts'

const sheet = new CSSStyleSheet()
sheet.replaceSync(tokenSheet(':root'))
document.adoptedStyleSheets.push(sheet)

const chosen = readFromTab('language')
await openIn(chooseLocale(chosen === null ? navigator.languages : [chosen]))
