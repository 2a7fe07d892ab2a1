import { mount } from '../mount.ts'
import { tellTyping } from '../telling-typing.ts'
import { watchLife } from './gone.tsx'
import { LanguageProvider } from './language.tsx'
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
