import { SourceFault } from '../../../hub/integrations/source-client/fault.ts'
import { readJson } from '../../../hub/integrations/source-client/read-json.ts'
import { orRefused, type Reader } from './reader.ts'

/** What a source answers, after a line that says what it calls itself. */
export const answeredJson: Reader = {
  name: 'answered-json',
  seeds: [
    'application/json; charset=utf-8\n{"id":7,"tickets":[{"id":"é"}]}',
    'text/html; charset="windows-1252"\n<html>',
    Buffer.concat([
      Buffer.from('application/json; charset=utf-16le\n'),
      Buffer.from('{"a":1}', 'utf16le'),
    ]),
  ],
  read(input) {
    const at = Math.max(0, input.indexOf(10))
    const type = Buffer.from(input.subarray(0, at)).toString('latin1')
    orRefused(() => readJson(input.subarray(at + 1), type), SourceFault)
  },
}
