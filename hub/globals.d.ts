/** Version of the widget built with this hub. */
declare const __WIDGET_VERSION__: string

/** Version of the package of this hub. */
declare const __RELEASE__: string
