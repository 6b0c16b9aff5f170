/** Where content is read from. Tests point it at a copy with something added or broken. */
export const contentFolder = process.env.CONTENT_FOLDER ?? './content';
