import { SourceFault } from '../../../hub/integrations/source-client/fault.ts'
import { readXml } from '../../../hub/integrations/source-client/read-xml.ts'
import { must, orRefused, type Reader, textOf } from './reader.ts'

export const xml: Reader = {
  name: 'xml',
  seeds: [
    '<?xml version="1.0" encoding="utf-8"?>\n<!-- a -->\n<service_requests><request><service_request_id>007</service_request_id><status>open</status><lat/></request><request><a:b xmlns:a="x">1 &amp; &#233; &eacute;</a:b></request></service_requests>',
    '<!DOCTYPE lolz [<!ENTITY lol "lol">]><lolz>&lol;</lolz>',
    '<errors><error><code>404</code><description><![CDATA[<b>]]></description></error></errors>',
    '<!doctype html><html><body>Sign in</body></html>',
  ],
  read(input) {
    const read = orRefused(() => readXml(textOf(input)), SourceFault)
    must(Object.getPrototypeOf({}).polluted === undefined, 'nothing of all objects is changed')
    must(depthOf(read) <= 70, 'as deep as is allowed')
  },
}

function depthOf(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0
  return 1 + Math.max(0, ...Object.values(value).map(depthOf))
}
