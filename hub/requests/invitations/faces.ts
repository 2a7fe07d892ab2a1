/** Faces from the worst to the best: characters, since mail programs drop drawings and images. */
export const faces = ['😞', '🙁', '😐', '🙂', '😀']
