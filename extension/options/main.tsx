import { mount } from '../ui/mount.ts'
import { tellTyping } from '../ui/report-typing.ts'
import { Options } from './options.tsx'
import './options.css'

mount('options', <Options />)
tellTyping()
