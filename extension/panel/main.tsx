import { mount } from '../ui/mount.ts'
import { reportTyping } from '../ui/report-typing.ts'
import { LanguageProvider } from './hooks/language.tsx'
import { watchExtension } from './notices/extension-gone.tsx'
import { Panel } from './panel.tsx'
import './panel.css'

mount(
  'panel',
  <LanguageProvider>
    <Panel />
  </LanguageProvider>,
)
watchExtension('panel')
reportTyping()
