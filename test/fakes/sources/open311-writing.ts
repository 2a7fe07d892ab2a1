import type { ServerResponse } from 'node:http'

type Content = Record<string, unknown>

/** Answers in XML as the standard has it: an element for each, an empty one for what is not there. */
export function answerXml(
  response: ServerResponse,
  status: number,
  content: Content,
  type = 'text/xml; charset=utf-8',
): void {
  response.writeHead(status, { 'content-type': type })
  response.end(`<?xml version="1.0" encoding="utf-8"?>\n${elements(content)}`)
}

function elements(content: Content): string {
  return Object.entries(content)
    .flatMap(([name, value]) => (Array.isArray(value) ? value : [value]).map((one) => [name, one]))
    .map(([name, value]) => {
      if (value === null || value === undefined) return `<${name}/>`
      const inner = typeof value === 'object' ? elements(value as Content) : written(String(value))
      return `<${name}>${inner}</${name}>`
    })
    .join('')
}

function written(text: string): string {
  return text.replace(/[&<>é]/g, (one) => `&#${one.charCodeAt(0)};`)
}

/** Answers with a page, as many a framework does in front of an interface. */
export function answerPage(response: ServerResponse, status: number): void {
  response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' })
  response.end('<!DOCTYPE html>\n<html><body><h1>Sorry</h1></body></html>')
}
