<?php
/** The plugin in French, for every French there is: `fr_FR`, `fr_BE`, `fr_CA`… */

defined( 'ABSPATH' ) || exit;

/** Returns whether what is written now is read in French. */
function parvis_is_french(): bool {
	return 0 === strpos( determine_locale(), 'fr' );
}

add_action(
	'init',
	function (): void {
		if ( parvis_is_french() ) {
			load_textdomain( 'parvis', dirname( __DIR__ ) . '/languages/parvis-fr.l10n.php' );
		}
	},
	0
);

add_filter(
	'load_script_translation_file',
	function ( $file, string $handle, string $domain ) {
		if ( 'parvis' !== $domain || ! parvis_is_french() ) {
			return $file;
		}
		return dirname( __DIR__ ) . '/languages/parvis-fr-editor.json';
	},
	10,
	3
);
