import { mount } from '../ui/mount.ts'
import { Welcome } from './welcome.tsx'
import './welcome.css'

mount('welcome', <Welcome />)
