import { mount } from '../mount.ts'
import { LanguageProvider } from './language.tsx'
import { Panel } from './panel.tsx'
import './panel.css'

mount(
  'panel',
  <LanguageProvider>
    <Panel />
  </LanguageProvider>,
)
