declare module '*.css?inline' {
  const css: string
  export default css
}
declare module '*.woff2?inline' {
  /** The font as a `data:` URL. */
  const font: string
  export default font
}
