<?php
// Writes elements with four functions of WordPress, which do here what they do there to such words.
define( 'ABSPATH', '/' );
function __( $words ) {
	return $words;
}
function esc_html( $words ) {
	return htmlspecialchars( $words, ENT_QUOTES );
}
function esc_attr( $words ) {
	return esc_html( $words );
}
function esc_url( $address ) {
	return esc_html( $address );
}
require 'integrations/wordpress/parvis/includes/element.php';
list( $asked, $settings ) = json_decode( stream_get_contents( STDIN ), true );
echo parvis_element( $asked, $settings );
