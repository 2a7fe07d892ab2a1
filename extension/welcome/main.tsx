import { mount } from '../mount.ts'
import { Welcome } from './welcome.tsx'
import './welcome.css'

mount('welcome', <Welcome />)
