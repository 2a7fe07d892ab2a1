/** Version of the widget this hub was built with. */
declare const __WIDGET_VERSION__: string
