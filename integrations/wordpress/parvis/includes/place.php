<?php
/**
 * The block and the shortcode. Both are written when the page is shown, from a few words that any
 * role may keep: an author, whose HTML WordPress filters, loses nothing.
 */

defined( 'ABSPATH' ) || exit;

/** Writes an element, and brings the script to the page. */
function parvis_place( array $asked ): string {
	$html = parvis_element( $asked, parvis_settings() );
	if ( '' !== $html ) {
		wp_enqueue_script( 'parvis' );
	}
	return $html;
}

add_action(
	'init',
	function (): void {
		add_shortcode(
			'parvis',
			function ( $written ): string {
				$known = array_fill_keys( array( 'element', 'service', 'territory', 'place', 'label', 'theme', 'lang' ), '' );
				return parvis_place( shortcode_atts( $known, $written, 'parvis' ) );
			}
		);
		register_block_type(
			dirname( __DIR__ ) . '/block',
			array(
				'render_callback' => function ( array $asked ): string {
					$html = parvis_place( $asked );
					return '' === $html ? '' : sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), $html );
				},
			)
		);
	}
);

add_action(
	'enqueue_block_editor_assets',
	function (): void {
		$settings = parvis_settings();
		$known    = array(
			'isSet'    => '' !== $settings['hub'],
			'services' => $settings['services'],
		);
		// Of the editor alone, which WordPress fills that way itself: pages of the site have none.
		wp_add_inline_script( 'parvis-element-editor-script', 'window.parvisKnown = ' . wp_json_encode( $known ), 'before' );
	}
);
