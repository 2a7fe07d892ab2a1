/** Version of the widget this file was built for; it stands in the address of its pieces. */
declare const __WIDGET_VERSION__: string

declare module '*.css?inline' {
  const css: string
  export default css
}
