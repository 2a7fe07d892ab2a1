import { encode as encodeBase64, wrap as wrapBase64 } from 'nodemailer/lib/base64'
import type MimeNode from 'nodemailer/lib/mime-node'
import { encode, wrap } from 'nodemailer/lib/qp'

/**
 * Writes a message whose contents are texts or bytes in memory, in one go. nodemailer streams each
 * part through several transforms, which costs more than all else about an e-mail.
 * @returns the message as nodemailer streams it
 */
export function writeMail(message: MimeNode): Buffer {
  const written = writeNode(message)
  return Buffer.from(written.endsWith('\n') ? written : `${written}\r\n`)
}

function writeNode(node: MimeNode): string {
  // The headers settle the boundary and the encoding.
  const headers = `${node.buildHeaders()}\r\n\r\n`
  if (!node.multipart) return headers + writeContent(node)
  const border = `--${node.boundary}`
  const parts = node.childNodes.map((part) => `${border}\r\n${writeNode(part)}\r\n`)
  return `${headers}${writeContent(node)}${parts.join('')}${border}--\r\n`
}

function writeContent(node: MimeNode): string {
  const { content } = node
  if (!content) return ''
  if (typeof content !== 'string' && !Buffer.isBuffer(content))
    throw new Error('The content of a message is not in memory')
  const encoding = node.getTransferEncoding()
  if (encoding === 'quoted-printable') return wrap(encode(content))
  if (encoding === 'base64') return wrapBase64(encodeBase64(content))
  return content.toString()
}
