<?php
/** The script of the hub, on the pages that have an element and on no other. Nothing is inline. */

defined( 'ABSPATH' ) || exit;

add_action(
	'wp_enqueue_scripts',
	function (): void {
		$settings = parvis_settings();
		if ( '' === $settings['hub'] || '' === $settings['site'] ) {
			return;
		}
		$src = $settings['fixed']['src'] ?? $settings['hub'] . '/parvis.js';
		// No version of ours: the address of the hub's script says its own.
		wp_register_script( 'parvis', $src, array(), null, array( 'strategy' => 'async' ) );
	}
);

add_filter(
	'script_loader_tag',
	function ( string $html, string $handle ): string {
		if ( 'parvis' !== $handle ) {
			return $html;
		}
		$settings = parvis_settings();
		$tag      = new WP_HTML_Tag_Processor( $html );
		if ( ! $tag->next_tag( 'script' ) ) {
			return $html;
		}
		$tag->set_attribute( 'data-site', $settings['site'] );
		if ( $settings['matomo'] ) {
			$tag->set_attribute( 'data-matomo', true );
		}
		if ( $settings['fixed'] ) {
			$tag->set_attribute( 'integrity', $settings['fixed']['integrity'] );
			$tag->set_attribute( 'crossorigin', 'anonymous' );
		}
		return $tag->get_updated_html();
	},
	10,
	2
);
