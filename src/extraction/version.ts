/** The version of the rules and the model; it is written with each article. Apart from them, so that it is told without loading them. */
export const EXTRACTOR_VERSION = '0.3.0';
