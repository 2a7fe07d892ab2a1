/** The language this console was built in. */
declare const __LOCALE__: import('#shared/text/locale.ts').Locale
