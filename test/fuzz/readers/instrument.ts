import { readOwnInstrument } from '../../../hub/catalogue/instruments/read-instrument.ts'
import { ownReception } from '../../world/own-instrument.ts'
import { readOwnJson } from './own-json.ts'
import type { Reader } from './reader.ts'

export const instrument: Reader = {
  name: 'instrument',
  seeds: [JSON.stringify(ownReception())],
  read: (input) =>
    readOwnJson(input, 'instrument', readOwnInstrument, (value) => {
      const { version: _, ...written } = value as { version: number }
      return written
    }),
}
