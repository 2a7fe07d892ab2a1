import { mount } from '../ui/mount.ts'
import { reportTyping } from '../ui/report-typing.ts'
import { Options } from './options.tsx'
import './options.css'

mount('options', <Options />)
reportTyping()
