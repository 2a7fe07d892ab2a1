import { mount } from '../mount.ts'
import { tellTyping } from '../telling-typing.ts'
import { Options } from './options.tsx'
import './options.css'

mount('options', <Options />)
tellTyping()
