import { mount } from '../ui/mount.ts'
import { tellTyping } from '../ui/report-typing.ts'
import { LanguageProvider } from './hooks/language.tsx'
import { watchLife } from './notices/extension-gone.tsx'
import { Panel } from './panel.tsx'
import './panel.css'

mount(
  'panel',
  <LanguageProvider>
    <Panel />
  </LanguageProvider>,
)
watchLife('panel')
tellTyping()
