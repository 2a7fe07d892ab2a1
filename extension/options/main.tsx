import { mount } from '../mount.ts'
import { Options } from './options.tsx'
import './options.css'

mount('options', <Options />)
