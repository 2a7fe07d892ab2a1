/** Version of the widget this hub was built with. */
declare const __WIDGET_VERSION__: string

/** Version of the package this hub was built from. */
declare const __RELEASE__: string
