import { prepare } from '../setup/prepare.js'

prepare()
await import('../dist/demo/main.js')
