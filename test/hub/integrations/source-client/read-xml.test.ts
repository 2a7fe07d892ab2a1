import { describe, expect, it } from 'vitest'
import { SourceFault } from '../../../../hub/integrations/source-client/fault.ts'
import { readXml } from '../../../../hub/integrations/source-client/read-xml.ts'

function whatIsWrong(text: string): unknown {
  try {
    return readXml(text)
  } catch (error) {
    if (error instanceof SourceFault) return error.fault
    throw error
  }
}

const unreadable = (what: string) => ({ why: 'unreadable', what })

describe('An answer in XML', () => {
  it('is read as it was written: texts, lists and what is empty', () => {
    const text = `<?xml version="1.0"?>
      <!-- a comment -->
      <n:list xmlns:n="urn:n" type="array"><n:one id="1">007</n:one><one> 1e3 </one><none/></n:list>`
    expect(readXml(text)).toEqual({ list: { one: ['007', '1e3'], none: '' } })
  })

  it('has its characters, by whatever name', () => {
    expect(readXml('<a>Voirie &amp; propret&#233; &#xC9;<![CDATA[<b>]]></a>')).toEqual({
      a: 'Voirie & propreté É<b>',
    })
  })

  it.each([
    ['cut off', '<list><one>1</one>', 'format'],
    ['empty', '', 'format'],
    ['no XML', 'none', 'format'],
    ['two at once', '<a>1</a><b>2</b>', 'format'],
    ['a page', '<!DOCTYPE html><html><body><p>Sorry<br></body></html>', 'page'],
    ['a page of XHTML', '<?xml version="1.0"?>\n<html xmlns="x"><body/></html>', 'page'],
    ['deeper than any', '<a>'.repeat(100) + '</a>'.repeat(100), 'depth'],
  ])('is refused when it is %s', (_, text, what) => {
    expect(whatIsWrong(text)).toEqual(unreadable(what))
  })

  it.each([
    ['before it', '<!DOCTYPE a [<!ENTITY e "many many">]><a>&e;</a>'],
    ['behind a comment', '<!-- <a> --><!DOCTYPE a [<!ENTITY e "many many">]><a>&e;</a>'],
    ['inside it', '<a><!DOCTYPE a [<!ENTITY e "many many">]><b>&e;</b></a>'],
    ['from elsewhere', '<!DOCTYPE a [<!ENTITY e SYSTEM "file:///etc/hostname">]><a>&e;</a>'],
  ])('declares nothing of its own: %s', (_, text) => {
    expect(whatIsWrong(text)).toEqual(unreadable('format'))
  })

  it('may speak of such a declaration', () => {
    expect(readXml('<a><![CDATA[<!DOCTYPE html>]]></a>')).toEqual({ a: '<!DOCTYPE html>' })
  })

  it('changes nothing of what objects are', () => {
    whatIsWrong('<a><__proto__><polluted>1</polluted></__proto__></a>')
    whatIsWrong('<a><constructor><prototype><polluted>1</polluted></prototype></constructor></a>')
    expect(({} as { polluted?: string }).polluted).toBeUndefined()
  })

  it('of many requests is read without a limit of its own', () => {
    const many = '<one>Voirie &amp; propret&#233;</one>'.repeat(60_000)
    expect(readXml(`<list>${many}</list>`)).toMatchObject({ list: { one: { length: 60_000 } } })
  })
})
