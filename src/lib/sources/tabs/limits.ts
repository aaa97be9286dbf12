/** Limits that panels tell as well: without anything that has to be loaded for them. */

/** Longest line of chat, in UTF-16 units. */
export const CHAT_LENGTH = 500;

/** New connections in a row that may fail before it is left to the reader. */
export const TRIES = 4;
