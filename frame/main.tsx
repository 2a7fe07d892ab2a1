import './no-eval.ts'
import './browser/install.ts'

import { LanguageProvider } from '../extension/panel/hooks/language.tsx'
import { Panel } from '../extension/panel/panel.tsx'
import { mount } from '../extension/ui/mount.ts'
import { CallsHere } from './calls-here.tsx'
import { readPage } from './page.ts'
import { start } from './start.ts'
import '../extension/panel/panel.css'

const page = readPage()
if (page) {
  start(page)
  mount(
    'panel',
    <LanguageProvider>
      <Panel />
      <CallsHere />
    </LanguageProvider>,
  )
}
