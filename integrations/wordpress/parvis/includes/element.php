<?php
/** What stands in a page: an element of the widget, around the link that serves without script. */

defined( 'ABSPATH' ) || exit;

/**
 * Writes an element.
 *
 * @param array $asked    `element` (`feedback`, `invitation` or `tracker`), `service`, `territory`,
 *                        `place`, `label`, `theme`, `lang`.
 * @param array $settings See `parvis_settings()`.
 * @return string HTML; empty while the settings name no hub.
 */
function parvis_element( array $asked, array $settings ): string {
	if ( '' === $settings['hub'] || '' === $settings['site'] ) {
		return '';
	}
	$is_tracker = 'tracker' === ( $asked['element'] ?? '' );
	$attributes = array(
		'lang'  => $asked['lang'] ?? '',
		'theme' => $asked['theme'] ?? '',
	);
	if ( $is_tracker ) {
		$link  = $settings['hub'] . '/suivi';
		$label = __( 'Follow my request', 'parvis' );
	} else {
		$about = array_filter(
			array(
				'service'   => $asked['service'] ?? '',
				'territory' => $asked['territory'] ?? '',
				'place'     => $asked['place'] ?? '',
			),
			'strlen'
		);
		$link  = $settings['hub'] . '/avis/donner?' . http_build_query( array( 'site' => $settings['site'] ) + $about );
		$label = __( 'Give my opinion', 'parvis' );

		$attributes = $about + array( 'mode' => 'invitation' === ( $asked['element'] ?? '' ) ? 'ended' : '' ) + $attributes;
	}
	$label = ( $asked['label'] ?? '' ) ?: $label;
	$link  = sprintf( '<a href="%s">%s</a>', esc_url( $link ), esc_html( $label ) );
	// Without a service the widget has nothing to ask: the page of the hub lets the usager choose.
	if ( ! $is_tracker && ! isset( $about['service'] ) ) {
		return $link;
	}
	$tag     = $is_tracker ? 'parvis-tracker' : 'parvis-feedback';
	$written = '';
	foreach ( $attributes as $name => $value ) {
		$written .= '' === $value ? '' : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return "<$tag$written>$link</$tag>";
}
